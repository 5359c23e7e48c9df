import type { Moment } from '../../profiles/sample.js'
import type { Decoder } from './decoder/compile.js'
import type { DecoderSample } from './decoder/state.js'
import type { Endpoint } from './endpoint.js'
import { fetchState } from './fetch-state.js'
import type { RawBlock } from './raw.js'

/** The moment at which a sample is due after this block; undefined where nothing changed. */
export function momentOf(
  { state, before }: Pick<RawBlock, 'state' | 'before'>,
  { watch }: DecoderSample,
  first: boolean,
): Moment<unknown> | undefined {
  const changed = first || before === undefined || state[watch.key] !== before[watch.key]
  return changed ? { before: before === undefined ? undefined : watch.read(before), after: watch.read(state) } : undefined
}

/** Adds to each block the state that its samples need; most blocks need none and cost nothing. */
export async function fetchSamples(
  endpoint: Endpoint,
  raws: readonly RawBlock[],
  decoders: readonly Decoder[],
  first: boolean,
): Promise<RawBlock[]> {
  return Promise.all(
    raws.map(async (raw, i) => {
      const keys = new Set((decoders[i]?.samples ?? []).flatMap((sample) => dueKeys(raw, sample, first && i === 0)))
      if (keys.size === 0) return raw
      return { ...raw, state: { ...raw.state, ...(await fetchState(endpoint, [...keys], raw.hash)) } }
    }),
  )
}

function dueKeys(raw: RawBlock, sample: DecoderSample, first: boolean): string[] {
  const moment = momentOf(raw, sample, first)
  return moment === undefined ? [] : sample.keys(moment).filter((key) => key !== undefined)
}
