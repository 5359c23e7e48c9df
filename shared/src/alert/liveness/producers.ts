import type { Height } from '../../ids.js'
import type { SlotSpan } from '../../slots.js'
import { finalityMargin, slotsPerRound } from '../../slots.js'
import type { Timestamp } from '../../time.js'
import type { Signal } from '../observation.js'
import { heardAt, type ScheduledMakers, type Situation, signalOf } from './situation.js'
import { judged, type Turn, turnsOf } from './turns.js'

/** A block may come so many slots late before its slot counts as missed. */
const GRACE_SLOTS = 2

/** Producers that are silent, by their own turns. */
export function producerSignals(situation: Situation, makers: ScheduledMakers, now: Timestamp): Signal[] {
  const { liveness, finalized } = situation
  const producers = makers.schedules.get(liveness.canonical.at(-1)?.schedule ?? -1) ?? []
  const open = openSlots(situation, makers)
  // So many in a row are no matter of each of them: the chain is about to stop, and nobody is judged until it goes on.
  const isStopping = open !== undefined && open.last - open.first + 1 >= Math.ceil(producers.length / 3) * makers.timing.repetitions
  const turns = turnsOf(liveness, makers, isStopping ? undefined : open)
  return producers.map((producer) => {
    const own = turns.get(producer) ?? []
    const run = lastRun(own)
    const missed = own.at(-1)?.outcome === 'missed' ? run.length : 0
    const value = isStopping || own.length === 0 ? null : missed
    const provisional = missed > 0 && !isFinal(run[0], finalized)
    return signalOf(situation, now, { rule: 'producer-silent', subject: producer, value, good: run.length - missed, provisional })
  })
}

/** The newest turns that all ended in the same way, oldest first. */
function lastRun(turns: readonly Turn[]): readonly Turn[] {
  const outcome = turns.at(-1)?.outcome
  return turns.slice(turns.findLastIndex((turn) => turn.outcome !== outcome) + 1)
}

const isFinal = (turn: Turn | undefined, finalized: Height | null): boolean =>
  turn?.height != null && finalized !== null && turn.height <= finalized

/**
 * Slots since the newest block that were missed for certain. It takes two endpoints which both have that block: one alone may be late.
 * The time is counted from when the block was seen, so that no clock needs to be right.
 */
function openSlots(situation: Situation, { timing }: ScheduledMakers): SlotSpan | undefined {
  const tip = situation.liveness.canonical.at(-1)
  const heard = heardAt(situation)
  const witnesses = situation.endpoints.filter(({ height, problem }) => problem === null && height === tip?.height)
  if (tip?.slot == null || heard === undefined || witnesses.length < 2) return undefined
  const passed = Math.floor((heard - tip.seenAt) / timing.intervalMs) - GRACE_SLOTS
  return passed > 0 ? { first: tip.slot + 1, last: tip.slot + passed } : undefined
}

/** The thresholds of the margin are numbers of producers: they mean nothing where fewer are enough. */
const FULL_SCHEDULE = 21

/** How many different producers made the last round's blocks; no data until a whole round is seen in which the chain did not stop. */
export function marginSignal(situation: Situation, makers: ScheduledMakers, now: Timestamp): Signal {
  const value = authorsOfRound(situation, makers)
  return signalOf(situation, now, { rule: 'finality-margin', subject: situation.chain, value, good: 1 })
}

function authorsOfRound({ liveness: { canonical } }: Situation, makers: ScheduledMakers): number | null {
  const { timing, schedules } = makers
  const tip = canonical.at(-1)
  const producers = schedules.get(tip?.schedule ?? -1)
  if (tip?.slot == null || producers === undefined || producers.length < FULL_SCHEDULE) return null
  const first = tip.slot - slotsPerRound(producers.length, timing) + 1
  const begin = canonical.findLastIndex(({ slot }) => slot !== null && slot < first)
  const round = canonical.slice(begin + 1)
  const isJudged = round.every((block, i) => (judged(canonical[begin + i], block, makers)?.state ?? 'missed') === 'missed')
  if (begin < 0 || !isJudged) return null
  const made = round.flatMap(({ slot, author }) => (slot === null || author === null ? [] : [{ slot, producer: author }]))
  return finalityMargin(made, tip.slot, producers.length, timing).authors
}
