import type { Fact } from '@secretariat/shared'
import {
  candidacyAnnounced,
  councilElected,
  postCreated,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  proposalStatusChanged,
  proposalVoted,
  rewardOwed,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const elected = (height: number, cycle: number, ...members: string[]) => councilElected({ height, ordinal: 4, cycle, members })
const decided = (
  height: number,
  ordinal: number,
  proposal: string,
  decision: string,
  next: 'execution' | 'constitutionality' | null = null,
) => proposalDecided({ height, ordinal, proposal, decision, next })
const vote = (height: number, proposal: string, voter: string, choice: string) =>
  proposalVoted({ height, ordinal: Number(voter), proposal, voter, choice })

/** Proposal 1 is executed; 2 sleeps until the next council; 3 is rejected by the election; 4 belongs to the second council. */
const history: Fact[] = [
  candidacyAnnounced({ height: 2, ordinal: 1, cycle: 1, member: '1' }),
  candidacyAnnounced({ height: 2, ordinal: 2, cycle: 1, member: '2' }),
  candidacyAnnounced({ height: 2, ordinal: 9, cycle: 1, member: '9' }),
  elected(5, 1, '1', '2'),
  proposalCreated({ height: 10, ordinal: 1, proposal: '1', proposer: '1' }),
  proposalCreated({ height: 10, ordinal: 2, proposal: '2', proposer: '7' }),
  vote(12, '1', '1', 'approve'),
  vote(18, '1', '2', 'reject'),
  decided(19, 1, '1', 'approved', 'execution'),
  proposalExecuted({ height: 25, proposal: '1' }),
  vote(14, '2', '1', 'abstain'),
  decided(30, 1, '2', 'approved', 'constitutionality'),
  proposalCreated({ height: 40, ordinal: 1, proposal: '3', proposer: '1' }),
  vote(45, '3', '1', 'slash'),
  postCreated({ height: 46, ordinal: 1, post: '1', author: '1' }),
  postCreated({ height: 46, ordinal: 2, post: '2', author: '1', space: 'proposal' }),
  rewardOwed({ height: 47, member: '1' }),
  rewardOwed({ height: 48, member: '1', owed: null }),
  elected(50, 2, '1', '3'),
  decided(50, 5, '3', 'rejected'),
  proposalStatusChanged({ height: 50, ordinal: 6, proposal: '2', status: 'active' }),
  postCreated({ height: 50, ordinal: 7, post: '3', author: '1' }),
  proposalCreated({ height: 60, ordinal: 1, proposal: '4', proposer: '3' }),
  vote(61, '2', '1', 'approve'),
  vote(70, '4', '3', 'approve'),
]

async function records() {
  return await db.selectFrom('seatRecord').selectAll().orderBy('fromHeight').orderBy('position').execute()
}

test('opened, decided and created in the term are three sets, and a member is measured in each', async () => {
  await writeHistory(db, history)
  expect(await records()).toMatchObject([
    {
      ...{ member: '1', eligibleRounds: 3, eligibleVoted: 3, decidedRounds: 3, decidedVoted: 3, inTermProposals: 3, inTermVoted: 3 },
      ...{ approveVotes: 1, rejectVotes: 0, slashVotes: 1, abstainVotes: 1, judgedVotes: 2, agreedVotes: 2, medianBlocksToVote: 4 },
      ...{ proposalsCreated: 2, proposalsApproved: 1, proposalsExecuted: 1, forumPosts: 1, discussionPosts: 1, covered: true },
    },
    {
      ...{ member: '2', eligibleVoted: 1, eligibleIgnored: 2, decidedVoted: 1, decidedIgnored: 2, inTermIgnored: 2 },
      ...{ judgedVotes: 1, agreedVotes: 0, medianBlocksToVote: 8, proposalsCreated: 0 },
    },
    {
      ...{ member: '1', eligibleRounds: 2, eligibleVoted: 1, decidedRounds: 0, decidedVoted: 0, inTermProposals: 1, inTermVoted: 0 },
      ...{ approveVotes: 1, judgedVotes: 0, medianBlocksToVote: 11, forumPosts: 1, discussionPosts: 0 },
    },
    { member: '3', eligibleVoted: 1, inTermVoted: 1, inTermIgnored: 0, proposalsCreated: 1, proposalsApproved: 0 },
  ])
})

test('nothing is said of pay and speed where nothing is known', async () => {
  await writeHistory(db, [elected(5, 1, '1')])
  expect(await records()).toMatchObject([
    { rewardPaid: null, rewardAsset: null, rewardOwed: null, medianBlocksToVote: null, eligibleRounds: 0 },
  ])
  expect(await db.selectFrom('councillorRecord').selectAll().execute()).toMatchObject([
    { member: '1', terms: 1, eligiblePooledShare: null, eligibleMeanShare: null, rewardPaid: null },
  ])
})

test('over all terms the pooled share and the mean of shares are two figures', async () => {
  await writeHistory(db, history)
  const rows = await db.selectFrom('councillorRecord').selectAll().orderBy('member').execute()
  expect(rows).toMatchObject([
    {
      ...{ member: '1', electionsStood: 1, electionsWon: 1, electionsLost: 0, terms: 2, sitting: true, firstHeight: 5 },
      ...{ eligibleRounds: 5, eligibleVoted: 4, eligiblePooledShare: 0.8, eligibleMeanShare: 0.75, decidedPooledShare: 1 },
      ...{ inTermPooledShare: 0.75, inTermMeanShare: 0.5, agreedVotes: 2, judgedVotes: 2, medianBlocksToVote: 4.5 },
    },
    { member: '2', terms: 1, sitting: false, eligiblePooledShare: 1 / 3 },
    { member: '3', electionsStood: 0, terms: 1, sitting: true, decidedPooledShare: null },
    { member: '9', electionsStood: 1, electionsLost: 1, terms: 0, sitting: false, eligibleRounds: null, covered: null },
  ])
})
