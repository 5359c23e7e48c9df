import { z } from 'zod'
import { unitsSchema } from '../amount.js'
import { AssetId, Height, MemberId } from '../ids.js'
import { placeSchema } from '../place.js'

/**
 * What people wrote down about a council, for chains that nobody can ask any more. The height of such a fact is the block the record
 * itself names, 0 where it names none; its time is the day it names, else 0; its hash is that of the record. `network` is the name
 * as it is printed. Null is always "not stated". All amounts of a fact are in its one `asset`.
 */
export const recordSchema = placeSchema.extend({ network: z.string().min(1).max(64) })

export const statedUnits = unitsSchema.nullable()
export const count = z.number().int().nonnegative().nullable()
export const measure = z.number().nullable()
export const words = z.string().nullable()
export const day = z.iso.date().nullable()
export const stated = { asset: AssetId.schema }

/** A person as records name them: by handle, and by number where that is stated too. */
export const person = { handle: z.string(), member: MemberId.schema.nullable() }

/** Where a record belongs to a term of the council: the term's own key, `sumer-26`. */
export const ofTerm = { term: z.string().min(1).max(64) }
export const blockIfAny = Height.schema.nullable()
