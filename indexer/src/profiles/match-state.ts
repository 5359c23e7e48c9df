import type { Profile, StateItem, StateSpec } from './profile.js'
import type { Pallet, Runtime, StorageItem } from './runtime.js'
import type { SampledItem, SampleSpec } from './sample.js'
import type { SpreadItem, SpreadSpec } from './spread.js'
import type { StoredValue } from './stored.js'

export interface MatchedState {
  readonly spec: StateSpec
  readonly items: readonly { readonly item: StateItem; readonly value: number }[]
}

/** A plain value, found in the runtime: where it lies and the type it has there. */
export interface MatchedValue {
  readonly stored: StoredValue<unknown>
  readonly pallet: Pallet
  readonly value: number
}

export interface MatchedSample {
  readonly spec: SampleSpec
  readonly pallet: Pallet
  readonly watch: MatchedValue
  readonly items: readonly { readonly item: SampledItem; readonly value: number }[]
}

export interface MatchedSpread {
  readonly spec: SpreadSpec
  readonly pallet: Pallet
  readonly watch: MatchedValue
  readonly over: MatchedValue
  readonly items: readonly { readonly item: SpreadItem; readonly value: number }[]
}

export interface MatchedReads {
  readonly reads: readonly MatchedValue[]
  readonly samples: readonly MatchedSample[]
  readonly spreads: readonly MatchedSpread[]
}

type Say = (problem: string) => void

/** The state of one pallet that is read with every block. */
export function matchState(runtime: Runtime, spec: StateSpec, pallet: Pallet, say: Say): MatchedState {
  const items = spec.items.flatMap((item) => {
    const found = plain(pallet, item.name)
    if (found === undefined && !item.optional) say(`${pallet.name}.${item.name}: the metadata has no such plain storage value`)
    if (found === undefined) return []
    return fits(runtime, pallet, found, item, say) ? [{ item, value: found.value }] : []
  })
  return { spec, items }
}

/** The values that events ask for, and what is read at moments. */
export function matchReads(runtime: Runtime, { reads, samples, spreads }: Profile, say: Say): MatchedReads {
  const matchValue = (stored: StoredValue<unknown>): MatchedValue[] => {
    const pallet = runtime.pallets.find(({ name }) => name === stored.pallet)
    const found = pallet === undefined ? undefined : plain(pallet, stored.item)
    if (pallet !== undefined && found !== undefined && fits(runtime, pallet, found, { name: stored.item, shape: stored.shape }, say)) {
      return [{ stored, pallet, value: found.value }]
    }
    if (found === undefined) say(`${stored.pallet}.${stored.item}: the metadata has no such plain storage value`)
    return []
  }
  return {
    reads: reads.flatMap(matchValue),
    samples: samples.flatMap((spec) => {
      const pallet = runtime.pallets.find(({ name }) => name === spec.pallet)
      if (pallet === undefined) say(`no pallet ${spec.pallet}, which a sample needs`)
      return matchValue(spec.watch).flatMap((watch) =>
        pallet === undefined ? [] : [{ spec, pallet, watch, items: spec.items.flatMap((item) => matchItem(runtime, pallet, item, say)) }],
      )
    }),
    spreads: spreads.flatMap((spec) => {
      const pallet = runtime.pallets.find(({ name }) => name === spec.pallet)
      const [watch] = matchValue(spec.watch)
      const [over] = matchValue(spec.over)
      if (pallet === undefined) say(`no pallet ${spec.pallet}, which a sample needs`)
      if (pallet === undefined || watch === undefined || over === undefined) return []
      return [{ spec, pallet, watch, over, items: spec.items.flatMap((item) => matchSpread(runtime, pallet, item, say)) }]
    }),
  }
}

function matchSpread(runtime: Runtime, pallet: Pallet, item: SpreadItem, say: Say): { item: SpreadItem; value: number }[] {
  const found = mapOf(pallet, item.name, 'Twox64Concat,Twox64Concat')
  if (found === undefined) say(`${pallet.name}.${item.name}: the metadata has no such map of two keys`)
  return found !== undefined && fits(runtime, pallet, found, item, say) ? [{ item, value: found.value }] : []
}

function matchItem(runtime: Runtime, pallet: Pallet, item: SampledItem, say: Say): { item: SampledItem; value: number }[] {
  const found = item.key === undefined ? plain(pallet, item.name) : mapOf(pallet, item.name, 'Twox64Concat')
  if (found === undefined)
    say(`${pallet.name}.${item.name}: the metadata has no such ${item.key === undefined ? 'plain storage value' : 'map'}`)
  return found !== undefined && fits(runtime, pallet, found, item, say) ? [{ item, value: found.value }] : []
}

function plain(pallet: Pallet, name: string): StorageItem | undefined {
  return pallet.storage.find((each) => each.name === name && each.key === null)
}

/** Maps whose keys are hashed in the one way we write. */
function mapOf(pallet: Pallet, name: string, hashers: string): StorageItem | undefined {
  return pallet.storage.find((each) => each.name === name && each.key !== null && each.hashers?.join() === hashers)
}

function fits(
  runtime: Runtime,
  pallet: Pallet,
  found: StorageItem,
  { name, shape }: Pick<SampledItem, 'name' | 'shape'>,
  say: Say,
): boolean {
  const mismatch = shape.mismatch(runtime, found.value)
  if (mismatch !== undefined) say(`${pallet.name}.${name} in storage: ${mismatch}`)
  return mismatch === undefined
}
