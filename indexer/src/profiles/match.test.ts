import { expect, test } from 'vitest'
import { collector } from '../testing/type-table.js'
import { collective } from './collective/collective.js'
import { collectiveProfile } from './collective/index.js'
import { matchProfile } from './match.js'
import { event, type Profile } from './profile.js'
import type { Runtime, RuntimeType, Variant } from './runtime.js'
import { type Shape, u32, u64 } from './shape.js'
import { motionHash } from './shapes.js'

/** A runtime with one council, made from the profile's own shapes and then changed by the test. */
function runtimeWith(change: (variants: Variant[], types: RuntimeType[]) => Variant[]): Runtime {
  const types: RuntimeType[] = []
  const table = collector(types)
  const variants = collective.events.map(
    ({ name, fields }, index): Variant => ({
      index,
      name,
      fields: fields.map((shape, i) => ({ name: `f${i}`, type: shape.describe(table) })),
    }),
  )
  const members = collective.states.flatMap(({ items }) =>
    items.map(({ name, shape }) => ({ name, value: shape.describe(table), key: null })),
  )
  const changed = change(variants, types)
  const events = types.push({ path: ['pallet_collective', 'pallet', 'Event'], def: { kind: 'variant', variants: changed } }) - 1
  return {
    types,
    pallets: [{ name: 'Council', index: 7, storagePrefix: 'Council', storage: members, calls: null, events, errors: null }],
    extrinsic: { address: -1, call: -1, signature: -1, extra: [] },
  }
}

const problemsOf = (runtime: Runtime) => matchProfile(collectiveProfile, runtime).problems

test('a council made of the declared shapes is found under its own name, with every event at its own index', () => {
  const match = matchProfile(
    collectiveProfile,
    runtimeWith((variants) => variants.map((variant) => ({ ...variant, index: 40 - variant.index }))),
  )
  expect(match.problems).toEqual([])
  expect(match.pallets.map(({ pallet }) => pallet.name)).toEqual(['Council'])
  expect(match.pallets[0]?.events.map(({ variant }) => [variant.name, variant.index])).toContainEqual(['Voted', 39])
})

test('a field of another type is named with what was expected and what is there', () => {
  const runtime = runtimeWith((variants, types) => {
    const wide = u64.describe(collector(types))
    return variants.map((variant) =>
      variant.name === 'Voted' ? { ...variant, fields: variant.fields.with(3, { name: 'yes', type: wide }) } : variant,
    )
  })
  // The collector starts anew, so the type it adds is a second one.
  expect(problemsOf(runtime)).toEqual(['Council.Voted field 3 (yes): expected u32, metadata says u64'])
})

test('a missing event, a missing field and an unknown event are each named', () => {
  expect(problemsOf(runtimeWith((variants) => variants.filter(({ name }) => name !== 'Closed')))).toEqual([
    'Council.Closed: the metadata has no such event',
  ])
  expect(
    problemsOf(
      runtimeWith((variants) =>
        variants.map((variant) => (variant.name === 'Closed' ? { ...variant, fields: variant.fields.slice(1) } : variant)),
      ),
    ),
  ).toEqual(['Council.Closed has 2 fields, expected 3'])
  expect(problemsOf(runtimeWith((variants) => [...variants, { index: 99, name: 'Vetoed', fields: [] }]))).toEqual([
    'Council.Vetoed: profile collective version 1 does not know this event',
  ])
})

test('an optional event may be missing, an ignored one may be there', () => {
  const runtime = runtimeWith((variants) => [
    ...variants.filter(({ name }) => name !== 'Killed'),
    { index: 99, name: 'ProposalCostBurned', fields: [] },
  ])
  expect(problemsOf(runtime)).toEqual([])
})

test('a runtime without any council is refused', () => {
  expect(problemsOf({ types: [], pallets: [], extrinsic: { address: -1, call: -1, signature: -1, extra: [] } })).toEqual([
    'no pallet made of pallet_collective, which profile collective needs',
  ])
})

test('of the forms an event had over the years the one that fits is taken', () => {
  const withForms = (...forms: readonly (readonly Shape<unknown>[])[]): Profile => ({
    ...collectiveProfile,
    pallets: [{ ...collective, events: [...collective.events.filter(({ name }) => name !== 'Closed'), ...forms.map(closed)] }],
  })
  const closed = (fields: readonly Shape<unknown>[]) => event('Closed', fields, () => [])
  const [early, late] = [[motionHash], [motionHash, u32, u32]] as const
  const runtime = runtimeWith((variants) => [...variants])
  const taken = (profile: Profile) => {
    const { problems, pallets } = matchProfile(profile, runtime)
    const found = pallets[0]?.events.find(({ spec: { name } }) => name === 'Closed')
    return problems.length > 0 ? problems : found?.spec.fields.length
  }
  expect(taken(withForms(early, late))).toBe(3)
  expect(taken(withForms(late, early))).toBe(3)
  expect(taken(withForms(early, [motionHash, u32, u64]))).toEqual(['Council.Closed field 2 (f2): expected u64, metadata says u32'])
  expect(taken(withForms(early))).toEqual(['Council.Closed has 3 fields, expected 1'])
  expect(taken(withForms(late, late))).toEqual(['Council.Closed fits 2 declarations at once'])
})
