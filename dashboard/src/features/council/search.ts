import * as z from 'zod/mini'

const cursor = z.catch(z.optional(z.string()), undefined)
const pageSearch = z.object({ after: cursor, before: cursor })

/** Which page of the terms, or of the rounds of a term, is shown. */
export type PageSearch = Partial<z.infer<typeof pageSearch>>
export const parsePageSearch = (raw: Record<string, unknown>): PageSearch => pageSearch.parse(raw)
