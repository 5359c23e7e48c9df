import { z } from 'zod'
import { severities } from '../alert/observation.js'
import { ruleIds } from '../alert/rules/index.js'
import { entryBase, wordsSchema } from './entry-base.js'

const moment = z.iso.datetime({ offset: true })
const LONGEST_MS = 30 * 24 * 60 * 60_000
const ruleSchema = z.enum(ruleIds)

/** Somebody wants to hear nothing of what fits, for a time and a reason. The subject names the silence. Null fits everything. */
export const silenceSet = entryBase.extend({
  kind: z.literal('silence.set'),
  data: z
    .object({
      rule: ruleSchema.nullable(),
      target: wordsSchema(256).min(1).nullable(),
      from: moment,
      until: moment,
      reason: wordsSchema(500).min(1),
      breaksThrough: z.boolean(),
      untilRecovered: z.boolean(),
    })
    .refine(({ from, until }) => Date.parse(until) > Date.parse(from), 'A silence ends after it begins')
    .refine(({ from, until }) => Date.parse(until) - Date.parse(from) <= LONGEST_MS, 'A silence lasts 30 days at most'),
})

/** A silence ends before its time. */
export const silenceEnded = entryBase.extend({ kind: z.literal('silence.ended'), data: z.object({ note: wordsSchema(500) }) })

const finite = z.number().min(-1e15).max(1e15)

/** From which values on a rule speaks on a chain. The subject is the rule; without thresholds its own count again. */
export const ruleConfigured = entryBase.extend({
  kind: z.literal('rule.configured'),
  subject: ruleSchema,
  data: z.object({
    enabled: z.boolean(),
    thresholds: z
      .strictObject({
        suspected: finite.nullable(),
        confirmed: finite,
        severity: z.enum(severities),
        critical: finite.nullable(),
        resolvedAfter: z.int().min(1).max(10_000),
      })
      .nullable(),
    note: wordsSchema(500),
  }),
})

export const alertEntries = [silenceSet, silenceEnded, ruleConfigured] as const
