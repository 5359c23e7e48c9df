import type { Database } from '@secretariat/db'
import { antelopeBlocks, type Told, writeBlocks } from '@secretariat/db/testing'
import { type Block, ChainId, type Fact, Height } from '@secretariat/shared'
import {
  emergencyStated,
  heartbeatStated,
  penaltyStated,
  producerEmergencySet,
  producerHeartbeat,
  producerOf,
  producerRanked,
  producerRegistered,
  producerRemoved,
  punishmentApproved,
  punishmentBailed,
  punishmentLifted,
  punishmentProposed,
  punishmentStated,
  scheduleChanged,
  scheduleProposed,
} from '@secretariat/shared/testing'

export const eoscTiming = { intervalMs: 3000, repetitions: 1 }
const chain = ChainId('bravo')
export const [a, b, c, d] = [producerOf(0), producerOf(1), producerOf(2), producerOf(3)]

/** Version 0 and version 1 of the schedule: `b` goes and `d` comes. */
export const rosters = [
  [a, b, c],
  [a, c, d],
] as const

/** The slot that began with the year 2026; it is the first producer's. */
export const newYear = 273_513_600

const made = (skipped = 0, version = 0): Told => ({ skipped, version })

/**
 * Blocks 2 to 20 from the new year on. `b` misses two of its slots, the chain stops for 30 slots before block 12, block 14 is the first one
 * under version 1, and `c` misses its last three slots.
 */
const told: readonly Told[] = [
  ...[made(), made(), made(), made(), made(1), made(), made(1), made(), made(), made()],
  ...[made(30), made(), made(0, 1), made(0, 1), made(1, 1), made(0, 1), made(1, 1), made(0, 1), made(1, 1)],
]

export const producerBlocks: readonly Block[] = antelopeBlocks(newYear - 1, told, rosters, eoscTiming).map((block) => ({ ...block, chain }))

const at = (height: number, ordinal = 1) => ({ chain, height, ordinal, locator: `t${ordinal}.a0` })
const sampled = (name: string) => ({ chain, height: 20, ordinal: 1_000_000, locator: `s:${newYear}:${name}` })
const named = (version: 0 | 1) => rosters[version].map((producer) => ({ producer, key: null }))
const ranked = { key: null, commission: 1000, url: 'https://prod.example', emergency: false, active: null, blacklisted: false }

/** What the chain and its tables tell in them: `c` is proposed to be punished, `e` waits for a place. */
export const producerStory: readonly Fact[] = [
  scheduleProposed({ ...at(1), locator: 'b', version: 0, producers: named(0) }),
  scheduleProposed({ ...at(10), locator: 'b', version: 1, producers: named(1) }),
  scheduleChanged({ ...at(14), locator: 'b', version: 1, previous: 0 }),
  producerRegistered({ ...at(3), producer: d }),
  producerHeartbeat({ ...at(4), producer: d }),
  producerEmergencySet({ ...at(5), producer: a }),
  producerRemoved({ ...at(15), producer: b }),
  punishmentProposed({ ...at(6), producer: b, proposer: a }),
  punishmentLifted({ ...at(7), producer: b }),
  punishmentProposed({ ...at(8), producer: d, proposer: a }),
  punishmentBailed({ ...at(9), producer: d }),
  punishmentProposed({ ...at(17), producer: c, proposer: a }),
  punishmentApproved({ ...at(18), producer: c, approver: d }),
  punishmentStated({ ...sampled('punishments'), punishments: [{ producer: c, proposer: a, approvers: [d], until: Height(28_800) }] }),
  producerRanked({
    ...sampled('producers'),
    producers: [a, c, d, producerOf(4)].map((producer, i) => ({ ...ranked, producer, votes: String(900 - i) })),
  }),
  penaltyStated(sampled('penalties')),
  heartbeatStated(sampled('heartbeats')),
  emergencyStated({ ...sampled('emergency'), emergency: true }),
]

/** Reads blocks 1 to 20 of `bravo`. */
export async function tellProducers(db: Database): Promise<void> {
  await writeBlocks(db, producerBlocks, producerStory, eoscTiming)
}
