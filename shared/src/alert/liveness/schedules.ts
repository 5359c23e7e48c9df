import type { Timestamp } from '../../time.js'
import type { Signal } from '../observation.js'
import type { LiveHeader } from './header.js'
import { type ScheduledMakers, type Situation, signalOf } from './situation.js'
import { judged } from './turns.js'

/** So many blocks a new schedule is news. */
const NEWS_BLOCKS = 100

/** One signal for each schedule that came into force lately: 1 as long as that is news, then 0. */
export function scheduleSignals(situation: Situation, now: Timestamp): Signal[] {
  const { canonical } = situation.liveness
  const tip = canonical.at(-1)
  return canonical.flatMap((block, i) => {
    const before = canonical[i - 1]
    if (tip === undefined || before === undefined || block.schedule === null || block.schedule === before.schedule) return []
    const isNews = tip.height - block.height < NEWS_BLOCKS
    const provisional = situation.finalized === null || block.height > situation.finalized
    return [
      signalOf(situation, now, {
        rule: 'schedule-changed',
        subject: `${block.schedule}`,
        value: isNews ? 1 : 0,
        good: isNews ? 0 : 1,
        provisional,
      }),
    ]
  })
}

/** 1 while it is not known who should make blocks, or others make them than should. */
export function unknownScheduleSignal(situation: Situation, makers: ScheduledMakers, now: Timestamp): Signal {
  const { canonical } = situation.liveness
  const tip = canonical.at(-1)
  const isUnknown = tip !== undefined && (tip.schedule === null || !makers.schedules.has(tip.schedule) || isOdd(canonical, makers))
  const value = tip === undefined ? null : isUnknown ? 1 : 0
  return signalOf(situation, now, { rule: 'schedule-unknown', subject: situation.chain, value, good: isUnknown ? 0 : 1 })
}

/** Whether the newest block is of another producer than its slot. */
function isOdd(canonical: readonly LiveHeader[], makers: ScheduledMakers): boolean {
  const tip = canonical.at(-1)
  return tip !== undefined && judged(canonical.at(-2), tip, makers)?.state === 'schedule-mismatch'
}
