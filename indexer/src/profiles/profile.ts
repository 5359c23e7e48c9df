import type { MotionCall, Said } from '@secretariat/shared'
import type { SampleSpec } from './sample.js'
import type { Shape } from './shape.js'
import type { ValuesOf } from './shapes.js'
import type { SpreadSpec } from './spread.js'
import type { StoredValue } from './stored.js'

/**
 * Which pallets are meant. `crate` finds every instance of a pallet by the crate of its events, whatever the runtime calls it;
 * `pallet` finds one by name. `optional`: a chain may lack it.
 */
export interface PalletSpec {
  readonly crate?: string
  readonly pallet?: string
  readonly optional: boolean
  readonly events: readonly EventSpec[]
  /** Events that are known and carry nothing for us; a name in neither list is refused, so that nothing new is passed over in silence. */
  readonly ignored: readonly string[]
  readonly states: readonly StateSpec[]
}

type ReadValue = <T>(value: StoredValue<T>) => T | undefined

/** What an event's interpreter may ask beside the values. */
export interface EventContext {
  readonly pallet: string
  /** The call with this hash, found in the transaction that caused the event; null when it is not there. */
  readonly findCall: (hash: string) => MotionCall | null
  /** A value of the state after the block, which the profile lists in `reads`; undefined where the state holds none. */
  readonly read: ReadValue
  /** The same in the state before the block. */
  readonly readBefore: ReadValue
}

/** An event whose fields changed over the years has one declaration for each form; exactly one must fit. */
export interface EventSpec {
  readonly name: string
  /** A runtime may lack it: older or newer versions of the pallet have no such event. */
  readonly optional: boolean
  readonly fields: readonly Shape<unknown>[]
  /** At most one fact of each kind. */
  readonly say: (values: readonly unknown[], context: EventContext) => readonly Said[]
}

/** Values of the chain's state that are read with every block; a fact is made where they differ from the parent's. */
export interface StateSpec {
  readonly name: string
  readonly items: readonly StateItem[]
  /** Values in the order of `items`; undefined where the state holds none. Says nothing where nothing is known. */
  readonly say: (values: readonly unknown[], context: Pick<EventContext, 'pallet'>) => Said | undefined
}

export interface StateItem {
  readonly name: string
  readonly shape: Shape<unknown>
  readonly optional: boolean
}

/** The contract between a chain and us. `version` grows when it learns something new: history lacks those facts until it is read again. */
export interface Profile {
  readonly family: 'substrate'
  readonly name: string
  readonly version: number
  readonly pallets: readonly PalletSpec[]
  /** Values that events ask for by `context.read`, fetched with every block. */
  readonly reads: readonly StoredValue<unknown>[]
  readonly samples: readonly SampleSpec[]
  readonly spreads: readonly SpreadSpec[]
  /** Pallets whose constants are kept: what the runtime itself lays down of terms and votes. */
  readonly constants: readonly string[]
}

/** Declares an event by the shapes of its fields; `say` receives their values, typed. */
export function event<const S extends readonly Shape<unknown>[]>(
  name: string,
  fields: S,
  say: (...args: [...ValuesOf<S>, EventContext]) => Said | readonly Said[],
  { optional = false }: { readonly optional?: boolean } = {},
): EventSpec {
  return {
    name,
    optional,
    fields,
    // Safety: `compile` reads one value per shape, in order, so the values have the types of the shapes.
    say: (values, context) => [say(...([...values, context] as unknown as [...ValuesOf<S>, EventContext]))].flat(),
  }
}

/** Declares plain storage values to be read together; `say` receives them, undefined where the state holds none. */
export function state<const I extends Readonly<Record<string, { readonly shape: Shape<unknown>; readonly optional?: boolean }>>>(
  name: string,
  items: I,
  say: (
    values: { readonly [K in keyof I]: I[K]['shape'] extends Shape<infer T> ? T | undefined : never },
    context: Pick<EventContext, 'pallet'>,
  ) => Said | undefined,
): StateSpec {
  const names = Object.keys(items)
  return {
    name,
    items: Object.entries(items).map(([item, { shape, optional = false }]) => ({ name: item, shape, optional })),
    // Safety: the values come in the order of `items`, each read by the shape of its item.
    say: (values, context) => say(Object.fromEntries(names.map((item, i) => [item, values[i]])) as Parameters<typeof say>[0], context),
  }
}
