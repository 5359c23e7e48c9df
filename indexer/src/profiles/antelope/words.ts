import { AccountId, RecordId, type Text } from '@secretariat/shared'
import { z } from 'zod'

const bytes = (text: string) => `0x${[...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`

/** Words that an action carries; those that no database can hold as text are kept as bytes. */
export const words = z.string().transform((text): Text => (/\0|\p{Surrogate}/u.test(text) ? { hex: bytes(text) } : text))
/** A `uint64` that counts something: a number, or a text where it is large. */
export const count = z.union([z.string().regex(/^\d+$/), z.number().int().nonnegative()]).transform((value) => BigInt(value).toString())
/** A `uint64` that names a record of its contract. */
export const record = count.pipe(RecordId.schema)
export const account = AccountId.schema
export const accounts = z.array(account)
/** `1.5000 EOS`. */
export const asset = z.string()
/** A boolean, which some ABIs give as 0 or 1. */
export const flag = z.union([z.boolean(), z.literal(0).transform(() => false), z.literal(1).transform(() => true)])
