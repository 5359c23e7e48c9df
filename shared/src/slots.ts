import type { AccountId } from './ids.js'

/** How a chain cuts its time: one slot every `intervalMs`, `repetitions` slots in a row for each producer. */
export interface SlotTiming {
  readonly intervalMs: number
  readonly repetitions: number
}

/** Slot 0 of every Antelope chain: 2000-01-01T00:00:00Z. */
const EPOCH_MS = 946_684_800_000

/** Slots from one to another, both of them counted. */
export interface SlotSpan {
  readonly first: number
  readonly last: number
}

/** The slot that begins at a time. A time between two slots belongs to a chain with another interval. */
export function slotOf(timeMs: number, { intervalMs }: SlotTiming): number {
  const slot = (timeMs - EPOCH_MS) / intervalMs
  if (Number.isSafeInteger(slot) && slot >= 0) return slot
  throw new RangeError(
    `${new Date(timeMs).toISOString()} is no slot of ${intervalMs} ms: the chain has another interval; choose its profile`,
  )
}

export function timeOfSlot(slot: number, { intervalMs }: SlotTiming): number {
  return EPOCH_MS + slot * intervalMs
}

/** Slots until it is the first producer's turn again. */
export function slotsPerRound(producers: number, { repetitions }: SlotTiming): number {
  return producers * repetitions
}

/** Which round of a schedule of this size a slot lies in; rounds begin at multiples of their length, not with the schedule. */
export function roundOf(slot: number, producers: number, timing: SlotTiming): number {
  return Math.floor(slot / slotsPerRound(producers, timing))
}

/** Whose slot it is. The order of the schedule is the chain's: sorting it would blame others. */
export function ownerOf(slot: number, producers: readonly AccountId[], { repetitions }: SlotTiming): AccountId {
  const owner = producers[Math.floor(slot / repetitions) % producers.length]
  if (owner === undefined) throw new RangeError('A schedule without producers owns no slot')
  return owner
}

/** How many of the slots belong to the producer at this place (from 0) of a schedule. */
export function ownedSlots({ first, last }: SlotSpan, place: number, producers: number, timing: SlotTiming): number {
  if (last < first) return 0
  const round = slotsPerRound(producers, timing)
  const turn = place * timing.repetitions
  const before = (slot: number) =>
    Math.floor(slot / round) * timing.repetitions + Math.min(Math.max((slot % round) - turn, 0), timing.repetitions)
  return before(last + 1) - before(first)
}

/** What can be said of the slots between a block and its parent. */
export type GapState =
  /** Every one of them is its owner's. */
  | 'missed'
  /** Nobody made a block for a whole round or longer: the chain stood still, and no producer is blamed. */
  | 'stopped'
  /** Who stands in the schedule is not known. */
  | 'schedule-unknown'
  /** The schedule names another producer than the block: it is wrong, or the profile is. */
  | 'schedule-mismatch'
  /** Between the first two blocks of a chain lies its launch. */
  | 'launch'

/** `missed` is empty unless the state is `missed`; the gap itself may be empty in every state. */
export interface JudgedGap extends SlotSpan {
  readonly state: GapState
  readonly missed: readonly { readonly slot: number; readonly producer: AccountId }[]
}

interface Made {
  readonly height: number
  readonly slot: number
  readonly producer: AccountId
}

/**
 * Who missed the slots between a block and its parent. `producers` is the schedule that the header of the block names: the chain picks
 * the owner of every slot after the parent from it, also where the parent was made under another.
 */
export function judgeGap(
  parent: Pick<Made, 'height' | 'slot'>,
  block: Made,
  producers: readonly AccountId[] | undefined,
  timing: SlotTiming,
): JudgedGap {
  const gap = { first: parent.slot + 1, last: block.slot - 1 }
  if (gap.last < parent.slot) throw new RangeError(`Block ${block.height} does not come after its parent: slot ${block.slot}`)
  const state = stateOfGap(gap, parent, block, producers, timing)
  const missed = state === 'missed' && producers !== undefined ? slotsOf(gap) : []
  return { ...gap, state, missed: missed.map((slot) => ({ slot, producer: ownerOf(slot, producers ?? [], timing) })) }
}

function stateOfGap(
  { first, last }: SlotSpan,
  parent: Pick<Made, 'height'>,
  block: Made,
  producers: readonly AccountId[] | undefined,
  timing: SlotTiming,
): GapState {
  if (parent.height === 1) return 'launch'
  if (producers === undefined) return 'schedule-unknown'
  if (ownerOf(block.slot, producers, timing) !== block.producer) return 'schedule-mismatch'
  return last - first + 1 >= slotsPerRound(producers.length, timing) ? 'stopped' : 'missed'
}

function slotsOf({ first, last }: SlotSpan): number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i)
}

/** How near a chain is to no block becoming final any more. */
export interface FinalityMargin {
  /** Different producers of the last round's blocks. */
  readonly authors: number
  /** How many the chain needs: more than two thirds of the schedule. */
  readonly needed: number
  /** How many more may fall silent; below zero, nothing becomes final. */
  readonly margin: number
}

/** `made` are the newest blocks, a round of slots or more; `slot` is the newest block's. */
export function finalityMargin(
  made: readonly Pick<Made, 'slot' | 'producer'>[],
  slot: number,
  producers: number,
  timing: SlotTiming,
): FinalityMargin {
  const first = slot - slotsPerRound(producers, timing) + 1
  const authors = new Set(made.filter((block) => block.slot >= first && block.slot <= slot).map(({ producer }) => producer)).size
  const needed = Math.floor((2 * producers) / 3) + 1
  return { authors, needed, margin: authors - needed }
}
