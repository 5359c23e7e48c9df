import type { Fact } from '@secretariat/shared'
import {
  accountOf,
  councilElected,
  joyOf,
  motionProposed,
  proposalCancelled,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  proposalStatusChanged,
  proposalVoted,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const elected = (height: number, ...members: string[]) => councilElected({ height, ordinal: 4, members })
const first = elected(5, '1', '2', '3')
const second = elected(50, '3', '4', '5')
const termOf = (height: number) => `alpha/${height}/e4/council.elected`

async function states(facts: readonly Fact[]) {
  await writeHistory(db, facts)
  return await db.selectFrom('proposalState').selectAll().orderBy('height').orderBy('ordinal').execute()
}

const approved = proposalDecided({ height: 20, ordinal: 1, decision: 'approved', next: 'execution' })

test.each<[string, Fact[]]>([
  ['active', []],
  ['pending-execution', [approved]],
  ['pending-constitutionality', [proposalDecided({ height: 20, decision: 'approved', next: 'constitutionality' })]],
  ['executed', [approved, proposalExecuted({ height: 30 })]],
  ['failed', [approved, proposalExecuted({ height: 30, error: 'Council.InsufficientBalance' })]],
  ['expired', [proposalDecided({ height: 20, decision: 'expired', next: null })]],
  ['vetoed', [approved, proposalDecided({ height: 25, decision: 'vetoed', next: null })]],
  [
    'canceled',
    [proposalDecided({ height: 20, ordinal: 1, decision: 'canceled', next: null }), proposalCancelled({ height: 20, ordinal: 2 })],
  ],
])('a proposal is %s', async (status, facts) => {
  expect(await states([first, proposalCreated({ height: 10 }), ...facts])).toMatchObject([
    { key: 'alpha:proposal:1', status, createdTerm: termOf(5), rounds: 1, knownUntil: 100 },
  ])
})

test('what an election rejects is decided by the council that leaves, and the order of events is told beside it', async () => {
  const [state] = await states([
    first,
    proposalCreated({ height: 40 }),
    second,
    proposalDecided({ height: 50, ordinal: 5, decision: 'rejected', next: null }),
  ])
  expect(state).toMatchObject({ status: 'rejected', decidedTerm: termOf(5) })
  const rounds = await db.selectFrom('proposalRound').select(['openedTerm', 'decidedTerm', 'decidedTermByOrder']).execute()
  expect(rounds).toEqual([{ openedTerm: termOf(5), decidedTerm: termOf(5), decidedTermByOrder: termOf(50) }])
})

test('a rejection before the election of its block, and any other end after it, belong where they stand', async () => {
  await states([
    first,
    proposalCreated({ height: 40, ordinal: 1, proposal: '1' }),
    proposalCreated({ height: 40, ordinal: 2, proposal: '2' }),
    proposalDecided({ height: 50, ordinal: 3, proposal: '1', decision: 'rejected', next: null }),
    second,
    proposalDecided({ height: 50, ordinal: 6, proposal: '2', decision: 'canceled-by-runtime', next: null }),
  ])
  const rounds = await db.selectFrom('proposalRound').select(['proposal', 'decidedTerm']).orderBy('proposal').execute()
  expect(rounds).toEqual([
    { proposal: '1', decidedTerm: termOf(5) },
    { proposal: '2', decidedTerm: termOf(50) },
  ])
})

const dormant = [
  first,
  proposalCreated({ height: 10, type: 'RuntimeUpgrade' }),
  proposalVoted({ height: 11, voter: '1', choice: 'approve' }),
  proposalVoted({ height: 12, voter: '3', choice: 'abstain' }),
  proposalDecided({ height: 20, ordinal: 1, decision: 'approved', next: 'constitutionality' }),
  proposalStatusChanged({ height: 20, ordinal: 2, status: 'pending-constitutionality' }),
  second,
  proposalStatusChanged({ height: 50, ordinal: 5, status: 'active' }),
  proposalVoted({ height: 55, voter: '3', choice: 'reject' }),
]

test('a proposal that comes back before the next council is voted on again, by that council and from nothing', async () => {
  const [state] = await states(dormant)
  expect(state).toMatchObject({
    ...{ status: 'active', rounds: 2, approvals: 0, rejections: 1, abstentions: 0, eligible: 3 },
    ...{ createdTerm: termOf(5), approvedTerm: termOf(5), decidedTerm: null },
  })
  const ballots = await db
    .selectFrom('proposalBallot')
    .select(['voter', 'roundNumber', 'term', 'blocksToVote', 'agrees'])
    .orderBy('height')
    .execute()
  expect(ballots).toEqual([
    { voter: '1', roundNumber: 1, term: termOf(5), blocksToVote: 1, agrees: true },
    { voter: '3', roundNumber: 1, term: termOf(5), blocksToVote: 2, agrees: null },
    { voter: '3', roundNumber: 2, term: termOf(50), blocksToVote: 5, agrees: null },
  ])
})

test('who has not voted: the council of the round, awaited while it is open and silent for ever afterwards', async () => {
  await states(dormant)
  const awaiting = await db.selectFrom('proposalAwaiting').select(['term', 'member', 'open']).orderBy('open').orderBy('member').execute()
  expect(awaiting).toEqual([
    { term: termOf(5), member: '2', open: false },
    { term: termOf(50), member: '4', open: true },
    { term: termOf(50), member: '5', open: true },
  ])
})

test('a proposal that is said to be active in the block it is made in has one round', async () => {
  await states([first, proposalCreated({ height: 10, ordinal: 1 }), proposalStatusChanged({ height: 10, ordinal: 2 }), approved])
  const rounds = await db.selectFrom('proposalRound').select(['number', 'round', 'decision']).execute()
  expect(rounds).toEqual([{ number: 1, round: 'alpha/10/e1/proposal.created', decision: 'approved' }])
})

test('a veto of what waits for execution ends no round of voting', async () => {
  await states([first, proposalCreated({ height: 10 }), approved, proposalDecided({ height: 25, decision: 'vetoed', next: null })])
  const rounds = await db.selectFrom('proposalRound').select(['decision', 'decidedHeight']).execute()
  expect(rounds).toEqual([{ decision: 'approved', decidedHeight: 20 }])
})

test('a proposal made before reading began has a round without a number where it becomes active again', async () => {
  await writeHistory(db, [proposalStatusChanged({ height: 50, status: 'active' })], { first: 40 })
  expect(await db.selectFrom('proposalRound').selectAll().execute()).toMatchObject([
    { proposal: '1', number: null, openedTerm: null, openedHeight: 50, decision: null },
  ])
  expect(await db.selectFrom('proposalState').selectAll().execute()).toEqual([])
})

test('the amount asked for is that of the proposal or the sum of its payments; words that are no UTF-8 stand as hex', async () => {
  const payments = [1, 2].map((n) => ({ account: accountOf(n), amount: joyOf(2n ** 60n) }))
  const rows = await states([
    proposalCreated({ height: 10, ordinal: 1, proposal: '1', amount: joyOf(5), title: { hex: '0xff' } }),
    proposalCreated({ height: 10, ordinal: 2, proposal: '2', payments }),
    proposalCreated({ height: 10, ordinal: 3, proposal: '3' }),
  ])
  expect(rows).toMatchObject([
    { title: '0xff', requested: 5n, requestedAsset: 'JOY', eligible: null },
    { title: 'A title', requested: 2n ** 61n, requestedAsset: 'JOY' },
    { requested: null, requestedAsset: null },
  ])
})

test('motions and proposals stand in one list', async () => {
  await states([first, proposalCreated({ height: 10 }), approved, motionProposed({ height: 12 })])
  const items = await db
    .selectFrom('agendaItem')
    .select(['key', 'kind', 'status', 'title', 'ayes', 'abstentions'])
    .orderBy('height')
    .execute()
  expect(items).toEqual([
    { key: 'alpha:proposal:1', kind: 'proposal', status: 'pending-execution', title: 'A title', ayes: 0, abstentions: 0 },
    { key: 'alpha:Council:0', kind: 'motion', status: 'open', title: null, ayes: 0, abstentions: null },
  ])
})
