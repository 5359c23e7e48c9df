import { z } from 'zod'
import { Height, MemberId } from '../ids.js'
import { decimalSchema, targetSchema } from './metric.js'

const words = (longest: number) => z.string().trim().min(1).max(longest)

/** `26`, `I-2`, `OKR-3.5`: part of an address, so plain signs only. */
export const kpiIdSchema = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/, 'not an id: letters, digits, . and -, at most 32'))

const moneySchema = z.strictObject({
  amount: decimalSchema,
  currency: z.string().regex(/^[A-Za-z]{2,8}$/, 'not a currency: 2 to 8 letters'),
})
export type KpiMoney = z.infer<typeof moneySchema>

const measureSchema = z.discriminatedUnion('kind', [
  /** The chain decides. */
  z.strictObject({ kind: z.literal('computed'), target: targetSchema }),
  /** Every need has a link that proves it. */
  z.strictObject({
    kind: z.literal('evidence'),
    needs: z
      .array(z.strictObject({ id: kpiIdSchema, text: words(500) }))
      .min(1)
      .max(30)
      .refine((needs) => new Set(needs.map(({ id }) => id)).size === needs.length, 'two needs have the same id'),
  }),
  /** Somebody judges. */
  z.strictObject({ kind: z.literal('graded'), scale: words(1000) }),
])
export type KpiMeasure = z.infer<typeof measureSchema>

const dayBlocks = 14_400

/** What forfeits rewards: of this KPI alone, or of the whole round. `missed`: when the KPI is not met at its deadline. */
const annihilationSchema = z.strictObject({
  text: words(1000),
  takes: z.enum(['kpi', 'round']),
  warnBlocks: z.number().int().positive().default(dayBlocks),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('missed') }),
    z.strictObject({ kind: z.literal('broken'), target: targetSchema }),
  ]),
})
export type Annihilation = z.infer<typeof annihilationSchema>

const blocksInOrder = <T extends { readonly from: number; readonly deadline: number }>({ from, deadline }: T) => from <= deadline
const inOrder = { path: ['deadline'], message: 'the deadline lies before the first block' }

/** One KPI. It is measured from its first block to its deadline, both included. */
export const kpiSchema = z
  .strictObject({
    id: kpiIdSchema,
    section: words(200),
    title: words(300),
    scope: z.string().trim().max(5000).default(''),
    grading: z.string().trim().max(5000).default(''),
    reward: moneySchema,
    sharing: z.enum(['individual', 'shared']),
    owner: z
      .union([MemberId.schema, z.number().transform((number) => MemberId(String(number)))])
      .nullable()
      .default(null),
    from: Height.schema,
    deadline: Height.schema,
    /** As it was announced, for people; the block decides. */
    deadlineDate: z.iso.date().nullable().default(null),
    measure: measureSchema,
    annihilation: annihilationSchema.nullable().default(null),
    /** Why it counts no more; null while it counts. */
    voided: words(1000).nullable().default(null),
  })
  .refine(blocksInOrder, inOrder)
export type KpiDefinition = z.infer<typeof kpiSchema>

/** A round of KPIs, apart from its KPIs. `term` is the number of the council's term it belongs to. */
export const kpiRoundSchema = z
  .strictObject({
    id: kpiIdSchema,
    title: words(300),
    term: z.number().int().positive().nullable().default(null),
    from: Height.schema,
    deadline: Height.schema,
    deadlineDate: z.iso.date().nullable().default(null),
    thread: z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .nullable()
      .default(null),
    /** The most that the round may pay; null where its KPIs add up to it. */
    reward: moneySchema.nullable().default(null),
  })
  .refine(blocksInOrder, inOrder)
export type KpiRoundDefinition = z.infer<typeof kpiRoundSchema>

/** A file of definitions: one round with its KPIs. */
export const kpiFileSchema = z
  .strictObject({ round: kpiRoundSchema, kpis: z.array(kpiSchema).min(1).max(200) })
  .superRefine(({ round, kpis }, { addIssue }) => {
    const seen = new Set<string>()
    kpis.forEach(({ id, from }, i) => {
      if (seen.has(id)) addIssue({ code: 'custom', path: ['kpis', i, 'id'], message: `the id ${id} is used twice` })
      seen.add(id)
      if (from < round.from)
        addIssue({ code: 'custom', path: ['kpis', i, 'from'], message: `the KPI begins before its round (${round.from})` })
    })
  })
export type KpiFile = z.infer<typeof kpiFileSchema>
