import { beforeAll, describe, expect, test } from 'vitest'
import { readMetadata } from '../../sources/substrate/metadata.js'
import { hasJoystreamMetadata, joystreamMetadata, joystreamSpecs } from '../../testing/joystream.js'
import { matchProfile } from '../match.js'
import { type Runtime, typeAt, type Variant } from '../runtime.js'
import { joystreamProfile } from './index.js'

const problemsOf = (runtime: Runtime) => matchProfile(joystreamProfile, runtime).problems

/** The runtime with other events in one pallet; nothing else is touched. */
function withEvents(runtime: Runtime, pallet: string, change: (variants: readonly Variant[]) => readonly Variant[]): Runtime {
  const id = runtime.pallets.find(({ name }) => name === pallet)?.events ?? -1
  const { path, def } = typeAt(runtime, id)
  if (def.kind !== 'variant') throw new RangeError(`${pallet} has no events`)
  const changed = { path, def: { kind: 'variant', variants: change(def.variants) } } as const
  // Pallets may share a type of events: the changed one is a new type for this pallet alone.
  return {
    ...runtime,
    types: [...runtime.types, changed],
    pallets: runtime.pallets.map((each) => (each.name === pallet ? { ...each, events: runtime.types.length } : each)),
  }
}

describe.skipIf(!hasJoystreamMetadata).each(joystreamSpecs)('the real runtime %i of Joystream', (spec) => {
  let runtime: Runtime
  beforeAll(() => {
    runtime = readMetadata(joystreamMetadata(spec))
  })

  test('has everything the profile names, in the shape it names', () => {
    expect(problemsOf(runtime)).toEqual([])
  })

  test('is refused with any one field of a watched event changed', () => {
    const unit = runtime.types.findIndex(({ def }) => def.kind === 'tuple' && def.items.length === 0)
    for (const { pallet = '', events } of joystreamProfile.pallets) {
      const names = new Set(
        events.filter(({ name, fields }) => fields.length > 0 && hasEvent(runtime, pallet, name)).map(({ name }) => name),
      )
      for (const name of names) {
        const planted = withEvents(runtime, pallet, (variants) =>
          variants.map((each) => (each.name === name ? { ...each, fields: each.fields.with(-1, { name: null, type: unit }) } : each)),
        )
        expect(problemsOf(planted)).toEqual([expect.stringMatching(`^${pallet}\\.${name} field \\d+`)])
      }
    }
  })

  test('is refused with an event the profile does not know, in every watched pallet', () => {
    for (const { pallet = '' } of joystreamProfile.pallets) {
      const planted = withEvents(runtime, pallet, (variants) => [...variants, { index: 250, name: 'Surprise', fields: [] }])
      expect(problemsOf(planted)).toEqual([
        `${pallet}.Surprise: profile joystream version ${joystreamProfile.version} does not know this event`,
      ])
    }
  })

  test('is refused without a watched pallet, or without a value of the state that the profile reads', () => {
    const without = (pallet: string, item?: string): Runtime => ({
      ...runtime,
      pallets: runtime.pallets.flatMap((each) => {
        if (each.name !== pallet) return [each]
        return item === undefined ? [] : [{ ...each, storage: each.storage.filter(({ name }) => name !== item) }]
      }),
    })
    expect(problemsOf(without('Constitution'))).toEqual(['no pallet Constitution, which profile joystream needs'])
    expect(problemsOf(without('Council', 'AnnouncementPeriodNr'))).toContain(
      'Council.AnnouncementPeriodNr: the metadata has no such plain storage value',
    )
    expect(problemsOf(without('Staking', 'ErasRewardPoints'))).toEqual(['Staking.ErasRewardPoints: the metadata has no such map'])
  })
})

describe.skipIf(!hasJoystreamMetadata).each(joystreamSpecs)('the proposals of the real runtime %i', (spec) => {
  test('are refused with a type that the profile does not know, and it is named; where the known ones stand is all the same', () => {
    const runtime = readMetadata(joystreamMetadata(spec))
    const withDetails = (change: (variants: readonly Variant[]) => readonly Variant[]): Runtime => ({
      ...runtime,
      types: runtime.types.map((type) =>
        type.path.at(-1) === 'ProposalDetails' && type.def.kind === 'variant'
          ? { ...type, def: { kind: 'variant', variants: change(type.def.variants) } }
          : type,
      ),
    })
    const inserted = { index: 3, name: 'HireJester', fields: [] }
    const shifted = (variants: readonly Variant[]) => variants.map((each) => (each.index < 3 ? each : { ...each, index: each.index + 1 }))
    expect(problemsOf(withDetails(shifted))).toEqual([])
    expect(problemsOf(withDetails((variants) => [...shifted(variants), inserted]))).toEqual([
      'ProposalsCodex.ProposalCreated field 2: ProposalDetails.HireJester: an unknown variant',
    ])
  })
})

function hasEvent(runtime: Runtime, pallet: string, name: string): boolean {
  const { def } = typeAt(runtime, runtime.pallets.find((each) => each.name === pallet)?.events ?? -1)
  return def.kind === 'variant' && def.variants.some((variant) => variant.name === name)
}
