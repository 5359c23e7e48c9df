import { AccountId } from '../ids.js'
import { builder } from './builder.js'
import { eosOf } from './ids.js'

/** The first producers of the tests: `prod.a`, `prod.b` … */
export function producerOf(number: number): AccountId {
  return AccountId(`prod.${String.fromCharCode(97 + number)}`)
}

const first = { producer: producerOf(0) }
const roster = [
  { producer: producerOf(0), key: 'EOS5sWyyriwYhg4iA6K8FxyiGwaCBYoUy2MAQHLEwo4AcdR31hXv9' },
  { producer: producerOf(1), key: null },
]

export const scheduleProposed = builder('schedule.proposed', { version: 1, producers: roster })
export const scheduleStated = builder('schedule.stated', { version: 1, producers: roster })
export const scheduleChanged = builder('schedule.changed', { version: 1, previous: 0 })

export const producerRegistered = builder('producer.registered', { ...first, key: null, commission: 1000, url: 'https://prod.example' })
export const producerRemoved = builder('producer.removed', first)
export const producerEmergencySet = builder('producer.emergency-set', { ...first, emergency: true })
export const producerHeartbeat = builder('producer.heartbeat', first)
export const producerRanked = builder('producer.ranked', {
  producers: [0, 1].map((number) => ({
    ...{ producer: producerOf(number), votes: String(900 - number), key: null, commission: 1000, url: 'https://prod.example' },
    ...{ emergency: false, active: null, blacklisted: false },
  })),
})
export const penaltyStated = builder('penalty.stated', {
  producers: [
    {
      ...{ ...first, drained: 5, drainedInARow: 2, producedInARow: 0, stability: 1000, status: 'normal', punishedUntil: null },
      ...{ pledge: eosOf(1_000_000), deducted: eosOf(500_000), streaks: [{ at: 1, missed: 3 }] },
    },
    {
      ...{ producer: producerOf(1), drained: null, drainedInARow: null, producedInARow: null, stability: null, status: null },
      ...{ punishedUntil: null, pledge: null, deducted: null, streaks: [] },
    },
  ],
  tolerance: 1,
})
export const heartbeatStated = builder('heartbeat.stated', { heartbeats: [{ ...first, at: 6000 }] })
export const emergencyStated = builder('emergency.stated', { emergency: false })
export const punishmentProposed = builder('punishment.proposed', { ...first, proposer: producerOf(1) })
export const punishmentApproved = builder('punishment.approved', { ...first, approver: producerOf(2) })
export const punishmentBailed = builder('punishment.bailed', first)
export const punishmentLifted = builder('punishment.lifted', first)
export const punishmentStated = builder('punishment.stated', {
  punishments: [{ ...first, proposer: producerOf(1), approvers: [producerOf(2)], until: 28_800 }],
  needed: 16,
})
