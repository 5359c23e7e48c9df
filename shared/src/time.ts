import { z } from 'zod'
import type { Branded } from './brand.js'

/** Milliseconds since 1970-01-01 UTC; whole, so that half-second slots are exact. */
export type Timestamp = Branded<number, 'Timestamp'>
const timestampSchema = z
  .number()
  .int()
  .nonnegative()
  // Safety: the line before proved a whole number of at least 0.
  .transform((value) => value as Timestamp)
export const Timestamp = Object.assign(
  (ms: number): Timestamp => {
    const parsed = timestampSchema.safeParse(ms)
    if (!parsed.success) throw new RangeError(`Timestamp: ${ms} is not a whole number of milliseconds`)
    return parsed.data
  },
  { schema: timestampSchema },
)
