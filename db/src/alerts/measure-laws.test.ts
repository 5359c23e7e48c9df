import { MemberId } from '@secretariat/shared'
import {
  budgetSpent,
  budgetStated,
  candidacyAnnounced,
  councilElected,
  joyOf,
  proposalCreated,
  proposalDecided,
  proposalStatusChanged,
  rewardOwed,
  stageStarted,
} from '@secretariat/shared/testing'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { saveRuntimeConstants } from '../store/runtime-constants.js'
import { alpha, emptyTables, testDatabase } from '../testing/index.js'
import { judging } from '../testing/judging.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))
const judged = judging(db)

/** Blocks of six seconds. */
const HOURS = 600
const seated = councilElected({ height: 2, ordinal: 4, members: ['1', '2', '3'] })

/** What the runtime lays down; all blocks of the tests are made by it. */
async function laidDown(constants: Readonly<Record<string, unknown>>): Promise<void> {
  const { rows } = await sql<{ spec: number }>`select distinct spec from block`.execute(db)
  for (const { spec } of rows)
    await saveRuntimeConstants(
      db,
      alpha.id,
      spec,
      Object.entries(constants).map(([name, value]) => ({ name, value })),
    )
}

test('an election needs the extra candidates of the runtime beside the seats', async () => {
  const stage = stageStarted({ height: 50, cycle: 2, stage: 'announcing', endsAt: 100 + 10 * HOURS })
  const standing = ['1', '2', '3', '4'].map((member, i) => candidacyAnnounced({ height: 60 + i, cycle: 2, member: MemberId(member) }))
  expect(await judged('low-candidacy', 'joystream', [seated, stage, ...standing])).toMatchObject([['2', 'clear', { needed: 3 }]])
  await laidDown({ 'Council.CouncilSize': 3, 'Council.MinNumberOfExtraCandidates': 2 })
  expect(await judged('low-candidacy', 'joystream')).toMatchObject([['2', 'critical', { candidates: 4, needed: 5 }]])
})

test('the runtime under which a proposal was made says how long its vote lasts, whatever ran out before', async () => {
  const ranOut = [
    proposalCreated({ height: 3, proposal: '1' }),
    proposalDecided({ height: 63, proposal: '1', decision: 'expired', next: null }),
  ]
  const running = proposalCreated({ height: 79, proposal: '2' })
  expect(await judged('proposal-ending', 'joystream', [seated, ...ranOut, running])).toMatchObject([['2', 'critical', {}]])
  await laidDown({ 'ProposalsCodex.SignalProposalParameters': { votingPeriod: 79 * HOURS } })
  expect(await judged('proposal-ending', 'joystream')).toMatchObject([['2', 'clear', { missing: ['1', '2', '3'] }]])
})

test.each([
  ['FillWorkingGroupLeadOpening', 'FillWorkingGroupOpeningProposalParameters'],
  ['SetInitialInvitationCount', 'SetInvitationCountProposalParameters'],
  ['UpdateArgoBridgeConstraints', 'UpdateArgoBridgeConstraints'],
])('the constant of %s has a name of its own', async (type, constant) => {
  await judged('proposal-ending', 'joystream', [seated, proposalCreated({ height: 79, proposal: '2', type })])
  await laidDown({ [`ProposalsCodex.${constant}`]: { votingPeriod: 1000 } })
  expect(await judged('proposal-ending', 'joystream')).toMatchObject([['2', 'critical', {}]])
})

test('a vote that would end after the term does is told so', async () => {
  const stage = stageStarted({ height: 50, cycle: 1, stage: 'idle', endsAt: 1000 })
  await judged('proposal-ending', 'joystream', [seated, stage, proposalCreated({ height: 79, proposal: '2' })])
  const stages = { 'Council.AnnouncingPeriodDuration': 300, 'Referendum.VoteStageDuration': 200, 'Referendum.RevealStageDuration': 100 }
  await laidDown({ ...stages, 'ProposalsCodex.SignalProposalParameters': { votingPeriod: 1522 } })
  expect(await judged('proposal-ending', 'joystream')).toMatchObject([['2', 'critical', { afterTerm: true }]])
  await db.updateTable('runtimeConstant').set({ name: 'Council.Other' }).where('name', '=', 'Council.AnnouncingPeriodDuration').execute()
  const [unknown] = await judged('proposal-ending', 'joystream')
  expect(unknown?.[2]).not.toHaveProperty('afterTerm')
})

const budget = 'ForumWorkingGroup'
const ofWorker = { budget, role: 'worker', member: null, worker: '2' } as const

test('rewards that were due are owed, until the chain says that they are not', async () => {
  const facts = [budgetStated({ height: 5, budget, balance: joyOf(100) }), rewardOwed({ height: 6, ...ofWorker, owed: joyOf(100) })]
  expect(await judged('budget-owed', 'joystream', facts)).toMatchObject([
    [budget, 'confirmed', { owed: '0.00000001 JOY', unpaid: '0.00000001 JOY' }],
  ])
  await emptyTables(db)
  const [paid] = await judged('budget-owed', 'joystream', [...facts, rewardOwed({ height: 7, ...ofWorker, owed: null })])
  expect(paid).toMatchObject([budget, 'clear', { owed: '0 JOY' }])
  expect(paid?.[2]).not.toHaveProperty('unpaid')
})

const granted = (proposal: string, over: Partial<Parameters<typeof proposalCreated>[0]>) => [
  proposalCreated({ height: 10, ordinal: Number(proposal) * 3, proposal, amount: joyOf(150), ...over }),
  proposalDecided({ height: 12, ordinal: Number(proposal) * 3, proposal }),
  proposalStatusChanged({ height: 12, ordinal: Number(proposal) * 3 + 1, proposal, status: 'pending-execution' }),
]

test.each<[string, Partial<Parameters<typeof proposalCreated>[0]>, string[]]>([
  ['a funding request', { type: 'FundingRequest' }, ['Council confirmed', `${budget} clear`]],
  ['more for a group', { type: 'UpdateWorkingGroupBudget', details: [150, budget, 'positive'] }, ['Council confirmed', `${budget} clear`]],
  [
    'less for a group',
    { type: 'UpdateWorkingGroupBudget', budget, details: [150, budget, 'negative'] },
    ['Council clear', `${budget} confirmed`],
  ],
  ['another pay of councillors', { type: 'SetCouncilorReward', budget: 'Council' }, ['Council clear', `${budget} clear`]],
])('%s that is granted is owed by whom it takes from', async (_, over, expected) => {
  const balances = ['Council', budget].map((each, i) => budgetStated({ height: 5, ordinal: i, budget: each, balance: joyOf(100) }))
  const rows = await judged('budget-owed', 'joystream', [seated, ...balances, ...granted('1', over)])
  expect(rows.map(([subject, level]) => `${subject} ${level}`).sort()).toEqual(expected)
})

test('what is owed already does not last', async () => {
  const spent = [budgetStated({ height: 5, balance: joyOf(100) }), budgetSpent({ height: 20, amount: joyOf(50) })]
  await judged('budget-low', 'joystream', [seated, ...spent, rewardOwed({ height: 21, owed: joyOf(40) })])
  // Blocks of two hours.
  await db.updateTable('chain').set({ slotIntervalMs: 7_200_000 }).execute()
  expect(await judged('budget-low', 'joystream')).toMatchObject([['Council', 'critical', { owed: '0.000000004 JOY' }]])
})
