import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import { timeShape } from '../../graphql/shapes.js'
import { type Severity, severities, subjectKindShape, unitShape } from '../incident/shapes.js'

const thresholdsFields = 'version bound suspected confirmed severity critical resolvedAfter'
const thresholdsShape = z.object({
  version: z.int(),
  bound: z.enum(['LEAST', 'MOST']),
  suspected: z.nullable(z.number()),
  confirmed: z.number(),
  severity: z.enum(severities),
  critical: z.nullable(z.number()),
  resolvedAfter: z.int(),
})
export type Thresholds = z.infer<typeof thresholdsShape>

const openShape = z.object({ key: z.string(), subjectName: z.string(), value: z.nullable(z.number()), severity: z.enum(severities) })

const ruleShape = z.object({
  key: z.string(),
  rule: z.string(),
  subjectKind: subjectKindShape,
  unit: unitShape,
  enabled: z.boolean(),
  thresholds: z.nullable(thresholdsShape),
  standard: thresholdsShape,
  setBy: z.nullable(z.string()),
  setAt: z.nullable(timeShape),
  note: z.nullable(z.string()),
  quiets: z.array(z.string()),
  open: z.array(openShape),
})
export type RuleRow = z.infer<typeof ruleShape>

/** Every rule that means something on a chain, as it is set. */
export const alertRulesOperation = operation<{ readonly chain: string }>()(
  `query AlertRules($chain: String!) {
    alertRules(chain: $chain) {
      key rule subjectKind unit enabled thresholds { ${thresholdsFields} } standard { ${thresholdsFields} } setBy setAt note quiets
      open { key subjectName value severity }
    }
  }`,
  z.object({ alertRules: z.array(ruleShape) }),
)

export interface RuleInput {
  readonly chain: string
  readonly rule: string
  readonly enabled: boolean
  /** Absent: those that come with the rule. */
  readonly thresholds?: {
    readonly suspected: number | null
    readonly confirmed: number
    readonly severity: Severity
    readonly critical: number | null
    readonly resolvedAfter: number
  }
  readonly note: string
}

export const configureRuleOperation = operation<{ readonly input: RuleInput }>()(
  `mutation ConfigureRule($input: ConfigureRuleInput!) { configureRule(input: $input) { result { key } userErrors { ${userErrorFields} } } }`,
  z.object({ configureRule: doneShape(z.object({ key: z.string() })) }),
)
