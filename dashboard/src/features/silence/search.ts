import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

const silenceSearch = z.object({ after: paging.after, before: paging.before, view: said(z.literal('all')) })

/** Silences that hold or are planned; all of them, where the address says so. */
export type SilenceSearch = Partial<z.infer<typeof silenceSearch>>
export const parseSilenceSearch = (raw: Record<string, unknown>): SilenceSearch => silenceSearch.parse(raw)
