import type { AssetId, ChainId, FactId, GroupId, Height, MemberId, RecordId } from '@secretariat/shared'
import type { OpeningTable } from './group.js'

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

/** View: an opening and what became of it. */
export interface OpeningStateView extends OpeningTable {
  status: 'open' | 'filled' | 'cancelled'
  decidedFact: FactId | null
  decidedHeight: Height | null
  decidedAt: Date | null
  applications: number
  hired: number
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
