import { readWhole } from '../../../profiles/bytes.js'
import type { MatchedSample, MatchedState, MatchedValue } from '../../../profiles/match-state.js'
import type { StateSpec } from '../../../profiles/profile.js'
import type { Pallet, Runtime } from '../../../profiles/runtime.js'
import type { Moment, SampleSpec } from '../../../profiles/sample.js'
import type { Shape } from '../../../profiles/shape.js'
import type { StoredValue } from '../../../profiles/stored.js'
import { storageKey, twox64ConcatKey } from '../keys.js'
import type { State } from '../raw.js'

/** Values of one pallet's state, to be read together. */
export interface DecoderState {
  readonly pallet: string
  readonly spec: StateSpec
  readonly keys: readonly string[]
  /** Values in the order of the declaration; undefined where the state holds none. */
  read(state: State): readonly unknown[]
}

/** A plain value that events may ask for. */
export interface DecoderValue {
  readonly stored: StoredValue<unknown>
  readonly key: string
  read(state: State): unknown
}

/** State that is read at the moments when a watched value changes. */
export interface DecoderSample {
  readonly spec: SampleSpec
  readonly watch: DecoderValue
  /** Undefined for an entry that has no key at this moment. */
  keys(moment: Moment<unknown>): readonly (string | undefined)[]
  read(state: State, moment: Moment<unknown>): readonly unknown[]
}

export const prefixOf = (pallet: Pallet): string => pallet.storagePrefix ?? pallet.name

export function reader(runtime: Runtime, shape: Shape<unknown>, type: number): (hex: string | null | undefined) => unknown {
  const read = shape.compile(runtime, type)
  return (hex) => (hex == null ? undefined : readWhole(hex, read))
}

export function compileState(runtime: Runtime, pallet: Pallet, { spec, items }: MatchedState): DecoderState {
  const readers = new Map(items.map(({ item, value }) => [item.name, reader(runtime, item.shape, value)]))
  const keys = spec.items.map(({ name }) => storageKey(prefixOf(pallet), name))
  return { pallet: pallet.name, spec, keys, read: (state) => spec.items.map(({ name }, i) => readers.get(name)?.(state[keys[i] ?? ''])) }
}

export function compileValue(runtime: Runtime, { stored, pallet, value }: MatchedValue): DecoderValue {
  const key = storageKey(prefixOf(pallet), stored.item)
  const read = reader(runtime, stored.shape, value)
  return { stored, key, read: (state) => read(state[key]) }
}

export function compileSample(runtime: Runtime, { spec, pallet, watch, items }: MatchedSample): DecoderSample {
  const prefix = prefixOf(pallet)
  const parts = items.map(({ item, value }) => ({
    read: reader(runtime, item.shape, value),
    keyAt(moment: Moment<unknown>): string | undefined {
      if (item.key === undefined) return storageKey(prefix, item.name)
      const key = item.key(moment)
      return key === undefined ? undefined : twox64ConcatKey(prefix, item.name, key)
    },
  }))
  return {
    spec,
    watch: compileValue(runtime, watch),
    keys: (moment) => parts.map(({ keyAt }) => keyAt(moment)),
    read: (state, moment) => parts.map(({ read, keyAt }) => read(state[keyAt(moment) ?? ''])),
  }
}
