import type { ProducerProjections } from '../../tables/producer.js'
import { type ColumnsOf, placed } from './columns.js'

const told = { key: true, commission: true, url: true, emergency: true } as const

export const producerColumns = {
  scheduleNaming: { ...placed, version: true, announced: true, producers: true, keys: true, namedAt: true },
  scheduleChange: { ...placed, version: true, previous: true, changedAt: true },
  producerChange: { ...placed, ...told, producer: true, change: true, changedAt: true },
  producerRank: { ...placed, ...told, rank: true, producer: true, votes: true, active: true, blacklisted: true, rankedAt: true },
  producerPenalty: {
    ...placed,
    ...{ producer: true, drained: true, drainedStreak: true, producedStreak: true, stability: true, status: true, punishedUntil: true },
    ...{ pledge: true, deducted: true, asset: true, streaks: true, tolerance: true, statedAt: true },
  },
  producerHeartbeat: { ...placed, producer: true, beatAt: true },
  emergencyStatement: { ...placed, emergency: true, statedAt: true },
  punishmentStep: { ...placed, producer: true, step: true, account: true, steppedAt: true },
  punishmentLook: { ...placed, producers: true, needed: true, lookedAt: true },
  punishmentStatement: { ...placed, producer: true, proposer: true, approvers: true, until: true, statedAt: true },
} as const satisfies ColumnsOf<keyof ProducerProjections>
