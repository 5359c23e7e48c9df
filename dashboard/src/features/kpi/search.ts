import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

const kpiSearch = z.object({ after: paging.after, before: paging.before, view: said(z.literal('earners')) })

/** Which list is shown, and which page of it. */
export type KpiSearch = Partial<z.infer<typeof kpiSearch>>
export const parseKpiSearch = (raw: Record<string, unknown>): KpiSearch => kpiSearch.parse(raw)
