import type { AccountId, AssetId, BudgetId, FactOf, GroupId, Height, MemberId, ProposalId, RecordId } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { Placed } from './placed.js'

/** Words that are no UTF-8 stand as `0x` and hex, here and in every table. */
export interface ProposalTable extends Placed {
  proposal: ProposalId
  proposer: MemberId
  title: string
  description: string
  stakingAccount: AccountId | null
  /** The block at which it shall be executed; null for as soon as it may. */
  executeHeight: Height | null
  thread: RecordId | null
  type: string
  workingGroup: GroupId | null
  budget: BudgetId | null
  amount: bigint | null
  asset: AssetId | null
  /** Another proposal it is about. */
  subject: ProposalId | null
  /** JSON text on the way in, parsed on the way out. */
  details: ColumnType<unknown, string | null>
  createdAt: Date
}

/** One row per payee that a proposal names. */
export interface ProposalPaymentTable extends Placed {
  position: number
  proposal: ProposalId
  account: AccountId
  amount: bigint
  asset: AssetId
}

export interface ProposalVoteTable extends Placed {
  proposal: ProposalId
  voter: MemberId
  choice: FactOf<'proposal.voted'>['choice']
  rationale: string
  castAt: Date
}

/** What the chain said of a proposal after its creation, votes apart. */
export interface ProposalStepTable extends Placed {
  proposal: ProposalId
  step: 'status-changed' | 'decided' | 'executed' | 'cancelled'
  status: FactOf<'proposal.status-changed'>['status'] | null
  since: Height | null
  decision: FactOf<'proposal.decided'>['decision'] | null
  next: FactOf<'proposal.decided'>['next']
  error: string | null
  member: MemberId | null
  takenAt: Date
}
