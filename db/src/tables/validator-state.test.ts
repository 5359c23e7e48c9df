import { type AccountId, type Fact, Height } from '@secretariat/shared'
import {
  accountOf,
  block,
  eraPaid,
  eraScored,
  eraStaked,
  joyOf,
  payoutStarted,
  sessionStarted,
  slashReported,
  stakeRewarded,
  validatorChilled,
  validatorOffline,
  validatorPreferred,
  validatorSet,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { ensureChain } from '../store/chains.js'
import { commit } from '../store/commit.js'
import { prepareRanges } from '../store/ranges.js'
import { alpha, emptyTables, nextBatch, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const [ann, bob] = [accountOf(1), accountOf(2)]
const points = (validator: AccountId, count: number) => ({ validator, points: count })

const history: Fact[] = [
  sessionStarted({ height: 11, session: 1 }),
  validatorSet({ height: 11, ordinal: 1000, session: 1, locator: 's:Session' }),
  sessionStarted({ height: 21, session: 2 }),
  validatorSet({ height: 21, ordinal: 1000, session: 2, locator: 's:Session' }),
  validatorOffline({ height: 21, ordinal: 2 }),
  eraPaid({ height: 21, ordinal: 3, era: 4, payout: joyOf(100) }),
]

/** Slots of which every tenth stays empty; the author of each block as `authorOf` says. */
async function write(facts: readonly Fact[], authorOf: (height: number) => AccountId | null): Promise<void> {
  await ensureChain(db, alpha)
  const [range] = await prepareRanges(db, alpha.id, { first: Height(1), last: Height(30) })
  if (range === undefined) throw new RangeError('no range')
  const blocks = Array.from({ length: 30 }, (_, i) => {
    const height = i + 1
    return block(height, { author: authorOf(height), slot: height + Math.floor(height / 10) })
  })
  await commit(db, { ...nextBatch(range, 30, facts), blocks })
}

async function sessions() {
  const columns = ['session', 'era', 'validator', 'expected', 'authored', 'offline'] as const
  return await db.selectFrom('validatorSession').select(columns).orderBy('session').orderBy('validator').execute()
}

test('blocks of a session are counted from its first one, beside an even share of its slots', async () => {
  await write(history, (height) => (height % 2 === 0 || height === 11 ? ann : bob))
  expect(await sessions()).toEqual([
    { session: 1, era: 4, validator: ann, expected: 5.5, authored: 6, offline: true },
    { session: 1, era: 4, validator: bob, expected: 5.5, authored: 4, offline: false },
    { session: 2, era: 5, validator: ann, expected: null, authored: null, offline: null },
    { session: 2, era: 5, validator: bob, expected: null, authored: null, offline: null },
  ])
})

test('nobody is said to have made too few blocks where the author of one is not known', async () => {
  await write(history, (height) => (height === 15 ? null : ann))
  expect(await sessions()).toMatchObject([{ authored: null }, { authored: null }, {}, {}])
})

test('points stand for a share of the pay of their era', async () => {
  await writeHistory(db, [
    validatorPreferred({ height: 2, validator: ann, commission: 100 }),
    eraPaid({ height: 21, era: 4, payout: joyOf(1000) }),
    eraScored({ height: 21, ordinal: 1000, era: 4, total: 60, points: [points(ann, 40), points(bob, 20)], stake: null }),
    slashReported({ height: 22, validator: bob, era: 4 }),
    payoutStarted({ height: 25, validator: ann, era: 4 }),
  ])
  expect(await db.selectFrom('validatorEra').selectAll().orderBy('validator').execute()).toMatchObject([
    { validator: ann, points: 40, totalPoints: 60, earned: 666n, commission: 100, slashes: 0, claimedHeight: 25, totalStake: null },
    { validator: bob, points: 20, earned: 333n, commission: null, slashes: 1, claimedHeight: null },
  ])
})

test('a claim is all its parts, up to the next claim of the block', async () => {
  await writeHistory(db, [
    eraScored({ height: 21, ordinal: 1000, era: 4, total: 60, points: [points(ann, 40), points(bob, 20)] }),
    payoutStarted({ height: 25, ordinal: 1, validator: ann, era: 4 }),
    stakeRewarded({ height: 25, ordinal: 2, amount: joyOf(5) }),
    stakeRewarded({ height: 25, ordinal: 3, amount: joyOf(6) }),
    payoutStarted({ height: 25, ordinal: 4, validator: bob, era: 4 }),
    stakeRewarded({ height: 25, ordinal: 5, amount: joyOf(7) }),
  ])
  const eras = await db.selectFrom('validatorEra').select(['validator', 'claimed']).orderBy('validator').execute()
  expect(eras).toEqual([
    { validator: ann, claimed: 11n },
    { validator: bob, claimed: 7n },
  ])
})

test('what stands behind a validator is known where the state holds it; points of an era that runs are not known', async () => {
  await writeHistory(db, [eraStaked({ height: 21, era: 5 })])
  expect(await db.selectFrom('validatorEra').selectAll().orderBy('validator').execute()).toMatchObject([
    { validator: ann, era: 5, stake: 9n, ownStake: 4n, nominators: 2, commission: 50_000_000, points: null },
    { validator: bob, era: 5, stake: null, ownStake: null, nominators: null, commission: null },
  ])
})

test('a validator stands where the newest session, its last declaration or its last chill puts it', async () => {
  const [cho, dan] = [accountOf(3), accountOf(4)]
  await writeHistory(db, [
    ...history.slice(0, 2),
    validatorPreferred({ height: 3, validator: cho }),
    validatorPreferred({ height: 4, validator: dan }),
    validatorChilled({ height: 5, validator: dan }),
    validatorChilled({ height: 5, ordinal: 2, validator: ann }),
  ])
  expect(await db.selectFrom('validatorStanding').select(['validator', 'standing']).orderBy('validator').execute()).toEqual([
    { validator: ann, standing: 'active' },
    { validator: bob, standing: 'active' },
    { validator: cho, standing: 'waiting' },
    { validator: dan, standing: 'left' },
  ])
})
