import type { Database } from '@secretariat/db'
import { writeHistory } from '@secretariat/db/testing'
import { MemberId, RecordId } from '@secretariat/shared'
import {
  accountOf,
  applicationSubmitted,
  budgetRefillPlanned,
  budgetSpent,
  budgetStated,
  budgetTransferred,
  candidacyAnnounced,
  candidacyNoted,
  candidacyWithdrawn,
  councilElected,
  electionCounted,
  electionFailed,
  electionOpened,
  joyOf,
  leadSet,
  leadUnset,
  memberRenamed,
  memberRootSet,
  openingAdded,
  openingFilled,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  rewardOwed,
  rewardPaid,
  stageStarted,
  voteCast,
  voteOptedOut,
  voteReleased,
  voteRevealed,
  workerTerminated,
} from '@secretariat/shared/testing'

export const note = { header: 'For all', bulletPoints: ['open books'], bannerImageUri: null, description: null }

const cast = (height: number, voter: number, stake: number) =>
  voteCast({ height, ordinal: voter, cycle: 2, voter: accountOf(voter), stake: joyOf(stake), commitment: `0x0${voter}` })
const reveal = (height: number, voter: number, candidate: string) =>
  voteRevealed({ height, ordinal: voter, cycle: 2, voter: accountOf(voter), candidate, commitment: `0x0${voter}` })

/**
 * Elections on blocks 1 to 100 of `alpha`: round 1 fails for want of candidates; round 2 elects member 1 before member 2,
 * who loses, while member 3 withdrew and one vote stays sealed; round 3 is being revealed.
 */
export const elections = [
  memberRenamed({ height: 1, ordinal: 7, member: '1', handle: 'ann' }),
  stageStarted({ height: 2, cycle: 1, stage: 'announcing', endsAt: 9 }),
  candidacyAnnounced({ height: 3, cycle: 1, member: '9' }),
  electionFailed({ height: 9, cycle: 1 }),
  stageStarted({ height: 9, ordinal: 2, cycle: 2, stage: 'announcing', endsAt: 20 }),
  candidacyAnnounced({ height: 10, ordinal: 1, cycle: 2, member: '2', stake: joyOf(200) }),
  candidacyAnnounced({ height: 10, ordinal: 2, cycle: 2, member: '1', stake: joyOf(15_000_000_000) }),
  candidacyNoted({ height: 11, ordinal: 1, cycle: 2, member: '1', note, raw: '0x01' }),
  candidacyAnnounced({ height: 12, ordinal: 1, cycle: 2, member: '3', stake: joyOf(300) }),
  candidacyWithdrawn({ height: 13, cycle: 2, member: '3' }),
  electionOpened({ height: 20, cycle: 2, candidates: 2 }),
  stageStarted({ height: 20, ordinal: 2, cycle: 2, stage: 'voting', endsAt: 30 }),
  cast(21, 1, 50),
  cast(22, 2, 40),
  cast(23, 3, 70),
  stageStarted({ height: 30, cycle: 2, stage: 'revealing', endsAt: 40 }),
  reveal(31, 2, '2'),
  reveal(32, 1, '1'),
  councilElected({ height: 40, ordinal: 3, cycle: 2, members: ['1'] }),
  stageStarted({ height: 40, ordinal: 4, cycle: 2, stage: 'idle', endsAt: 60 }),
  electionCounted({ height: 40, ordinal: 9, cycle: 2, winners: [{ member: MemberId('1'), power: joyOf(50) }] }),
  voteReleased({ height: 42, cycle: 2, voter: accountOf(2) }),
  stageStarted({ height: 60, cycle: 3, stage: 'announcing', endsAt: 70 }),
  candidacyAnnounced({ height: 61, ordinal: 1, cycle: 3, member: '5' }),
  candidacyAnnounced({ height: 61, ordinal: 2, cycle: 3, member: '4' }),
  stageStarted({ height: 70, cycle: 3, stage: 'voting', endsAt: 80 }),
  voteCast({ height: 71, cycle: 3, voter: accountOf(1), stake: joyOf(900), commitment: '0x0b' }),
  stageStarted({ height: 80, cycle: 3, stage: 'revealing', endsAt: 110 }),
  voteRevealed({ height: 81, cycle: 3, voter: accountOf(1), candidate: '4', commitment: '0x0b' }),
]

/** In round 3, too: a vote that is not what was committed to, and an account that gives up voting. Account 1 is that of member 1. */
export const oddVotes = [
  memberRootSet({ height: 1, ordinal: 8, member: '1', account: accountOf(1) }),
  voteCast({ height: 72, cycle: 3, voter: accountOf(2), stake: joyOf(300), commitment: '0x0c' }),
  voteOptedOut({ height: 73, cycle: 3, voter: accountOf(3) }),
  voteRevealed({ height: 82, cycle: 3, voter: accountOf(2), candidate: '5', commitment: '0x0d' }),
]

/**
 * A budget of 1000 on the same blocks: the council pays 100 for a proposal that it approved in the term before, moves 50 to a group
 * and pays 9 to its member; then the chain states 5 less than that leaves.
 */
export const money = [
  budgetStated({ height: 35, locator: 's:Council', balance: joyOf(1000) }),
  proposalCreated({ height: 35, ordinal: 1, proposal: '1', type: 'FundingRequest' }),
  councilElected({ height: 36, ordinal: 1, cycle: 1, members: ['1', '2'] }),
  proposalDecided({ height: 37, ordinal: 1, proposal: '1' }),
  budgetSpent({ height: 50, ordinal: 2, amount: joyOf(100) }),
  proposalExecuted({ height: 50, ordinal: 3, proposal: '1' }),
  budgetTransferred({ height: 51, ordinal: 4, amount: joyOf(50) }),
  rewardPaid({ height: 52, ordinal: 5, member: '1', amount: joyOf(9) }),
  budgetStated({ height: 53, ordinal: 6, locator: 's:Council', balance: joyOf(836) }),
  budgetRefillPlanned({ height: 54, ordinal: 7, at: 120 }),
]

const storage = { group: 'StorageWorkingGroup' }

const forum = { budget: 'ForumWorkingGroup', role: 'worker', member: null } as const

/** Two groups: the forum is led by member 1, who is dismissed, then by member 2, who is owed pay; of storage only an opening is known. */
export const groups = [
  openingAdded({ height: 2, ordinal: 1, opening: '1', role: 'lead' }),
  applicationSubmitted({ height: 3, ordinal: 1, opening: '1', application: '1', member: '1' }),
  openingFilled({ height: 4, ordinal: 1, opening: '1', hired: [{ application: RecordId('1'), worker: RecordId('1') }] }),
  leadSet({ height: 4, ordinal: 2, worker: '1' }),
  rewardPaid({ height: 10, ordinal: 3, ...forum, worker: '1', amount: joyOf(20) }),
  rewardPaid({ height: 11, ordinal: 3, ...forum, worker: '1', amount: joyOf(5), overdue: true }),
  workerTerminated({ height: 12, ordinal: 1, worker: '1', lead: true }),
  leadUnset({ height: 12, ordinal: 2 }),
  openingAdded({ height: 13, ordinal: 1, opening: '2', role: 'lead' }),
  applicationSubmitted({ height: 14, ordinal: 1, opening: '2', application: '2', member: '2' }),
  openingFilled({ height: 15, ordinal: 1, opening: '2', hired: [{ application: RecordId('2'), worker: RecordId('2') }] }),
  leadSet({ height: 15, ordinal: 2, worker: '2' }),
  rewardOwed({ height: 16, locator: 's:Forum', ...forum, worker: '2', owed: joyOf(8) }),
  budgetStated({ height: 17, locator: 's:Forum', budget: 'ForumWorkingGroup', balance: joyOf(500) }),
  openingAdded({ height: 18, ordinal: 1, ...storage, opening: '1' }),
]

export async function tellElections(db: Database): Promise<void> {
  await writeHistory(db, elections)
}
