import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

const contactSearch = z.object({ after: paging.after, before: paging.before, subject: said(z.string().check(z.maxLength(128))) })

/** Contacts of one subject; of all, where the address does not say. */
export type ContactSearch = Partial<z.infer<typeof contactSearch>>
export const parseContactSearch = (raw: Record<string, unknown>): ContactSearch => contactSearch.parse(raw)
