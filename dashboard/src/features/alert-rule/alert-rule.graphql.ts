import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import { definitionFields, definitionShape, pageFields, pageShape, timeShape } from '../../graphql/shapes.js'
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

/** How a subject stands under a rule, worst first. */
export const readingStates = ['FIRING', 'RECOVERING', 'PENDING', 'NO_DATA', 'OK', 'OFF'] as const
export type ReadingState = (typeof readingStates)[number]

const readingFields = `key rule chain { key name } subjectKind subject subjectName title missing unit value state distance at block provisional
  measuredAt thresholds { bound confirmed } incident { key } inhibitedBy { key rule } silence { key reason }`
const readingShape = z.object({
  key: z.string(),
  rule: z.string(),
  chain: z.object({ key: z.string(), name: z.string() }),
  subjectKind: z.nullable(subjectKindShape),
  subject: z.string(),
  subjectName: z.string(),
  title: z.nullable(z.string()),
  missing: z.nullable(z.array(z.string())),
  unit: z.nullable(unitShape),
  value: z.nullable(z.number()),
  state: z.enum(readingStates),
  distance: z.nullable(z.number()),
  at: timeShape,
  block: z.nullable(z.int()),
  provisional: z.boolean(),
  measuredAt: timeShape,
  thresholds: z.nullable(z.object({ bound: z.enum(['LEAST', 'MOST']), confirmed: z.number() })),
  incident: z.nullable(z.object({ key: z.string() })),
  inhibitedBy: z.nullable(z.object({ key: z.string(), rule: z.string() })),
  silence: z.nullable(z.object({ key: z.string(), reason: z.string() })),
})
export type Reading = z.infer<typeof readingShape>

const nearestShape = z.nullable(z.object({ subjectName: z.string(), value: z.nullable(z.number()), state: z.enum(readingStates) }))

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
  definition: definitionShape,
  measuredAt: z.nullable(timeShape),
  standings: z.array(z.object({ state: z.enum(readingStates), count: z.int() })),
  nearest: nearestShape,
})
export type RuleRow = z.infer<typeof ruleShape>

/** Every rule that means something on a chain, as it is set. */
export const alertRulesOperation = operation<{ readonly chain: string }>()(
  `query AlertRules($chain: String!) {
    alertRules(chain: $chain) {
      key rule subjectKind unit enabled thresholds { ${thresholdsFields} } standard { ${thresholdsFields} } setBy setAt note quiets
      definition { ${definitionFields} } measuredAt standings { state count } nearest { subjectName value state }
    }
  }`,
  z.object({ alertRules: z.array(ruleShape) }),
)

export interface ReadingsVariables {
  readonly chain?: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** What rules measured last, the worst first. */
export const alertReadingsOperation = operation<ReadingsVariables>()(
  `query AlertReadings($chain: String, $where: AlertReadingWhere, $first: Int, $after: String, $last: Int, $before: String) {
    alertReadings(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${readingFields} }
    }
  }`,
  z.object({ alertReadings: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(readingShape) }) }),
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
