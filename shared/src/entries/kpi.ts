import { z } from 'zod'
import { Height, MemberId } from '../ids.js'
import { kpiIdSchema, kpiRoundSchema, kpiSchema } from '../kpi/definition.js'
import { decimalSchema } from '../kpi/metric.js'
import { verdicts } from '../kpi/standing.js'
import { parseKpiSubject } from '../kpi/subject.js'
import { entryBase, wordsSchema } from './entry-base.js'

const aboutKpi = entryBase.shape.subject.refine((subject) => parseKpiSubject(subject)?.kpi != null, 'not a KPI: ROUND/KPI')
const aboutAny = entryBase.shape.subject.refine((subject) => parseKpiSubject(subject) !== undefined, 'neither a round nor a KPI of one')

/** A round, or a KPI of it, as it counts from here on. The subject is `ROUND` or `ROUND/KPI`. */
export const kpiDefined = entryBase.extend({
  kind: z.literal('kpi.defined'),
  subject: aboutAny,
  data: z.union([z.strictObject({ round: kpiRoundSchema }), z.strictObject({ kpi: kpiSchema })]),
})

/** A link that proves a need of a KPI. `height` is the newest block that was known then; `withdrawn` takes the link back. */
export const kpiEvidenced = entryBase.extend({
  kind: z.literal('kpi.evidenced'),
  subject: aboutKpi,
  data: z.object({
    need: kpiIdSchema,
    url: z.url({ protocol: /^(https?|ipfs)$/ }).max(2048),
    note: wordsSchema(2000),
    height: Height.schema.nullable(),
    withdrawn: z.boolean(),
  }),
})

/** A judgement of a KPI and what it pays to whom; without a verdict it takes the judgement back. */
export const kpiGraded = entryBase.extend({
  kind: z.literal('kpi.graded'),
  subject: aboutKpi,
  data: z.object({
    verdict: z.enum(verdicts).nullable(),
    note: wordsSchema(2000),
    awards: z.array(z.object({ member: MemberId.schema, amount: decimalSchema })).max(200),
  }),
})

export const kpiEntries = [kpiDefined, kpiEvidenced, kpiGraded] as const
