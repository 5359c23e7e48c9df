import type { DayRow } from './shapes.js'

export type DayState = 'clean' | 'some' | 'none' | 'unknown' | 'absent'

export interface DayCell {
  readonly day: DayRow
  readonly state: DayState
  /** Part of its slots that a producer missed. */
  readonly share: number
}

/** A day without a miss, with some, without any block; one that cannot be judged; or one on which no slot was the producer's. */
export function toCells(days: readonly DayRow[]): DayCell[] {
  return days.map((day) => {
    const { expected, missed, produced, unjudgedSlots } = day
    if (expected === 0) return { day, state: unjudgedSlots > 0 ? 'unknown' : 'absent', share: 0 }
    const state = missed === 0 ? 'clean' : produced === 0 ? 'none' : 'some'
    return { day, state, share: missed / expected }
  })
}

/** What a strip of days says in words: how many days of each kind, and the worst one. */
export function countDays(cells: readonly DayCell[]): { readonly counts: Record<DayState, number>; readonly worst: DayRow | undefined } {
  const count = (state: DayState) => cells.filter((cell) => cell.state === state).length
  const worst = [...cells].sort((a, b) => b.share - a.share)[0]
  return {
    counts: { clean: count('clean'), some: count('some'), none: count('none'), unknown: count('unknown'), absent: count('absent') },
    worst: worst === undefined || worst.share === 0 ? undefined : worst.day,
  }
}
