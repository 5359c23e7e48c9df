import type { AccountId, ChainId, FactId, Height, ProducerAuthority } from '@secretariat/shared'
import type { MultisigEndTable, ProposedColumns, SettlementTable } from './multisig.js'
import type { MultisigBasis, MultisigNeedView } from './multisig-need.js'
import type { MultisigGround, MultisigOutcomeViews, MultisigState } from './multisig-outcome.js'
import type { Placed } from './placed.js'

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

/** Table: the receipt that an execution probably led to. */
interface MultisigReceiptKept extends Pick<SettlementTable, 'status' | 'transactionId' | 'settledAt'> {
  key: string
  chain: ChainId
  factId: FactId
  height: Height
  /** Whether another execution could have led to it too. */
  disputed: boolean
}

interface MultisigEffectView {
  key: string
  part: 'code' | 'abi'
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
  /** The part of the producers that decides; null where others do, or where nobody told who. */
  authority: ProducerAuthority | null
  basis: MultisigBasis
  /** The permission that lacks most; null where the names of its permissions alone say that producers decide. */
  decisive: string | null
  /** Permissions that are not met, or of which that is not known. */
  lacking: readonly string[] | null
  /** Signatures, or weight, that the decisive permission needs; null where it is not known. */
  threshold: number | null
  asked: number
  signed: number
  /** Producers in office, or weight, that have signed for it. */
  approved: number | null
  /** How many, or how much, could sign for it. */
  total: number | null
  missing: readonly AccountId[] | null
}

interface MultisigTallyView extends Tally {
  key: string
  met: boolean | null
  askedLevels: readonly string[]
  signedLevels: readonly string[]
  producersSigned: number | null
}

/** View: one row per multisig. */
interface MultisigStateView extends Omit<MultisigOriginView, 'fromHeight' | 'fromOrdinal' | 'fromAt' | 'authority'>, Tally, Course {
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
  abiEffectFact: FactId | null
  abiEffectHeight: Height | null
  abiEffectAt: Date | null
  abiEffectSampled: boolean | null
  abiEffectBeforeFact: FactId | null
  abiEffectBeforeHeight: Height | null
  lookFact: FactId | null
  lookedAt: Date | null
  /** Block in which it took effect; null where that is not known to the block. */
  effectiveHeight: Height | null
  standing: MultisigOutcomeViews['multisigOutcome']['standing']
  ground: MultisigGround
  state: MultisigState
}

export interface MultisigKept {
  multisigCourse: MultisigCourseKept
  multisigLevel: MultisigLevelKept
  multisigReceipt: MultisigReceiptKept
}

export interface MultisigViews extends MultisigOutcomeViews {
  multisigOrigin: MultisigOriginView
  multisigSpan: MultisigSpanView
  multisigSeen: MultisigSeenView
  multisigEffect: MultisigEffectView
  multisigElectorate: MultisigElectorateView
  multisigTally: MultisigTallyView
  multisigNeed: MultisigNeedView
  multisigState: MultisigStateView
}
