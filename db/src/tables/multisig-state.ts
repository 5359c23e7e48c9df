import type { AccountId, ChainId, FactId, Height } from '@secretariat/shared'
import type { MultisigEndTable, ProposedColumns, SettlementTable } from './multisig.js'
import type { Placed } from './placed.js'

/** What became of a multisig; `unknown` where its row is gone and nothing that is read says why. */
export const multisigStates = ['open', 'ready', 'expired', 'executing', 'executed', 'failed', 'cancelled', 'unknown'] as const
export type MultisigState = (typeof multisigStates)[number]

/** What proves the state. */
export const multisigGrounds = [
  ...(['row', 'blocks', 'cancel', 'inline', 'receipt', 'effect', 'waiting'] as const),
  ...(['no-receipt', 'ambiguous', 'gone', 'gone-unread'] as const),
] as const
export type MultisigGround = (typeof multisigGrounds)[number]

/** View: each multisig once. */
interface MultisigOriginView extends Placed, Omit<ProposedColumns, 'actions'> {
  key: string
  /** False where only the contract's tables tell of it. */
  proposed: boolean
  actions: unknown
  proposedAt: Date | null
  /** When it was proposed, or seen first. */
  knownAt: Date
  fromHeight: Height
  fromOrdinal: number
  fromAt: Date
}

interface MultisigSpanView extends MultisigOriginView {
  untilHeight: Height | null
  untilOrdinal: number | null
  untilAt: Date | null
}

interface MultisigSeenView extends Placed {
  seenAt: Date
}

/** What ended a multisig, and the last look that saw its row. */
interface Course {
  endedFact: FactId | null
  endedHeight: Height | null
  endedAt: Date | null
  ending: MultisigEndTable['ending'] | null
  endedBy: AccountId | null
  rowFact: FactId | null
  rowAt: Date | null
}

/** Table: each multisig with what ended it; the columns of its row are those of the last look that saw it. */
interface MultisigCourseKept extends MultisigSpanView, Course {
  endedOrdinal: number | null
  /** When the transaction that an execution put off must have come to its end. */
  settlesBy: Date | null
  rowHeight: Height | null
  rowRequested: readonly string[] | null
  rowProvided: readonly string[] | null
  rowProvidedAt: readonly (Date | null)[] | null
}

interface MultisigReceiptView extends Pick<SettlementTable, 'status' | 'transactionId' | 'settledAt'> {
  key: string
  chain: ChainId
  factId: FactId
  height: Height
  /** Whether another execution could have led to it too. */
  disputed: boolean
}

interface MultisigEffectView {
  key: string
  factId: FactId
  height: Height
  sampled: boolean
  seenAt: Date
  beforeFact: FactId
  beforeHeight: Height
  beforeHash: string | null
}

/** Table: what each level of permission that was asked says of a multisig. */
interface MultisigLevelKept {
  chain: ChainId
  proposer: AccountId
  proposal: string
  multisig: string
  level: string
  actor: AccountId
  permission: string
  state: 'approved' | 'missing' | 'withdrawn' | 'void'
  /** Null where it is not approved, and where no action was read and the rows carry no times. */
  approvedAt: Date | null
  withdrawnAt: Date | null
  /** What told it last; null where nothing was said. */
  factId: FactId | null
  height: Height | null
}

interface MultisigElectorateView {
  key: string
  height: Height | null
  judgedAt: Date | null
  readUntil: Date | null
  version: number | null
  producers: readonly AccountId[] | null
}

interface Tally {
  judgedHeight: Height | null
  judgedAt: Date | null
  /** Time of the newest block that is read. */
  readUntil: Date | null
  version: number | null
  /** Producers in office; null where nobody told who they were. */
  producers: number | null
  /** Null where they are not known, or where others than the producers decide. */
  threshold: number | null
  asked: number
  signed: number
  /** Of the producers in office. */
  approved: number | null
  missing: readonly AccountId[] | null
}

interface MultisigTallyView extends Tally {
  key: string
}

/** View: one row per multisig. */
interface MultisigStateView extends Omit<MultisigOriginView, 'fromHeight' | 'fromOrdinal' | 'fromAt'>, Tally, Course {
  receiptFact: FactId | null
  receiptHeight: Height | null
  receiptAt: Date | null
  receiptStatus: SettlementTable['status'] | null
  effectFact: FactId | null
  effectHeight: Height | null
  effectAt: Date | null
  effectSampled: boolean | null
  effectBeforeFact: FactId | null
  effectBeforeHeight: Height | null
  lookFact: FactId | null
  lookedAt: Date | null
  /** Block in which it took effect; null where that is not known to the block. */
  effectiveHeight: Height | null
  standing: 'open' | 'ready' | 'expired'
  ground: MultisigGround
  state: MultisigState
}

export interface MultisigKept {
  multisigCourse: MultisigCourseKept
  multisigLevel: MultisigLevelKept
}

export interface MultisigViews {
  multisigOrigin: MultisigOriginView
  multisigSpan: MultisigSpanView
  multisigSeen: MultisigSeenView
  multisigReceipt: MultisigReceiptView
  multisigEffect: MultisigEffectView
  multisigElectorate: MultisigElectorateView
  multisigTally: MultisigTallyView
  multisigState: MultisigStateView
}
