import type { ProducerViews } from '../../tables/producer-state.js'
import type { ColumnsOf } from './columns.js'

const roster = { factId: true, producers: true, keys: true, announced: true } as const
const version = { chain: true, version: true } as const
const slots = { firstSlot: true, lastSlot: true } as const

export const producerStateColumns = {
  producerSchedule: { ...version, ...roster, height: true, namedAt: true },
  slotGap: {
    ...{ ...version, ...slots, height: true, slot: true, untilAt: true, slots: true, author: true, producers: true },
    ...{ repetitions: true, intervalMs: true, state: true },
  },
  missedTurn: { ...version, ...slots, height: true, slot: true, producer: true, slots: true, fromAt: true, untilAt: true },
  chainStop: { ...version, ...slots, height: true, slots: true, fromAt: true, untilAt: true, lastHeight: true, nextProducer: true },
  scheduleStretch: {
    ...{ ...version, ...slots, firstHeight: true, lastHeight: true, fromAt: true, lastAt: true, producers: true },
    ...{ repetitions: true, intervalMs: true },
  },
  scheduleSpan: {
    ...{ ...version, ...roster, fromHeight: true, fromAt: true, untilHeight: true, untilAt: true, begins: true },
    ...{ namedHeight: true, proposedAt: true, joined: true, departed: true },
  },
  producerStanding: {
    ...{ ...version, producer: true, place: true, headHeight: true, headSlot: true, lastHeight: true, lastSlot: true, lastAt: true },
    ...{ streak: true, streakFrom: true, streakUntil: true, recovered: true, ended: true },
  },
} as const satisfies ColumnsOf<keyof ProducerViews>
