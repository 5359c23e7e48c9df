import type { AccountId, AssetId, FactOf, GroupId, MemberId, RecordId } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

/** Workers, openings and applications are numbered within their group. */
interface OfGroup extends Placed {
  workingGroup: GroupId
}

export interface OpeningTable extends OfGroup {
  opening: RecordId
  role: FactOf<'opening.added'>['role']
  title: string | null
  description: string
  stake: bigint
  asset: AssetId
  unstakingPeriod: number
  /** In the asset of the stake; null for none. */
  rewardPerBlock: bigint | null
  addedAt: Date
}

export interface OpeningOutcomeTable extends OfGroup {
  opening: RecordId
  outcome: 'filled' | 'cancelled'
  decidedAt: Date
}

/** One row per worker that an opening brought. */
export interface HireTable extends OfGroup {
  opening: RecordId
  application: RecordId
  worker: RecordId
  hiredAt: Date
}

export interface ApplicationTable extends OfGroup {
  opening: RecordId
  application: RecordId
  member: MemberId
  roleAccount: AccountId
  rewardAccount: AccountId
  stakingAccount: AccountId
  stake: bigint
  asset: AssetId
  /** JSON text on the way in, parsed on the way out. */
  answers: ColumnType<unknown, string>
  submittedAt: Date
}

export interface ApplicationOutcomeTable extends OfGroup {
  application: RecordId
  outcome: 'withdrawn' | 'declined'
  decidedAt: Date
}

/** Null: the group has no lead from here on. */
export interface LeadChangeTable extends OfGroup {
  worker: RecordId | null
  changedAt: Date
}

/** What happened to a worker; a column that means nothing for the change is null. */
export interface WorkerChangeTable extends OfGroup {
  worker: RecordId
  change:
    | 'leaving'
    | 'exited'
    | 'terminated'
    | 'slashed'
    | 'stake-increased'
    | 'stake-decreased'
    | 'role-account-set'
    | 'reward-account-set'
    | 'reward-set'
  /** Terminated as the lead. */
  lead: boolean | null
  /** The penalty, the stake, or the reward per block. */
  amount: bigint | null
  requested: bigint | null
  asset: AssetId | null
  account: AccountId | null
  rationale: string | null
  changedAt: Date
}

export interface GroupStatusTable extends OfGroup {
  hash: string
  text: string | null
  statedAt: Date
}
