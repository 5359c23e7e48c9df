import { z } from 'zod'

/** What a metric's number is. Shares go from 0 to 1; amounts are whole tokens of the chain. */
export type MetricUnit = 'share' | 'count' | 'blocks' | 'seconds' | 'tokens'

export interface Metric {
  readonly unit: MetricUnit
  /** Over the blocks of a period the number can only rise, so a limit that is passed stays passed. */
  readonly rises: boolean
  /** What has lasted until the newest block is told too, so that the block in which it reaches a limit can be named. */
  readonly lasts: boolean
  /** What its parameter means to it; null where it takes none. */
  readonly parameter: 'blocks' | 'proposals' | null
}

const plain = { rises: false, lasts: false, parameter: null } as const
const counted = { unit: 'count', rises: true, lasts: false, parameter: null } as const

/** Everything that a KPI can have computed from the chain. Each is one SQL statement over read models, with its formula beside it. */
export const metrics = {
  'council-participation': { ...plain, unit: 'share' },
  'proposals-decided-within': { ...plain, unit: 'share', parameter: 'blocks' },
  'proposals-expired': counted,
  'proposals-full': { unit: 'blocks', rises: true, lasts: true, parameter: 'proposals' },
  'lead-vacancy': { unit: 'blocks', rises: true, lasts: true, parameter: null },
  'leads-hired': counted,
  'workers-hired': counted,
  'budget-spent': { unit: 'tokens', rises: true, lasts: false, parameter: null },
  'councillor-pay-owed': { ...plain, unit: 'count' },
  'validator-uptime': { ...plain, unit: 'share' },
  'validators-least': { ...plain, unit: 'count' },
  'block-time': { ...plain, unit: 'seconds' },
  'forum-posts': counted,
  'members-total': { ...counted, rises: true },
} as const satisfies Record<string, Metric>

export type MetricName = keyof typeof metrics
// Safety: the keys of a literal are its names.
export const metricNames = Object.keys(metrics) as [MetricName, ...MetricName[]]

export function metricOf(name: MetricName): Metric {
  return metrics[name]
}

/** A number with up to ten decimals, as text, so that nothing rounds it; files may write a plain number. */
export const decimalSchema = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().regex(/^\d{1,18}(\.\d{1,10})?$/, 'not a plain number of at least 0 with at most 10 decimals'))

/** What is read, and on which side of which number it has to be: `least` and `most` include the number itself. */
export const targetSchema = z
  .strictObject({
    metric: z.enum(metricNames),
    parameter: z.number().int().positive().nullable().default(null),
    bound: z.enum(['least', 'most']),
    threshold: decimalSchema,
  })
  .superRefine(({ metric, parameter }, { addIssue }) => {
    const { parameter: means } = metricOf(metric)
    const path = ['parameter']
    if (means === null && parameter !== null) addIssue({ code: 'custom', path, message: `${metric} takes no parameter` })
    if (means !== null && parameter === null)
      addIssue({ code: 'custom', path, message: `${metric} needs a parameter: a number of ${means}` })
  })
export type Target = z.infer<typeof targetSchema>
