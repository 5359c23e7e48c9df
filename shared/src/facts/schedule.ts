import { z } from 'zod'
import { AccountId } from '../ids.js'
import { placeSchema } from '../place.js'

const version = z.number().int().nonnegative()
const scheduleSchema = placeSchema.extend({
  version,
  /** In the order of their slots, which is the order the chain gives and no other. `key` is null where the source names none. */
  producers: z.array(z.object({ producer: AccountId.schema, key: z.string().nullable() })).readonly(),
})

/** A header announced the next schedule; it comes into force when the announcement is irreversible, about two rounds of confirmations later. */
export const scheduleProposed = scheduleSchema.extend({ kind: z.literal('schedule.proposed') })

/** The first block made under another schedule than its parent. Who stands in it is said by `schedule.proposed` or `schedule.stated`. */
export const scheduleChanged = placeSchema.extend({ kind: z.literal('schedule.changed'), version, previous: version })

/** A node told who stands in a schedule whose announcement we have not read. */
export const scheduleStated = scheduleSchema.extend({ kind: z.literal('schedule.stated') })

export const scheduleFacts = [scheduleProposed, scheduleChanged, scheduleStated] as const
