import { ProfileError } from '@secretariat/shared'
import { readWhole } from '../../../profiles/bytes.js'
import { matchProfile } from '../../../profiles/match.js'
import type { Profile, StateSpec } from '../../../profiles/profile.js'
import type { Runtime } from '../../../profiles/runtime.js'
import { compileSkips } from '../../../profiles/skip.js'
import { storageKey } from '../keys.js'
import { compileCalls, type FindCall } from './calls.js'
import { compileEvents, type DecodedEvent } from './events.js'

/** Reads what a profile names from the bytes of one runtime version, and refuses bytes that do not fit to the last one. */
export interface Decoder {
  readonly spec: number
  events(hex: string): DecodedEvent[]
  readonly findCall: FindCall
  readonly states: readonly DecoderState[]
}

/** Values of one pallet's state, to be read together. */
export interface DecoderState {
  readonly pallet: string
  readonly spec: StateSpec
  readonly keys: readonly string[]
  /** Values in the order of the declaration; undefined where the state holds none. */
  read(values: readonly (string | null | undefined)[]): readonly unknown[]
}

/** Compiles a decoder, or says by a `ProfileError` how the runtime differs from the profile. */
export function compileDecoder(profile: Profile, runtime: Runtime, chain: string, spec: number): Decoder {
  const { pallets, problems } = matchProfile(profile, runtime)
  const [first, ...more] = problems
  if (first !== undefined) throw new ProfileError(`${chain} spec ${spec}: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`)
  const readEvents = compileEvents(runtime, pallets, compileSkips(runtime))
  return {
    spec,
    events: (hex) => readWhole(hex, readEvents),
    findCall: compileCalls(runtime),
    states: pallets.flatMap(({ pallet, states }) =>
      states.map(({ spec: state, items }) => {
        const readers = new Map(items.map(({ item, value }) => [item.name, item.shape.compile(runtime, value)]))
        return {
          pallet: pallet.name,
          spec: state,
          keys: state.items.map(({ name }) => storageKey(pallet.storagePrefix ?? pallet.name, name)),
          read: (values) =>
            state.items.map(({ name }, i) => {
              const [hex, read] = [values[i], readers.get(name)]
              return hex == null || read === undefined ? undefined : readWhole(hex, read)
            }),
        }
      }),
    ),
  }
}
