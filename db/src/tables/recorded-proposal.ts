import type { AccountId, AssetId, ChainStatus, Height, LedgerStatus, MemberId } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** A proposal as the state of the chain held it when it was written down. `finalizedHeight` is the end of voting. */
export interface RecordedChainProposalTable extends Placed {
  network: string
  proposal: number
  proposer: MemberId | null
  proposerHandle: string | null
  title: string
  createdHeight: Height
  finalizedHeight: Height | null
  status: ChainStatus
  statusPrinted: string
  executionError: string | null
  approvals: number
  rejections: number
  slashes: number
  abstentions: number
  votingPeriod: number | null
  gracePeriod: number | null
  approvalQuorum: number | null
  approvalThreshold: number | null
  slashingQuorum: number | null
  slashingThreshold: number | null
}

/** A line of the ledger of spending: `asked` and `minted` in the asset, `usd` in units of USD, `rate` in USD for one whole unit. `occurrence` above 1 is a number that the ledger has again. `cells` are the twelve columns as printed. */
export interface LedgerRowTable extends Placed {
  network: string
  proposal: number
  occurrence: number
  title: string | null
  status: LedgerStatus | null
  asset: AssetId
  asked: bigint | null
  minted: bigint | null
  rate: number | null
  usd: bigint | null
  category: string | null
  bounty: number | null
  group: string | null
  reimbursed: boolean | null
  cells: readonly string[]
}

/** A membership as the state of the chain held it; handle and accounts are those of that moment. */
export interface RecordedMemberTable extends Placed {
  network: string
  member: MemberId
  handle: string
  registeredHeight: Height | null
  registeredAt: Date | null
  root: AccountId | null
  controller: AccountId | null
}
