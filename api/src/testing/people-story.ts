import { RecordId } from '@secretariat/shared'
import {
  accountOf,
  applicationSubmitted,
  groupStatusChanged,
  memberControllerSet,
  memberDescribed,
  memberJoined,
  memberRenamed,
  memberRootSet,
  memberVerified,
  openingAdded,
  openingFilled,
  proposalCreated,
  proposalDecided,
  proposalVoted,
  stakingAccountConfirmed,
  stakingAccountRemoved,
  workerSlashed,
} from '@secretariat/shared/testing'

const profile = { name: 'Ann A.', about: null, avatarUri: null, validatorAccount: 'j4valid' }
const storage = { group: 'StorageWorkingGroup' }

/** Member 1 of the stories of elections and groups, with a life before and beside them. */
export const people = [
  memberJoined({ height: 1, ordinal: 1, member: '1', by: 'invitation', inviter: '2' }),
  memberJoined({ height: 1, ordinal: 2, member: '2', founding: true }),
  memberRootSet({ height: 1, ordinal: 3, member: '1', account: accountOf(1) }),
  memberControllerSet({ height: 1, ordinal: 4, member: '1', account: accountOf(9) }),
  memberDescribed({ height: 1, ordinal: 5, member: '1', profile }),
  stakingAccountConfirmed({ height: 5, ordinal: 8, member: '1', account: accountOf(2) }),
  memberVerified({ height: 6, ordinal: 8, member: '1' }),
  proposalCreated({ height: 41, proposal: '7', proposer: '1', title: 'Books' }),
  proposalVoted({ height: 43, ordinal: 8, proposal: '7', voter: '1', rationale: 'Mine' }),
  proposalDecided({ height: 44, ordinal: 8, proposal: '7' }),
  stakingAccountRemoved({ height: 45, ordinal: 8, member: '1', account: accountOf(2) }),
  memberRenamed({ height: 50, ordinal: 8, member: '1', handle: { hex: '0xff01' } }),
  memberRenamed({ height: 51, ordinal: 8, member: '2', handle: 'bob_%' }),
  openingAdded({ height: 52, ordinal: 1, ...storage, opening: '5' }),
  applicationSubmitted({ height: 53, ordinal: 1, ...storage, opening: '5', application: '5', member: '1' }),
  openingFilled({ height: 54, ordinal: 1, ...storage, opening: '5', hired: [{ application: RecordId('5'), worker: RecordId('5') }] }),
  groupStatusChanged({ height: 55, ordinal: 9, ...storage, textHash: '0xab', text: 'Busy' }),
  workerSlashed({ height: 55, ordinal: 1, ...storage, worker: '5' }),
]
