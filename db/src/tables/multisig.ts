import type { AccountId, AssetId, ProducerAuthority } from '@secretariat/shared'
import type { ColumnType } from 'kysely'
import type { AuthorityStateTable } from './authority.js'
import type { Placed } from './placed.js'

/** What a proposal says, whether an action or a table told it. Levels of permission are written `actor@permission`. */
export interface ProposedColumns {
  proposer: AccountId
  proposal: string
  transactionId: string
  expiration: Date
  delaySeconds: number
  fee: bigint | null
  feeAsset: AssetId | null
  /** JSON text on the way in, parsed on the way out. */
  actions: ColumnType<unknown, string>
  /** The producers' authority it needs, by the names of its permissions alone; null where it needs another account's. */
  authority: ProducerAuthority | null
  /** The account that would get other code, and the hash of that code. */
  codeAccount: AccountId | null
  codeHash: string | null
  abiAccount: AccountId | null
  abiHash: string | null
  requested: readonly string[]
}

export interface MultisigTable extends Placed, ProposedColumns {
  /** `chain:proposer:proposal:height.ordinal` of the action that proposed it: a name may be used again. */
  key: string
  proposedAt: Date
}

export interface MultisigApprovalTable extends Placed {
  proposer: AccountId
  proposal: string
  level: string
  /** False where the approval was taken back. */
  given: boolean
  proposalHash: string | null
  givenAt: Date
}

export interface MultisigEndTable extends Placed {
  proposer: AccountId
  proposal: string
  ending: 'cancelled' | 'executed'
  actor: AccountId
  /** Whether an execution had happened when the action was done, and did not wait in a queue. */
  inline: boolean
  endedAt: Date
}

export interface MultisigInvalidationTable extends Placed {
  account: AccountId
  invalidatedAt: Date
}

/** A look at the contract's tables. `slot` is that of the state it tells, which is newer than the final block it stands at. */
export interface MultisigLookTable extends Placed {
  slot: number | null
  statedAt: Date
}

export interface MultisigRowTable extends Placed, ProposedColumns {
  /** `chain:proposer:proposal:transaction`. */
  key: string
  provided: readonly string[]
  /** Beside `provided`; null where the rows carry no times. */
  providedAt: ColumnType<readonly (Date | null)[], readonly (string | null)[]>
}

/** The end of a deferred transaction, whoever sent it. */
export interface SettlementTable extends Placed {
  transactionId: string
  status: 'executed' | 'soft_fail' | 'hard_fail' | 'delayed' | 'expired'
  settledAt: Date
}

export interface CodeStateTable extends Placed {
  account: AccountId
  codeHash: string | null
  sampled: boolean
  slot: number | null
  statedAt: Date
}

export interface AbiStateTable extends Placed {
  account: AccountId
  abiHash: string | null
  /** Null where a look saw no more than the hash. */
  bytes: number | null
  sampled: boolean
  slot: number | null
  statedAt: Date
}

export interface UnreadActionTable extends Placed {
  contract: AccountId
  action: string
  bytes: number
  reason: string
  sentAt: Date
}

/** Tables made from the facts of multisigs and of what they change. */
export interface MultisigProjections {
  multisig: MultisigTable
  multisigApproval: MultisigApprovalTable
  multisigEnd: MultisigEndTable
  multisigInvalidation: MultisigInvalidationTable
  multisigLook: MultisigLookTable
  multisigRow: MultisigRowTable
  authorityState: AuthorityStateTable
  settlement: SettlementTable
  codeState: CodeStateTable
  abiState: AbiStateTable
  unreadAction: UnreadActionTable
}
