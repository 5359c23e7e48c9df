import type { Fact } from '@secretariat/shared'
import {
  accountOf,
  councilComposed,
  motionApproved,
  motionClosed,
  motionDisapproved,
  motionExecuted,
  motionKilled,
  motionProposed,
  motionVoted,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const [ann, bob, cid] = [accountOf(1), accountOf(2), accountOf(3)]
const composed = (height: number, members = [ann, bob, cid]) => councilComposed({ height, members, locator: 's:Council', ordinal: 1000 })
const decided = (height: number, ...verdict: Fact[]): Fact[] => [motionClosed({ height, ordinal: 5, ayes: 2, nays: 1 }), ...verdict]

async function states(facts: readonly Fact[]) {
  await writeHistory(db, facts)
  return await db.selectFrom('motionState').selectAll().orderBy('height').execute()
}

test.each<[string, Fact[], object]>([
  ['open', [], { status: 'open', ayes: 0, nays: 0, decidedAt: null, decidedFact: null }],
  ['approved', decided(9, motionApproved({ height: 9, ordinal: 6 })), { status: 'approved', decidedFact: 'alpha/9/e6/motion.approved' }],
  ['disapproved', decided(9, motionDisapproved({ height: 9, ordinal: 6 })), { status: 'disapproved', decidedHeight: 9, ayes: 2, nays: 1 }],
  ['disapproved by root, without a close', [motionDisapproved({ height: 9 })], { status: 'disapproved', decidedAt: new Date(54_000) }],
  ['killed', [motionVoted({ height: 4, ayes: 1, nays: 0 }), motionKilled({ height: 9 })], { status: 'killed', ayes: 1, nays: 0 }],
  ['closed', decided(9), { status: 'closed', decidedFact: 'alpha/9/e5/motion.closed' }],
  [
    'executed',
    decided(9, motionApproved({ height: 9, ordinal: 6 }), motionExecuted({ height: 9, ordinal: 8 })),
    { status: 'executed', executedFact: 'alpha/9/e8/motion.executed', executionError: null, decidedFact: 'alpha/9/e6/motion.approved' },
  ],
  [
    'failed',
    decided(9, motionApproved({ height: 9, ordinal: 6 }), motionExecuted({ height: 9, ordinal: 8, error: 'System.BadOrigin' })),
    { status: 'failed', executedFact: 'alpha/9/e8/motion.executed', executionError: 'System.BadOrigin' },
  ],
])('a motion is %s', async (_, facts, expected) => {
  const [state, ...others] = await states([motionProposed({ height: 3 }), ...facts])
  expect(state).toMatchObject({ key: 'alpha:Council:0', ...expected })
  expect(others).toEqual([])
})

test('the tally of an open motion is that of its last vote, and its close counts more', async () => {
  const votes = [
    motionVoted({ height: 4, ayes: 1, nays: 0 }),
    motionVoted({ height: 4, ordinal: 2, voter: bob, aye: false, ayes: 1, nays: 1 }),
  ]
  expect(await states([motionProposed({ height: 3 }), ...votes])).toMatchObject([{ status: 'open', ayes: 1, nays: 1, knownUntil: 100 }])
  await emptyTables(db)
  expect(await states([motionProposed({ height: 3 }), ...votes, ...decided(5)])).toMatchObject([{ ayes: 2, nays: 1 }])
})

test('a hash that is put again after its close is another motion, with its own votes and verdict', async () => {
  const facts = [
    motionProposed({ height: 3, index: 0 }),
    motionVoted({ height: 4, voter: ann, ayes: 1 }),
    ...decided(9, motionDisapproved({ height: 9, ordinal: 6 })),
    motionProposed({ height: 9, ordinal: 7, index: 1 }),
    motionVoted({ height: 9, ordinal: 8, voter: bob, aye: false, ayes: 0, nays: 1 }),
  ]
  expect(await states(facts)).toMatchObject([
    { index: 0, status: 'disapproved', ayes: 2, nays: 1 },
    { index: 1, status: 'open', ayes: 0, nays: 1, decidedHeight: null },
  ])
  const ballots = await db.selectFrom('motionBallot').select(['motion', 'voter', 'aye']).orderBy('height').execute()
  expect(ballots).toEqual([
    { motion: 'alpha/3/e1/motion.proposed', voter: ann, aye: true },
    { motion: 'alpha/9/e7/motion.proposed', voter: bob, aye: false },
  ])
})

test('what a member executes alone, or after the end, is not the motion of the same hash', async () => {
  const alone = motionExecuted({ height: 5, direct: true, error: 'Other' })
  const later = motionExecuted({ height: 20, error: 'Other' })
  expect(await states([motionProposed({ height: 3 }), alone])).toMatchObject([{ status: 'open' }])
  await emptyTables(db)
  expect(await states([motionProposed({ height: 3 }), ...decided(9, motionDisapproved({ height: 9, ordinal: 6 })), later])).toMatchObject([
    { status: 'disapproved', executedFact: null },
  ])
})

test('a changed vote counts once, and both are kept', async () => {
  await writeHistory(db, [
    motionProposed({ height: 3 }),
    motionVoted({ height: 4, aye: true, ayes: 1 }),
    motionVoted({ height: 5, aye: false, ayes: 0, nays: 1 }),
  ])
  expect(await db.selectFrom('motionBallot').select(['aye', 'height']).execute()).toEqual([{ aye: false, height: 5 }])
  const casts = await db.selectFrom('motionCast').select(['aye', 'current']).orderBy('height').execute()
  expect(casts).toEqual([
    { aye: true, current: false },
    { aye: false, current: true },
  ])
})

async function awaiting(): Promise<string[]> {
  const rows = await db.selectFrom('motionAwaiting').select('account').orderBy('account').execute()
  return rows.map(({ account }) => account)
}

test('who has not voted: the members now while it is open, the members before the decision afterwards', async () => {
  const open = [composed(1, [ann, bob]), motionProposed({ height: 3 }), motionVoted({ height: 4, voter: ann }), composed(6)]
  expect(await states(open)).toMatchObject([{ eligible: 3 }])
  expect(await awaiting()).toEqual([bob, cid])
  await emptyTables(db)
  expect(await states([composed(1), motionProposed({ height: 3 }), ...decided(9), composed(9, [ann]), composed(12, [])])).toMatchObject([
    { eligible: 3 },
  ])
  expect(await awaiting()).toEqual([ann, bob, cid])
})

test('where the members are not known, nobody is named and the number is unknown, not zero', async () => {
  expect(await states([motionProposed({ height: 3 })])).toMatchObject([{ eligible: null }])
  expect(await awaiting()).toEqual([])
  expect(await db.selectFrom('motionElectorate').selectAll().execute()).toEqual([
    { motion: 'alpha/3/e1/motion.proposed', composition: null, members: null },
  ])
})

test('councils of one hash do not see each other', async () => {
  const facts = [motionProposed({ height: 3 }), motionVoted({ height: 4, council: 'TechnicalCommittee', ayes: 7 })]
  expect(await states(facts)).toMatchObject([{ ayes: 0 }])
})
