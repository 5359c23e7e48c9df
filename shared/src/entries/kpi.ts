import { z } from 'zod'
import { entryBase, wordsSchema } from './entry-base.js'

/** A KPI as it counts from here on. The subject is its key within the chain. */
export const kpiDefined = entryBase.extend({
  kind: z.literal('kpi.defined'),
  data: z.object({ definition: z.record(z.string(), z.json()) }),
})

/** A link that proves a KPI. */
export const kpiEvidenced = entryBase.extend({
  kind: z.literal('kpi.evidenced'),
  data: z.object({ url: z.url({ protocol: /^(https?|ipfs)$/ }).max(2048), note: wordsSchema(2000) }),
})

/** A judgement of a KPI; null takes it back. */
export const kpiGraded = entryBase.extend({
  kind: z.literal('kpi.graded'),
  data: z.object({ grade: wordsSchema(64).min(1).nullable(), note: wordsSchema(2000) }),
})

export const kpiEntries = [kpiDefined, kpiEvidenced, kpiGraded] as const
