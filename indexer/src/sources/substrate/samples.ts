import type { Moment } from '../../profiles/sample.js'
import type { Decoder } from './decoder/compile.js'
import type { DecoderSpread } from './decoder/spread.js'
import type { DecoderSample } from './decoder/state.js'
import { type Endpoint, GarbageError } from './endpoint.js'
import { fetchState } from './fetch-state.js'
import type { RawBlock } from './raw.js'

/** The moment at which a sample is due after this block; undefined where nothing changed. */
export function momentOf(
  { state, before }: Pick<RawBlock, 'state' | 'before'>,
  { watch }: Pick<DecoderSample, 'watch'>,
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
      const { samples = [], spreads = [] } = decoders[i] ?? {}
      const isFirst = first && i === 0
      const due = spreads.flatMap((spread) => {
        const moment = momentOf(raw, spread, isFirst)
        return moment === undefined ? [] : [{ spread, moment }]
      })
      const sampled = samples.flatMap((sample) => dueKeys(raw, sample, isFirst))
      const known = await withState(endpoint, raw, [...sampled, ...due.map(({ spread }) => spread.over.key)])
      return withState(
        endpoint,
        known,
        due.flatMap(({ spread, moment }) => keysOf(endpoint, known, spread, moment)),
      )
    }),
  )
}

async function withState(endpoint: Endpoint, raw: RawBlock, keys: readonly string[]): Promise<RawBlock> {
  const wanted = new Set(keys)
  if (wanted.size === 0) return raw
  return { ...raw, state: { ...raw.state, ...(await fetchState(endpoint, [...wanted], raw.hash)) } }
}

function dueKeys(raw: RawBlock, sample: DecoderSample, first: boolean): string[] {
  const moment = momentOf(raw, sample, first)
  return moment === undefined ? [] : sample.keys(moment).filter((key) => key !== undefined)
}

function keysOf(endpoint: Endpoint, { state, height }: RawBlock, spread: DecoderSpread, moment: Moment<unknown>): readonly string[] {
  try {
    return spread.keys(state, moment)
  } catch (cause) {
    throw new GarbageError(`${endpoint.url} answered ${spread.over.stored.item} of block ${height} in part`, { cause })
  }
}
