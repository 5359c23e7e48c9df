import { z } from 'zod'
import { entryBase, wordsSchema } from './entry-base.js'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const lang = z.enum(['en', 'zh-CN'])

/** The secretary's own words in a section of a report. The subject is the report, a slash and the section. */
export const reportNoted = entryBase.extend({
  kind: z.literal('report.noted'),
  data: z.object({ lang, text: wordsSchema(20_000) }),
})

/** A report as it was published. The subject is the report. */
export const reportFrozen = entryBase.extend({
  kind: z.literal('report.frozen'),
  data: z.object({
    lang,
    sha256: digest,
    version: wordsSchema(64),
    markdown: z.string().max(1_000_000),
    origin: z.record(z.string(), z.json()),
  }),
})

export const reportEntries = [reportNoted, reportFrozen] as const
