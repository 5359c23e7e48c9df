import { z } from 'zod'
import { AccountId } from '../ids.js'
import { placeSchema } from '../place.js'
import { nameSchema, permissionSchema } from './multisig.js'

const weight = z.number().int().nonnegative()

/** Who has to act so that a permission is met: those whose weights reach the threshold. */
export const authoritySchema = z.object({
  threshold: z.number().int().nonnegative(),
  /** How many keys have a weight in it; in a multisig keys sign for nobody but their own account. */
  keys: z.number().int().nonnegative(),
  accounts: z.array(permissionSchema.extend({ weight })).readonly(),
  /** A transaction that is put off for so many seconds has this weight too. */
  waits: z.array(z.object({ seconds: z.number().int().nonnegative(), weight })).readonly(),
})
export type Authority = z.infer<typeof authoritySchema>

/** A permission of an account. `parent` is null where nobody says; `authority` is null where the account has no such permission. */
export const heldAuthoritySchema = z.object({
  account: AccountId.schema,
  permission: nameSchema,
  parent: nameSchema.nullable(),
  authority: authoritySchema.nullable(),
})
export type HeldAuthority = z.infer<typeof heldAuthoritySchema>

/** Permissions as an action makes or removes them. */
export const authorityChanged = placeSchema.extend({
  kind: z.literal('authority.changed'),
  authorities: z.array(heldAuthoritySchema).readonly(),
})
/** Permissions as they were at a moment: those that multisigs which stand in the tables need, and those that these name. Sampled. */
export const authorityStated = placeSchema.extend({
  kind: z.literal('authority.stated'),
  authorities: z.array(heldAuthoritySchema).readonly(),
})

export const authorityFacts = [authorityChanged, authorityStated] as const
