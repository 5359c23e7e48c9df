import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { CouncilId, Height, MemberId } from '../ids.js'
import { placeSchema } from '../place.js'

/**
 * `cycle` is the chain's own count of election rounds: it grows with every announcing period, failed ones included.
 * It is neither the number of the council (which counts elected councils only) nor the id that query nodes give
 * (which counts the empty first council too); those follow from the order of elections. Null where the state does not tell.
 */
export const cycleSchema = z.number().int().nonnegative().nullable()
const electionSchema = placeSchema.extend({ council: CouncilId.schema, cycle: cycleSchema })

export const stages = ['announcing', 'voting', 'revealing', 'idle'] as const

/** A stage of the election began; `endsAt` is the block the chain announced for its end, which a runtime upgrade does not move. */
export const stageStarted = electionSchema.extend({
  kind: z.literal('stage.started'),
  stage: z.enum(stages),
  endsAt: Height.schema,
})

/** Candidates stopped announcing themselves and voting began, with so many of them. */
export const electionOpened = electionSchema.extend({ kind: z.literal('election.opened'), candidates: z.number().int().nonnegative() })

/** The round `cycle` elected nobody and another one begins; the sitting council stays. */
export const electionFailed = electionSchema.extend({
  kind: z.literal('election.failed'),
  reason: z.enum(['not-enough-candidates', 'not-enough-winners']),
})

/** The winners as the chain counted them, with the stake revealed for each; ties are already resolved. Comes last in its block. */
export const electionCounted = electionSchema.extend({
  kind: z.literal('election.counted'),
  winners: z.array(z.object({ member: MemberId.schema, power: statedAmountSchema })).readonly(),
})

/** A new council took its seats, in the chain's order. Everything before it in the block belongs to the old council. */
export const councilElected = electionSchema.extend({ kind: z.literal('council.elected'), members: z.array(MemberId.schema).readonly() })

export const electionFacts = [stageStarted, electionOpened, electionFailed, electionCounted, councilElected] as const
