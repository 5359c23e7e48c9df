import { RecordId } from '@secretariat/shared'
import {
  accountOf,
  councilElected,
  joyOf,
  memberRenamed,
  postCreated,
  postEdited,
  postRemoved,
  proposalCancelled,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  proposalStatusChanged,
  proposalVoted,
} from '@secretariat/shared/testing'

const said = { space: 'proposal', thread: '7' } as const

/**
 * Proposals on blocks 1 to 100 of `alpha`, before councils of members 1, 2, 3 and, from block 50 on, 3, 4, 5: number 11 pays and is
 * executed; 12 is approved, comes back before the second council and waits for members 4 and 5; 13 is taken back; 14 vetoes;
 * 15 fails; 16 is rejected by the election at block 50; 17 is slashed.
 */
export const proposals = [
  memberRenamed({ height: 1, ordinal: 1, member: '1', handle: 'ann' }),
  memberRenamed({ height: 1, ordinal: 2, member: '3', handle: 'cho' }),
  councilElected({ height: 5, ordinal: 4, members: ['1', '2', '3'] }),
  proposalCreated({
    ...{
      height: 10,
      ordinal: 1,
      proposal: '11',
      proposer: '8',
      type: 'FundingRequest',
      title: '=Pay the server',
      description: 'For a year.',
    },
    ...{ thread: '7', stakingAccount: accountOf(8), executeAt: 30, details: [[{ amount: '30000000000' }]] },
    payments: [
      { account: accountOf(1), amount: joyOf(10_000_000_000) },
      { account: accountOf(2), amount: joyOf(20_000_000_000) },
    ],
  }),
  postCreated({ ...said, height: 11, ordinal: 1, post: '1', author: '1', text: 'Why?' }),
  postCreated({ ...said, height: 11, ordinal: 2, post: '2', author: '8', text: 'Because.' }),
  postCreated({ ...said, height: 11, ordinal: 3, post: '3', author: '9', text: 'Spam' }),
  postEdited({ ...said, height: 12, ordinal: 4, post: '1', author: '1', text: 'Why now?' }),
  postRemoved({
    ...{ height: 13, ordinal: 5, space: 'proposal', by: 'moderator' },
    posts: [{ thread: RecordId('7'), post: RecordId('3'), hidden: true }],
  }),
  proposalVoted({ height: 12, ordinal: 1, proposal: '11', voter: '1', choice: 'approve', rationale: 'It is due.' }),
  proposalVoted({ height: 14, ordinal: 1, proposal: '11', voter: '2', choice: 'abstain' }),
  proposalDecided({ height: 15, ordinal: 1, proposal: '11' }),
  proposalStatusChanged({ height: 15, ordinal: 2, proposal: '11', status: 'pending-execution', since: 15 }),
  proposalExecuted({ height: 30, ordinal: 1, proposal: '11' }),
  proposalCreated({ height: 20, ordinal: 1, proposal: '12', proposer: '3', type: 'RuntimeUpgrade', title: '升级' }),
  proposalVoted({ height: 21, ordinal: 1, proposal: '12', voter: '1', choice: 'approve' }),
  proposalDecided({ height: 25, ordinal: 1, proposal: '12', next: 'constitutionality' }),
  proposalStatusChanged({ height: 25, ordinal: 2, proposal: '12', status: 'pending-constitutionality' }),
  proposalCreated({ height: 31, ordinal: 1, proposal: '13', proposer: '3' }),
  proposalDecided({ height: 32, ordinal: 1, proposal: '13', decision: 'canceled', next: null }),
  proposalCancelled({ height: 32, ordinal: 2, proposal: '13', member: '3' }),
  proposalCreated({ height: 33, ordinal: 1, proposal: '14', type: 'VetoProposal', subject: '15' }),
  proposalCreated({ height: 34, ordinal: 1, proposal: '15', amount: joyOf(7) }),
  proposalDecided({ height: 36, ordinal: 1, proposal: '15' }),
  proposalExecuted({ height: 37, ordinal: 1, proposal: '15', error: 'Council.InsufficientBalance' }),
  proposalCreated({ height: 40, ordinal: 1, proposal: '16' }),
  councilElected({ height: 50, ordinal: 4, members: ['3', '4', '5'] }),
  proposalDecided({ height: 50, ordinal: 5, proposal: '14', decision: 'expired', next: null }),
  proposalDecided({ height: 50, ordinal: 6, proposal: '16', decision: 'rejected', next: null }),
  proposalStatusChanged({ height: 50, ordinal: 7, proposal: '12', status: 'active' }),
  proposalVoted({ height: 55, ordinal: 1, proposal: '12', voter: '3', choice: 'reject' }),
  proposalCreated({ height: 60, ordinal: 1, proposal: '17' }),
  proposalVoted({ height: 61, ordinal: 1, proposal: '17', voter: '4', choice: 'slash' }),
  proposalVoted({ height: 61, ordinal: 2, proposal: '17', voter: '5', choice: 'reject' }),
  proposalDecided({ height: 62, ordinal: 1, proposal: '17', decision: 'slashed', next: null }),
]
