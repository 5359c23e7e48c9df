import { ProfileError } from '@secretariat/shared'
import { readWhole } from '../../../profiles/bytes.js'
import { matchProfile } from '../../../profiles/match.js'
import type { Profile } from '../../../profiles/profile.js'
import type { Runtime } from '../../../profiles/runtime.js'
import { compileSkips } from '../../../profiles/skip.js'
import { compileCalls, type FindCall } from './calls.js'
import { compileEvents, type DecodedEvent } from './events.js'
import { compileSpread, type DecoderSpread } from './spread.js'
import { compileSample, compileState, compileValue, type DecoderSample, type DecoderState, type DecoderValue } from './state.js'

/** Reads what a profile names from the bytes of one runtime version, and refuses bytes that do not fit to the last one. */
export interface Decoder {
  readonly spec: number
  events(hex: string): DecodedEvent[]
  readonly findCall: FindCall
  readonly states: readonly DecoderState[]
  readonly reads: readonly DecoderValue[]
  readonly samples: readonly DecoderSample[]
  readonly spreads: readonly DecoderSpread[]
  /** Keys of all plain values that are fetched with every block. */
  readonly keys: readonly string[]
}

/** Compiles a decoder, or says by a `ProfileError` how the runtime differs from the profile. */
export function compileDecoder(profile: Profile, runtime: Runtime, chain: string, spec: number): Decoder {
  const { pallets, reads, samples, spreads, problems } = matchProfile(profile, runtime)
  const [first, ...more] = problems
  if (first !== undefined) throw new ProfileError(`${chain} spec ${spec}: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`)
  const readEvents = compileEvents(runtime, pallets, compileSkips(runtime))
  const states = pallets.flatMap((found) => found.states.map((state) => compileState(runtime, found.pallet, state)))
  const values = reads.map((read) => compileValue(runtime, read))
  const sampled = samples.map((each) => compileSample(runtime, each))
  const spread = spreads.map((each) => compileSpread(runtime, each))
  const watched = [...sampled, ...spread].map(({ watch }) => watch.key)
  return {
    spec,
    events: (hex) => readWhole(hex, readEvents),
    findCall: compileCalls(runtime),
    states,
    reads: values,
    samples: sampled,
    spreads: spread,
    keys: [...states.flatMap(({ keys }) => keys), ...values.map(({ key }) => key), ...watched],
  }
}
