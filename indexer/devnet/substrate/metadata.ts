import type { Extrinsic, Pallet, Runtime, StorageItem, Variant } from '#profiles/runtime.js'
import type { TypeTable } from '#profiles/shape.js'
import { multiAddress, multiSignature, type } from './common-types.js'
import { BLAKE2_128_CONCAT, IDENTITY, type PalletPlan, TWOX_64_CONCAT } from './pallets.js'
import { type SignedExtension, signedExtensions } from './signed-extensions.js'
import { type Describe, describeFields, type Fields, listOf, type NamedType, typeTable } from './types.js'

/** What the metadata of a built runtime holds beyond a plain `Runtime`. */
export interface BuiltRuntime extends Runtime {
  readonly types: readonly NamedType[]
  readonly plans: readonly PalletPlan[]
  readonly describedStorage: ReadonlyMap<string, Pick<StorageItem, 'value'> & Partial<StorageItem>>
  readonly constantTypes: ReadonlyMap<string, number>
  readonly extensions: readonly SignedExtension[]
  readonly extrinsicType: number
  readonly runtimeType: number
}

/** How indices are given out. An upgrade shifts them, so that bytes of one version mean something else in the other. */
export interface Indexing {
  readonly pallet: (place: number) => number
  readonly member: (place: number, count: number) => number
}

export const firstIndexing: Indexing = { pallet: (place) => place * 3, member: (place) => place }
export const shiftedIndexing: Indexing = { pallet: (place) => place * 3 + 40, member: (place, count) => count - 1 - place }

/** Builds the types and pallets of a simulated runtime. */
export function buildRuntime(plans: readonly PalletPlan[], indexing: Indexing): BuiltRuntime {
  const types = typeTable()
  const indexed = plans.map((plan, place) => ({ plan, index: indexing.pallet(place) }))
  const member = (plan: PalletPlan, what: 'Call' | 'Event') => memberType(types, plan, what, indexing)
  const outer = (what: 'Call' | 'Event') =>
    types.add(`Runtime${what}`, () => ({
      path: ['devnet_runtime', `Runtime${what}`],
      def: {
        kind: 'variant',
        variants: indexed.flatMap(({ plan, index }): Variant[] => {
          const inner = member(plan, what)
          return inner === null ? [] : [{ index, name: plan.name, fields: [{ name: null, type: inner }] }]
        }),
      },
    }))
  const call = outer('Call')
  addEventRecord(types, outer('Event'))
  const describedStorage = new Map(plans.flatMap((plan) => describeStorage(types, plan)))
  const pallets = indexed.map(
    ({ plan, index }): Pallet => ({
      name: plan.name,
      index,
      storagePrefix: Object.keys(plan.storage).length > 0 ? (plan.prefix ?? plan.name) : null,
      storage: Object.keys(plan.storage).map((name) => ({ name, key: null, value: 0, ...describedStorage.get(`${plan.name}.${name}`) })),
      calls: member(plan, 'Call'),
      events: member(plan, 'Event'),
      errors: errorType(types, plan, indexing),
    }),
  )
  const constantTypes = new Map(
    plans.flatMap((plan) => Object.entries(plan.constants).map(([name, each]) => [`${plan.name}.${name}`, each.type(types)])),
  )
  return { types: types.types, plans, pallets, describedStorage, constantTypes, ...describeExtrinsic(types, call) }
}

function memberType(types: TypeTable, plan: PalletPlan, what: 'Call' | 'Event', indexing: Indexing): number | null {
  const members: [string, Fields][] = Object.entries(what === 'Call' ? plan.calls : plan.events)
  if (members.length === 0) return null
  return types.add(`${plan.name}.${what}`, () => ({
    path: [plan.crate, 'pallet', what],
    def: {
      kind: 'variant',
      variants: members.map(([name, fields], i) => ({
        index: indexing.member(i, members.length),
        name,
        fields: describeFields(types, fields),
      })),
    },
  }))
}

function errorType(types: TypeTable, { name, crate, errors }: PalletPlan, indexing: Indexing): number | null {
  if (errors.length === 0) return null
  return types.add(`${name}.Error`, () => ({
    path: [crate, 'pallet', 'Error'],
    def: { kind: 'variant', variants: errors.map((error, i) => ({ index: indexing.member(i, errors.length), name: error, fields: [] })) },
  }))
}

function addEventRecord(types: TypeTable, event: number): void {
  const make = (): NamedType => ({
    path: ['frame_system', 'EventRecord'],
    params: [
      { name: 'E', type: event },
      { name: 'T', type: type.hash(types) },
    ],
    def: {
      kind: 'composite',
      fields: [
        { name: 'phase', type: phase(types) },
        { name: 'event', type: event },
        { name: 'topics', type: listOf(type.hash)(types) },
      ],
    },
  })
  types.add('EventRecord', make)
}

/** When an event happened: while a transaction was applied, or around them. */
const phase: Describe = (types) =>
  types.add('Phase', () => ({
    path: ['frame_system', 'Phase'],
    def: {
      kind: 'variant',
      variants: [
        { index: 0, name: 'ApplyExtrinsic', fields: [{ name: null, type: type.u32(types) }] },
        { index: 1, name: 'Finalization', fields: [] },
        { index: 2, name: 'Initialization', fields: [] },
      ],
    },
  }))

const hasherNames = { [BLAKE2_128_CONCAT]: 'Blake2_128Concat', [TWOX_64_CONCAT]: 'Twox64Concat', [IDENTITY]: 'Identity' } as const

function describeStorage(types: TypeTable, plan: PalletPlan): [string, Pick<StorageItem, 'value'> & Partial<StorageItem>][] {
  return Object.entries(plan.storage).map(([name, { value, key }]) => [
    `${plan.name}.${name}`,
    {
      value: value(types),
      ...(key === undefined ? {} : { key: key.type(types), hashers: Array<string>(key.parts ?? 1).fill(hasherNames[key.hasher]) }),
    },
  ])
}

interface DescribedExtrinsic extends Pick<BuiltRuntime, 'extensions' | 'extrinsicType' | 'runtimeType'> {
  readonly extrinsic: Extrinsic
}

function describeExtrinsic(types: TypeTable, call: number): DescribedExtrinsic {
  const address = multiAddress(types)
  const signature = multiSignature(types)
  const extensions = signedExtensions(types)
  const extra = extensions.map((extension) => extension.type)
  const all = types.add('Extra', () => ({ path: [], def: { kind: 'tuple', items: extra } }))
  const make = (): NamedType => ({
    path: ['sp_runtime', 'generic', 'unchecked_extrinsic', 'UncheckedExtrinsic'],
    params: Object.entries({ Address: address, Call: call, Signature: signature, Extra: all }).map(([name, id]) => ({ name, type: id })),
    def: { kind: 'composite', fields: [{ name: null, type: type.bytes(types) }] },
  })
  return {
    extrinsic: { address, call, signature, extra },
    extensions,
    extrinsicType: types.add('UncheckedExtrinsic', make),
    runtimeType: types.add('Runtime', () => ({ path: ['devnet_runtime', 'Runtime'], def: { kind: 'composite', fields: [] } })),
  }
}
