import { expect, test } from 'vitest'
import { storageKey, twox64ConcatKey, twox64ConcatPairKey } from '../../sources/substrate/keys.js'
import type { State } from '../../sources/substrate/raw.js'
import { momentOf } from '../../sources/substrate/samples.js'
import { hasJoystreamMetadata, type JoystreamSpec, joystreamSpecs } from '../../testing/joystream.js'
import { factsOf, type OpenRuntime, openRuntime, withoutPlace } from '../../testing/joystream-block.js'
import { ann, bob, joy } from '../../testing/joystream-cases/case.js'
import { fromHex } from '../bytes.js'

const SESSION = storageKey('Session', 'CurrentIndex')
const ERA = storageKey('Staking', 'ActiveEra')
const pointsOf = (item: string, era: number) => twox64ConcatKey('Staking', item, Uint8Array.of(era, 0, 0, 0))

const eachSpec = test.skipIf(!hasJoystreamMetadata).each(joystreamSpecs)
const opened = new Map<JoystreamSpec, OpenRuntime>()

/** Writes values of a real runtime's state, and tells what a block says whose state holds them. */
function at(spec: JoystreamSpec) {
  const runtime = opened.get(spec) ?? openRuntime(spec)
  opened.set(spec, runtime)
  const events = runtime.writer.write([])
  return {
    runtime,
    value: (pallet: string, item: string, of: unknown) => runtime.writer.writeState(pallet, item, of),
    told: (state: State, before: State = {}, first = false) =>
      withoutPlace(factsOf(runtime.decoder, { events, state, before: { [ERA]: null, ...before }, first })),
  }
}

eachSpec('spec %i: balances are stated where they change, and all of them where reading begins', (spec) => {
  const { value, told } = at(spec)
  const key = storageKey('Council', 'Budget')
  const group = storageKey('Instance2WorkingGroup', 'Budget')
  const [poor, rich] = [value('Council', 'Budget', 5), value('Council', 'Budget', '5000000000000000000000')]
  const state = { [key]: rich, [group]: poor }
  expect(told(state, { [key]: poor })).toContainEqual({
    kind: 'budget.stated',
    budget: 'Council',
    balance: joy('5000000000000000000000'),
  })
  expect(told(state, { [key]: poor })).not.toContainEqual(expect.objectContaining({ budget: 'StorageWorkingGroup' }))
  const all = told(state, {}, true).filter((fact) => Object(fact).kind === 'budget.stated')
  expect(all).toHaveLength(10)
  expect(all).toContainEqual({ kind: 'budget.stated', budget: 'StorageWorkingGroup', balance: joy('5') })
  // A budget nobody ever filled is stored nowhere: that is a balance of nothing.
  expect(all).toContainEqual({ kind: 'budget.stated', budget: 'ForumWorkingGroup', balance: joy('0') })
})

eachSpec('spec %i: a new session tells its validators in order, and the issuance', (spec) => {
  const { value, told } = at(spec)
  const [session, next] = [value('Session', 'CurrentIndex', 7), value('Session', 'CurrentIndex', 8)]
  const state = {
    [SESSION]: next,
    [storageKey('Session', 'Validators')]: value('Session', 'Validators', [bob, ann]),
    [storageKey('Balances', 'TotalIssuance')]: value('Balances', 'TotalIssuance', '10000000000000000000'),
  }
  const facts = told(state, { [SESSION]: session })
  expect(facts).toContainEqual({ kind: 'validator.set', session: 8, validators: [bob, ann] })
  expect(facts).toContainEqual({ kind: 'issuance.stated', amount: joy('10000000000000000000') })
  const unchanged = told(state, { [SESSION]: next }).map((fact) => Object(fact).kind)
  expect(unchanged).not.toContain('validator.set')
  expect(unchanged).not.toContain('issuance.stated')
})

eachSpec('spec %i: an era that ends tells the points of its validators; one that reading begins in does not', (spec) => {
  const { value, told } = at(spec)
  const era = (index: number) => value('Staking', 'ActiveEra', { index, start: 1 })
  const points = {
    total: 60,
    individual: new Map([
      [ann, 40],
      [bob, 20],
    ]),
  }
  const state = {
    [ERA]: era(4),
    [pointsOf('ErasRewardPoints', 3)]: value('Staking', 'ErasRewardPoints', points),
    [pointsOf('ErasTotalStake', 3)]: value('Staking', 'ErasTotalStake', 900),
  }
  const scored = {
    kind: 'era.scored',
    era: 3,
    total: 60,
    points: [
      { validator: ann, points: 40 },
      { validator: bob, points: 20 },
    ],
    stake: joy('900'),
  }
  const isScored = (fact: unknown) => Object(fact).kind === 'era.scored'
  expect(told(state, { [ERA]: era(3) }).filter(isScored)).toEqual([scored])
  expect(told(state, { [ERA]: era(4) }).filter(isScored)).toEqual([])
  expect(told(state, { [ERA]: era(4) }, true).filter(isScored)).toEqual([])
  expect(told(state, { [ERA]: null }).filter(isScored)).toEqual([])
})

eachSpec('spec %i: what is asked of the node is the era that ended, and nothing where nothing changed', (spec) => {
  const { value, runtime } = at(spec)
  const sample = runtime.decoder.samples.find((each) => each.spec.name === 'points')
  const era = (index: number) => ({ [ERA]: value('Staking', 'ActiveEra', { index, start: null }) })
  const due = (before: State, state: State) => {
    const moment = sample === undefined ? undefined : momentOf({ before, state }, sample, false)
    return moment === undefined ? undefined : sample?.keys(moment)
  }
  expect(due(era(258), era(259))?.[0]).toBe(twox64ConcatKey('Staking', 'ErasRewardPoints', Uint8Array.of(2, 1, 0, 0)))
  expect(due(era(258), era(258))).toBeUndefined()
})

eachSpec(
  'spec %i: an era that begins tells what stands behind its validators and what they keep, and nothing of whom nothing is known',
  (spec) => {
    const { value, told } = at(spec)
    const era = (index: number) => value('Staking', 'ActiveEra', { index, start: 1 })
    const keyOf = (item: string, stash: string) => twox64ConcatPairKey('Staking', item, Uint8Array.of(4, 0, 0, 0), fromHex(stash))
    const state = {
      [ERA]: era(4),
      [storageKey('Session', 'Validators')]: value('Session', 'Validators', [ann, bob]),
      [keyOf('ErasStakers', ann)]: value('Staking', 'ErasStakers', { total: 90, own: 40, others: [{ who: bob, value: 50 }] }),
      [keyOf('ErasValidatorPrefs', ann)]: value('Staking', 'ErasValidatorPrefs', { commission: 50_000_000, blocked: true }),
    }
    const staked = {
      kind: 'era.staked',
      era: 4,
      validators: [
        { validator: ann, total: joy('90'), own: joy('40'), nominators: 1, commission: 50_000_000, blocked: true },
        { validator: bob, total: null, own: null, nominators: null, commission: null, blocked: null },
      ],
    }
    const isStaked = (fact: unknown) => Object(fact).kind === 'era.staked'
    expect(told(state, { [ERA]: era(3) }).filter(isStaked)).toEqual([staked])
    expect(told(state, { [ERA]: era(4) }).filter(isStaked)).toEqual([])
    expect(told(state, { [ERA]: era(4) }, true).filter(isStaked)).toEqual([staked])
  },
)

eachSpec('spec %i: a round of election tells who sits', (spec) => {
  const { value, told } = at(spec)
  const member = {
    stakingAccountId: ann,
    rewardAccountId: bob,
    membershipId: 4,
    stake: 77,
    lastPaymentBlock: 1,
    unpaidReward: 2,
  }
  const state = { [storageKey('Council', 'CouncilMembers')]: value('Council', 'CouncilMembers', [member]) }
  expect(told(state)).toContainEqual({
    kind: 'council.seated',
    council: 'Council',
    seats: [{ member: '4', stakingAccount: ann, rewardAccount: bob, stake: joy('77') }],
  })
})

eachSpec('spec %i: a round of election tells what the council is paid and what it may spend', (spec) => {
  const { value, told } = at(spec)
  const state = {
    [storageKey('Council', 'CouncilorReward')]: value('Council', 'CouncilorReward', '3858024691'),
    [storageKey('Council', 'BudgetIncrement')]: value('Council', 'BudgetIncrement', '1667000000000000'),
  }
  const isSetting = (fact: unknown) => Object(fact).kind === 'parameter.set'
  expect(told(state).filter(isSetting)).toEqual([
    { kind: 'parameter.set', parameter: 'Council.BudgetIncrement', value: joy('1667000000000000') },
    { kind: 'parameter.set', parameter: 'Council.CouncilorReward', value: joy('3858024691') },
  ])
  const sameRound = { [storageKey('Council', 'AnnouncementPeriodNr')]: value('Council', 'AnnouncementPeriodNr', 8) }
  expect(told(state, sameRound).filter(isSetting)).toEqual([])
})
