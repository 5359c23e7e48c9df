import { z } from 'zod'
import { ChainId } from '../ids.js'

/** Words that a person wrote; Postgres has no zero byte, and half a character is not UTF-8. */
export const wordsSchema = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => !/\0|\p{Surrogate}/u.test(text), 'Text holds a zero byte or half a character')

/** What an entry is about, in the words of its kind: the key of a payment, a KPI, a section of a report. */
export const subjectSchema = wordsSchema(256).min(1)

/** Of every entry: the chain and what on it is spoken of. */
export const entryBase = z.object({ chain: ChainId.schema, subject: subjectSchema })
