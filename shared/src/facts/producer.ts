import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, Height } from '../ids.js'
import { placeSchema } from '../place.js'
import { textSchema } from '../text.js'
import { Timestamp } from '../time.js'

const count = z.number().int().nonnegative()
const producerSchema = placeSchema.extend({ producer: AccountId.schema })
/** Votes are whole numbers of the chain's own making, weighted, and no money: a decimal text. */
const votes = z.string().regex(/^(0|[1-9]\d{0,38})$/)

/** A producer stood up for election, or changed how it stands. Parts of ten thousand go to the producer; null where the chain knows no commission. */
export const producerRegistered = producerSchema.extend({
  kind: z.literal('producer.registered'),
  key: z.string().nullable(),
  commission: count.max(10_000).nullable(),
  url: textSchema,
})
/** It left, or was put on the black list. */
export const producerRemoved = producerSchema.extend({ kind: z.literal('producer.removed') })
/** A producer asks to put the chain into emergency, or takes that back. */
export const producerEmergencySet = producerSchema.extend({ kind: z.literal('producer.emergency-set'), emergency: z.boolean() })
/** A sign of life that a producer sent. */
export const producerHeartbeat = producerSchema.extend({ kind: z.literal('producer.heartbeat') })

/** Everybody who stands for election, at a moment, in descending order of votes. Sampled. */
export const producersRanked = placeSchema.extend({
  kind: z.literal('producer.ranked'),
  producers: z
    .array(
      z.object({
        producer: AccountId.schema,
        votes,
        key: z.string().nullable(),
        commission: count.nullable(),
        url: textSchema.nullable(),
        emergency: z.boolean().nullable(),
        active: z.boolean().nullable(),
        blacklisted: z.boolean().nullable(),
      }),
    )
    .readonly(),
})

/** The chain's own count of what producers failed to make, at a moment; null where the tables hold no row. Sampled. */
export const penaltiesStated = placeSchema.extend({
  kind: z.literal('penalty.stated'),
  producers: z
    .array(
      z.object({
        producer: AccountId.schema,
        drained: count.nullable(),
        drainedInARow: count.nullable(),
        producedInARow: count.nullable(),
        stability: count.nullable(),
        status: z.enum(['normal', 'lack-pledge', 'punished']).nullable(),
        punishedUntil: Height.schema.nullable(),
        pledge: statedAmountSchema.nullable(),
        deducted: statedAmountSchema.nullable(),
        /** Streaks that ended, as the chain keeps them: the block at the end and how many were missed. */
        streaks: z.array(z.object({ at: Height.schema, missed: count })).readonly(),
      }),
    )
    .readonly(),
  /** Longest streak that the chain forgives; null where it says none. */
  tolerance: count.nullable(),
})

/** Last signs of life of producers, at a moment. Sampled. */
export const heartbeatsStated = placeSchema.extend({
  kind: z.literal('heartbeat.stated'),
  heartbeats: z.array(z.object({ producer: AccountId.schema, at: Timestamp.schema })).readonly(),
})

/** Whether the chain refuses all but the most needed actions, at a moment. Sampled. */
export const emergencyStated = placeSchema.extend({ kind: z.literal('emergency.stated'), emergency: z.boolean() })

/** Producers decide whether one of them is punished. */
export const punishmentProposed = producerSchema.extend({ kind: z.literal('punishment.proposed'), proposer: AccountId.schema })
export const punishmentApproved = producerSchema.extend({ kind: z.literal('punishment.approved'), approver: AccountId.schema })
/** A punished producer came back at the end of its time. */
export const punishmentBailed = producerSchema.extend({ kind: z.literal('punishment.bailed') })
/** A proposal to punish was dropped: the producer makes blocks again. */
export const punishmentLifted = producerSchema.extend({ kind: z.literal('punishment.lifted') })
/** Open proposals to punish, at a moment. Sampled. */
export const punishmentsStated = placeSchema.extend({
  kind: z.literal('punishment.stated'),
  punishments: z
    .array(
      z.object({
        producer: AccountId.schema,
        proposer: AccountId.schema,
        approvers: z.array(AccountId.schema).readonly(),
        until: Height.schema,
      }),
    )
    .readonly(),
  /** Approvals that are needed; null where the chain does not say. */
  needed: count.nullable(),
})

export const producerFacts = [
  producerRegistered,
  producerRemoved,
  producerEmergencySet,
  producerHeartbeat,
  producersRanked,
  penaltiesStated,
  heartbeatsStated,
  emergencyStated,
  punishmentProposed,
  punishmentApproved,
  punishmentBailed,
  punishmentLifted,
  punishmentsStated,
] as const
