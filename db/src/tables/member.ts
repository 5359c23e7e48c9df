import type { AccountId, AssetId, FactOf, GroupId, MemberId, ProposalId, RecordId } from '@secretariat/shared'
import type { Placed } from './placed.js'

interface OfMember extends Placed {
  member: MemberId
}

export interface MembershipTable extends OfMember {
  joinedBy: FactOf<'member.joined'>['by']
  inviter: MemberId | null
  referrer: MemberId | null
  founding: boolean
  invites: number | null
  joinedAt: Date
}

export interface MemberHandleTable extends OfMember {
  handle: string
  namedAt: Date
}

/** `set` is said of the root and the controller, the other words of staking accounts. */
export interface MemberAccountTable extends OfMember {
  role: 'root' | 'controller' | 'staking'
  change: 'set' | 'added' | 'confirmed' | 'removed'
  account: AccountId
  changedAt: Date
}

/** A part that is null leaves what was said before; all are null where the bytes are no profile. */
export interface MemberProfileTable extends OfMember {
  name: string | null
  about: string | null
  avatarUri: string | null
  validatorAccount: string | null
  raw: string
  describedAt: Date
}

export interface MemberVerificationTable extends OfMember {
  verified: boolean
  worker: RecordId
  verifiedAt: Date
}

export interface MemberInviteTransferTable extends OfMember {
  receiver: MemberId
  count: number
  transferredAt: Date
}

export interface RemarkTable extends Placed {
  role: FactOf<'remark.made'>['role']
  member: MemberId | null
  workingGroup: GroupId | null
  worker: RecordId | null
  proposal: ProposalId | null
  message: string
  account: AccountId | null
  amount: bigint | null
  asset: AssetId | null
  madeAt: Date
}
