import type { AssetId, ChainId, FactId, GroupId, Height, MemberId, RecordId } from '@secretariat/shared'
import type { ApplicationTable, OpeningTable } from './group.js'

/** View: a lead from when to when. */
export interface LeadTenureView {
  factId: FactId
  chain: ChainId
  workingGroup: GroupId
  worker: RecordId
  member: MemberId | null
  fromHeight: Height
  fromOrdinal: number
  fromAt: Date
  untilFact: FactId | null
  untilHeight: Height | null
  untilOrdinal: number | null
  untilAt: Date | null
}

/** View: somebody a group hired. */
export interface WorkerView {
  factId: FactId
  chain: ChainId
  workingGroup: GroupId
  worker: RecordId
  opening: RecordId
  application: RecordId
  member: MemberId | null
  role: OpeningTable['role'] | null
  stake: bigint | null
  hiredHeight: Height
  hiredAt: Date
  leavingHeight: Height | null
  endedFact: FactId | null
  endedBy: 'exited' | 'terminated' | null
  endedHeight: Height | null
  endedAt: Date | null
  endedRationale: string | null
  rewardPerBlock: bigint | null
  asset: AssetId | null
  rewardPaid: bigint
  overduePaid: bigint
  rewardOwed: bigint | null
  slashed: bigint
}

/** Kept: pay of a worker so far. Budgets of groups have their names. */
interface WorkerPayKept {
  chain: ChainId
  budget: GroupId
  worker: RecordId
  paid: bigint
  /** The part that was missed at its time. */
  overdue: bigint
}

/** View: an opening and what became of it. */
export interface OpeningStateView extends OpeningTable {
  status: 'open' | 'filled' | 'cancelled'
  decidedFact: FactId | null
  decidedHeight: Height | null
  decidedAt: Date | null
  applications: number
  hired: number
}

/** View: an application and what became of it. */
export interface ApplicationStateView extends ApplicationTable {
  role: OpeningTable['role'] | null
  title: string | null
  worker: RecordId | null
  decidedFact: FactId | null
  decidedHeight: Height | null
  decidedAt: Date | null
  status: 'pending' | 'hired' | 'declined' | 'withdrawn' | 'cancelled'
}

/** View: what happened to the workers of a group in a term of the council. */
export interface GroupTermView {
  chain: ChainId
  workingGroup: GroupId
  /** Fact of the election that began it. */
  term: FactId
  fromHeight: Height
  hired: number
  exited: number
  terminated: number
  slashes: number
  /** Null where nothing of the kind was read, or in several assets. */
  slashed: bigint | null
  paid: bigint | null
  overdue: bigint | null
  asset: AssetId | null
}

/** View: a group now. */
export interface WorkingGroupView {
  chain: ChainId
  workingGroup: GroupId
  leadWorker: RecordId | null
  leadMember: MemberId | null
  leadFromHeight: Height | null
  leadFromAt: Date | null
  /** Hired and not ended, among those whose hiring was read. */
  workers: number
  everHired: number
  openOpenings: number
  balance: bigint | null
  asset: AssetId | null
  statusText: string | null
  statusFact: FactId | null
}

export interface GroupKept {
  workerPay: WorkerPayKept
}

/** The views of groups, under the names that queries use. */
export interface GroupViews {
  leadTenure: LeadTenureView
  worker: WorkerView
  openingState: OpeningStateView
  applicationState: ApplicationStateView
  groupTerm: GroupTermView
  workingGroup: WorkingGroupView
}
