import type { AccountId, ChainId, FactId, Height, MemberId } from '@secretariat/shared'
import type { MemberAccountTable, MemberHandleTable, MembershipTable } from './member.js'

/** View: a member now. */
export interface MemberView {
  chain: ChainId
  member: MemberId
  handle: string | null
  handleFact: FactId | null
  joinedBy: MembershipTable['joinedBy'] | null
  inviter: MemberId | null
  referrer: MemberId | null
  founding: boolean | null
  joinedHeight: Height | null
  joinedAt: Date | null
  joinedFact: FactId | null
  rootAccount: AccountId | null
  controllerAccount: AccountId | null
  name: string | null
  about: string | null
  avatarUri: string | null
  /** As the member says, unproven. */
  validatorAccount: string | null
  verified: boolean | null
}

/** View: a handle from when to when. */
export interface MemberHandleSpanView extends MemberHandleTable {
  untilHeight: Height | null
  untilOrdinal: number | null
  untilAt: Date | null
}

/** View: an account of a member from when to when. */
export interface MemberAccountSpanView {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  member: MemberId
  role: MemberAccountTable['role']
  account: AccountId
  fromAt: Date
  untilHeight: Height | null
  untilOrdinal: number | null
  untilAt: Date | null
}

/** Kept: a member as lists find them. */
interface MemberNameKept {
  chain: ChainId
  member: MemberId
  /** Null where the id is no number. */
  number: number | null
  handle: string | null
  joinedAt: Date | null
}

/** View: a vote of an election by an account that was a member's. */
export interface MemberElectionVoteView {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  member: MemberId
  /** What the account was to the member. */
  roles: readonly MemberAccountTable['role'][]
}

export interface MemberKept {
  memberName: MemberNameKept
}

/** The views of members, under the names that queries use. */
export interface MemberViews {
  member: MemberView
  memberHandleSpan: MemberHandleSpanView
  memberAccountSpan: MemberAccountSpanView
  memberElectionVote: MemberElectionVoteView
}
