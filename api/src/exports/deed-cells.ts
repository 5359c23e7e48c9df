import type { DeedsRow } from '../modules/leaderboard/deeds.js'
import type { Line } from './table.js'

export const deedColumns = [
  ...['approve_votes', 'reject_votes', 'slash_votes', 'abstain_votes', 'judged_votes', 'agreed_votes'],
  ...['proposals_created', 'proposals_approved', 'proposals_executed', 'forum_posts', 'discussion_posts'],
]

export const participationColumns = [
  ...['eligible_voted', 'eligible_rounds', 'decided_voted', 'decided_rounds', 'in_term_voted', 'in_term_proposals'],
]

interface ParticipationRow {
  readonly eligibleVoted: number
  readonly eligibleRounds: number
  readonly decidedVoted: number
  readonly decidedRounds: number
  readonly inTermVoted: number
  readonly inTermProposals: number
}

/** What a councillor did, in the cells of one term or of many. */
export function deedCells(row: DeedsRow & ParticipationRow): Line {
  return {
    ...{ eligible_voted: row.eligibleVoted, eligible_rounds: row.eligibleRounds },
    ...{ decided_voted: row.decidedVoted, decided_rounds: row.decidedRounds },
    ...{ in_term_voted: row.inTermVoted, in_term_proposals: row.inTermProposals },
    ...{ approve_votes: row.approveVotes, reject_votes: row.rejectVotes, slash_votes: row.slashVotes, abstain_votes: row.abstainVotes },
    ...{ judged_votes: row.judgedVotes, agreed_votes: row.agreedVotes, proposals_created: row.proposalsCreated },
    ...{ proposals_approved: row.proposalsApproved, proposals_executed: row.proposalsExecuted },
    ...{ forum_posts: row.forumPosts, discussion_posts: row.discussionPosts },
  }
}
