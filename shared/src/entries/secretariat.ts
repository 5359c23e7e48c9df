import { z } from 'zod'
import { secretariatTermSchema, termNumberSchema } from '../fund/term.js'
import { entryBase } from './entry-base.js'

/** A term of the secretariat; null takes it back. The subject is its number. */
export const secretariatTermSet = entryBase.extend({
  kind: z.literal('secretariat.term-set'),
  subject: termNumberSchema,
  data: z.object({ term: secretariatTermSchema.nullable() }),
})

export const secretariatEntries = [secretariatTermSet] as const
