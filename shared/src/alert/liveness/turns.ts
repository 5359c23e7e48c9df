import type { AccountId, Height } from '../../ids.js'
import { judgeGap, ownerOf, type SlotSpan } from '../../slots.js'
import type { LiveHeader, Liveness } from './header.js'
import type { ScheduledMakers } from './situation.js'

/** A turn of a producer that is over, or in which it made a block already. */
export interface Turn {
  readonly outcome: 'made' | 'missed'
  /** The block that showed it; null where only the time did. */
  readonly height: Height | null
}

interface Count {
  readonly producer: AccountId
  made: number
  missed: number
  height: Height | null
}

/**
 * The turns of each producer, oldest first. Turns that lie in a stop of the chain, that nobody can judge, whose blocks were given up or of
 * which only a part is known are left out: they speak neither for nor against anybody. `open` are slots after the newest block.
 */
export function turnsOf(liveness: Liveness, makers: ScheduledMakers, open: SlotSpan | undefined): ReadonlyMap<AccountId, readonly Turn[]> {
  const counts = countSlots(liveness, makers, open)
  const turns = new Map<AccountId, Turn[]>()
  for (const { producer, made, missed, height } of counts) {
    if (made === 0 && missed < makers.timing.repetitions) continue
    const own = turns.get(producer) ?? []
    own.push({ outcome: made > 0 ? 'made' : 'missed', height })
    turns.set(producer, own)
  }
  return turns
}

function countSlots({ canonical, aside }: Liveness, { timing, schedules }: ScheduledMakers, open: SlotSpan | undefined): Iterable<Count> {
  const counts = new Map<string, Count>()
  const count = (slot: number, producer: AccountId, height: Height | null, what: 'made' | 'missed') => {
    const key = `${Math.floor(slot / timing.repetitions)} ${producer}`
    const turn = counts.get(key) ?? { producer, made: 0, missed: 0, height }
    turn[what] += 1
    counts.set(key, turn)
  }
  const givenUp = new Set(aside.map(({ slot, author }) => `${slot} ${author}`))
  for (const [i, block] of canonical.entries()) {
    const { height, slot, author } = block
    if (slot === null || author === null) continue
    for (const missed of missedBefore(canonical[i - 1], block, { timing, schedules })) {
      if (!givenUp.has(`${missed.slot} ${missed.producer}`)) count(missed.slot, missed.producer, height, 'missed')
    }
    count(slot, author, height, 'made')
  }
  const producers = schedules.get(canonical.at(-1)?.schedule ?? -1)
  for (let slot = open?.first ?? 0; producers !== undefined && slot <= (open?.last ?? -1); slot++) {
    count(slot, ownerOf(slot, producers, timing), null, 'missed')
  }
  return counts.values()
}

function missedBefore(
  parent: LiveHeader | undefined,
  block: LiveHeader,
  { timing, schedules }: Pick<ScheduledMakers, 'timing' | 'schedules'>,
) {
  return judged(parent, block, { timing, schedules })?.missed ?? []
}

/** What can be said of the slots before a block; undefined where it or its parent names none. */
export function judged(
  parent: LiveHeader | undefined,
  { height, slot, author, schedule }: LiveHeader,
  { timing, schedules }: Pick<ScheduledMakers, 'timing' | 'schedules'>,
) {
  if (parent?.slot == null || slot === null || author === null || slot <= parent.slot) return undefined
  const producers = schedule === null ? undefined : schedules.get(schedule)
  return judgeGap({ height: parent.height, slot: parent.slot }, { height, slot, producer: author }, producers, timing)
}
