import type { AccountId, AssetId, ChainId, Height, RecordId } from '@secretariat/shared'
import type { SecretariatTerm } from '@secretariat/shared/fund'
import type { ColumnType } from 'kysely'
import type { Authored } from './entry.js'
import type { Placed } from './placed.js'

interface Money {
  amount: bigint
  asset: AssetId
}

/** Somebody asked the fund for money; the number of the motion is not in the action. */
export interface FundMotionTable extends Placed, Money {
  proposer: AccountId
  title: string
  content: string
  proposedAt: Date
}

export interface FundMotionVoteTable extends Placed {
  motion: RecordId
  approver: AccountId
  approves: boolean
  memo: string
  votedAt: Date
}

export interface FundMotionEndTable extends Placed {
  motion: RecordId
  ending: 'turned-down' | 'closed'
  memo: string
  endedAt: Date
}

/** A proposer asked for a part of what was granted. */
export interface FundRequestTable extends Placed, Money {
  proposer: AccountId
  motion: RecordId
  content: string
  askedAt: Date
}

export interface FundRequestVoteTable extends Placed {
  proposer: AccountId
  request: RecordId
  approver: AccountId
  agrees: boolean
  memo: string
  votedAt: Date
}

export interface FundRequestEndTable extends Placed {
  proposer: AccountId
  request: RecordId
  memo: string
  endedAt: Date
}

export interface FundCommitteeTable extends Placed {
  members: readonly AccountId[]
  source: 'action' | 'sample'
  seatedAt: Date
}

export interface FundSettingTable extends Placed {
  setting: string
  value: bigint
  setAt: Date
}

/** A look at the contract's tables that saw something new. */
export interface FundLookTable extends Placed {
  lookedAt: Date
}

interface Ballots {
  requested: readonly AccountId[] | null
  approved: readonly AccountId[] | null
  unapproved: readonly AccountId[] | null
}

/** A motion as it stood in a look. */
export interface FundMotionRowTable extends Placed, Ballots {
  motion: RecordId
  title: string
  content: string
  proposer: AccountId
  remaining: bigint
  asset: AssetId
  section: number
  untilHeight: Height
  lookedAt: Date
}

/** A request as it stood in a look. */
export interface FundRequestRowTable extends Placed, Money, Ballots {
  proposer: AccountId
  request: RecordId
  motion: RecordId
  content: string
  receiver: AccountId
  section: number
  untilHeight: Height
  lookedAt: Date
}

export interface FundBalanceTable extends Placed {
  account: AccountId
  balance: bigint
  /** What each block adds by the rules of the chain. */
  perBlock: bigint | null
  asset: AssetId
  statedAt: Date
}

/** A transfer to the fund that a block shows. */
export interface FundGiftTable extends Placed, Money {
  account: AccountId
  giver: AccountId
  memo: string
  givenAt: Date
}

/** A term of a secretariat as it was stated last; null where it was taken back. */
export interface SecretariatTermTable extends Authored {
  chain: ChainId
  term: string
  definition: ColumnType<SecretariatTerm | null, SecretariatTerm | null>
}

/** The tables of funds, under the names that queries use. */
export interface FundProjections {
  fundMotion: FundMotionTable
  fundMotionVote: FundMotionVoteTable
  fundMotionEnd: FundMotionEndTable
  fundRequest: FundRequestTable
  fundRequestVote: FundRequestVoteTable
  fundRequestEnd: FundRequestEndTable
  fundCommittee: FundCommitteeTable
  fundSetting: FundSettingTable
  fundLook: FundLookTable
  fundMotionRow: FundMotionRowTable
  fundRequestRow: FundRequestRowTable
  fundBalance: FundBalanceTable
  fundGift: FundGiftTable
}
