import type { Profile, StateItem, StateSpec } from './profile.js'
import type { Pallet, Runtime, StorageItem } from './runtime.js'
import type { SampledItem, SampleSpec } from './sample.js'
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

export interface MatchedReads {
  readonly reads: readonly MatchedValue[]
  readonly samples: readonly MatchedSample[]
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

/** The values that events ask for, and the samples. */
export function matchReads(runtime: Runtime, { reads, samples }: Profile, say: Say): MatchedReads {
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
  }
}

function matchItem(runtime: Runtime, pallet: Pallet, item: SampledItem, say: Say): { item: SampledItem; value: number }[] {
  const found = item.key === undefined ? plain(pallet, item.name) : map(pallet, item.name)
  if (found === undefined)
    say(`${pallet.name}.${item.name}: the metadata has no such ${item.key === undefined ? 'plain storage value' : 'map'}`)
  return found !== undefined && fits(runtime, pallet, found, item, say) ? [{ item, value: found.value }] : []
}

function plain(pallet: Pallet, name: string): StorageItem | undefined {
  return pallet.storage.find((each) => each.name === name && each.key === null)
}

/** Maps of one key that is hashed in the one way we write. */
function map(pallet: Pallet, name: string): StorageItem | undefined {
  return pallet.storage.find((each) => each.name === name && each.key !== null && each.hashers?.join() === 'Twox64Concat')
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
