import type { AccountId, ChainId, FactId, Height } from '@secretariat/shared'

/** What can be said of the slots between a block and its parent. */
export const slotGapStates = ['missed', 'stopped', 'schedule-unknown', 'schedule-mismatch', 'launch'] as const

/** Who stands in a version, in the order of their slots; an empty key was not named. */
interface ProducerScheduleView {
  chain: ChainId
  version: number
  factId: FactId
  height: Height
  announced: boolean
  producers: readonly AccountId[]
  keys: readonly string[]
  namedAt: Date
}

/** `height`, `slot` and `author` are of the block after the gap. */
interface SlotGapView {
  chain: ChainId
  height: Height
  slot: number
  untilAt: Date
  firstSlot: number
  lastSlot: number
  slots: number
  version: number
  author: AccountId | null
  producers: readonly AccountId[] | null
  repetitions: number
  intervalMs: number
  state: (typeof slotGapStates)[number]
}

/** Slots in a row that one producer missed before the block at `height`. */
interface MissedTurnView {
  chain: ChainId
  height: Height
  slot: number
  version: number
  producer: AccountId
  firstSlot: number
  lastSlot: number
  slots: number
  fromAt: Date
  untilAt: Date
}

/** `height` is the first block after it. */
interface ChainStopView {
  chain: ChainId
  height: Height
  version: number
  firstSlot: number
  lastSlot: number
  slots: number
  fromAt: Date
  untilAt: Date
  lastHeight: Height
  nextProducer: AccountId | null
}

interface ScheduleStretchView {
  chain: ChainId
  version: number
  firstHeight: Height
  lastHeight: Height
  firstSlot: number
  lastSlot: number
  fromAt: Date
  lastAt: Date
  producers: readonly AccountId[] | null
  repetitions: number
  intervalMs: number
}

/** A version from its first block to the next one's. */
interface ScheduleSpanView {
  chain: ChainId
  version: number
  fromHeight: Height
  fromAt: Date
  untilHeight: Height | null
  untilAt: Date | null
  begins: boolean
  factId: FactId | null
  namedHeight: Height | null
  announced: boolean | null
  proposedAt: Date | null
  producers: readonly AccountId[] | null
  keys: readonly string[] | null
  joined: readonly AccountId[] | null
  departed: readonly AccountId[] | null
}

/** A producer of the schedule in force. */
interface ProducerStandingView {
  chain: ChainId
  producer: AccountId
  place: number
  version: number
  headHeight: Height
  headSlot: number
  lastHeight: Height | null
  lastSlot: number | null
  lastAt: Date | null
  /** Slots in a row missed up to now. */
  streak: number
  streakFrom: number | null
  streakUntil: number | null
  /** Blocks since its last miss; null where it lately missed none, or misses still. */
  recovered: number | null
  /** Length of the streak that ended before them. */
  ended: number | null
}

/** What is said of producers and their slots. */
export interface ProducerViews {
  producerSchedule: ProducerScheduleView
  slotGap: SlotGapView
  missedTurn: MissedTurnView
  chainStop: ChainStopView
  scheduleStretch: ScheduleStretchView
  scheduleSpan: ScheduleSpanView
  producerStanding: ProducerStandingView
}
