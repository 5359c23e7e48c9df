import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { definitionFields, definitionShape, pageFields, pageShape, personFields, personShape, timeShape } from '../../graphql/shapes.js'

export const kpiStatuses = ['MET', 'ON_TRACK', 'AT_RISK', 'NOT_STARTED', 'MISSED', 'VOID', 'UNKNOWN'] as const
export type KpiStatus = (typeof kpiStatuses)[number]
const status = z.enum(kpiStatuses)

const moneyFields = 'amount currency'
const moneyShape = z.object({ amount: z.string(), currency: z.string() })
export type KpiMoney = z.infer<typeof moneyShape>

const reasonFields = 'code en zh'
const reasonShape = z.object({ code: z.string(), en: z.string(), zh: z.string() })
export type KpiReason = z.infer<typeof reasonShape>

const sumFields = `awarded stated difference currency definition { ${definitionFields} }`
const sumShape = z.object({
  awarded: z.string(),
  stated: z.string(),
  difference: z.string(),
  currency: z.string(),
  definition: definitionShape,
})
export type KpiSum = z.infer<typeof sumShape>

const gainFields = `member { ${personFields} } number handle amount { ${moneyFields} }`
const gainShape = z.object({
  member: z.nullable(personShape),
  number: z.nullable(z.string()),
  handle: z.nullable(z.string()),
  amount: moneyShape,
})
export type Gain = z.infer<typeof gainShape>

const roundFields = `key round origin title term fromBlock deadline deadlineDate possible { ${moneyFields} } statuses { status count } warnings
  sum { ${sumFields} }`
const roundShape = z.object({
  key: z.string(),
  round: z.string(),
  origin: z.enum(['DEFINED', 'RECORDED']),
  title: z.nullable(z.string()),
  term: z.nullable(z.int()),
  fromBlock: z.nullable(z.int()),
  deadline: z.nullable(z.int()),
  deadlineDate: z.nullable(z.string()),
  possible: z.nullable(moneyShape),
  statuses: z.array(z.object({ status, count: z.int() })),
  warnings: z.int(),
  sum: z.nullable(sumShape),
})
export type KpiRoundRow = z.infer<typeof roundShape>

interface Paged {
  readonly chain: string
  readonly first?: number | undefined
  readonly last?: number | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}

export const kpiRoundsOperation = operation<Paged>()(
  `query KpiRounds($chain: String!, $first: Int, $last: Int, $after: String, $before: String) {
    kpiRounds(chain: $chain, first: $first, last: $last, after: $after, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${roundFields} }
    }
  }`,
  z.object({ kpiRounds: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(roundShape) }) }),
)

const estimateFields = 'at blocksLeft'
const estimateShape = z.object({ at: timeShape, blocksLeft: z.int() })
const targetFields = `metric parameter bound threshold definition { ${definitionFields} }`
const targetShape = z.object({
  metric: z.string(),
  parameter: z.nullable(z.int()),
  bound: z.enum(['LEAST', 'MOST']),
  threshold: z.string(),
  definition: definitionShape,
})
export type KpiTarget = z.infer<typeof targetShape>

const proofShape = z.object({
  link: z.string(),
  note: z.string(),
  block: z.nullable(z.int()),
  withdrawn: z.boolean(),
  author: z.string(),
  at: timeShape,
})
const needShape = z.object({ id: z.string(), text: z.string(), proofs: z.array(proofShape) })
export type KpiNeed = z.infer<typeof needShape>

const annihilationShape = z.object({
  text: z.string(),
  takesRound: z.nullable(z.boolean()),
  target: z.nullable(targetShape),
  state: z.enum(['NONE', 'CLEAR', 'WARNING', 'BITTEN', 'UNKNOWN']),
  reason: z.nullable(reasonShape),
  block: z.nullable(z.int()),
  estimate: z.nullable(estimateShape),
})

const changeShape = z.object({ number: z.int(), kind: z.string(), author: z.string(), at: timeShape, said: z.unknown() })
export type KpiChange = z.infer<typeof changeShape>

const kpiFields = `key id section title scope grading reward { ${moneyFields} } sharing owner { ${personFields} } fromBlock deadline deadlineDate
  deadlineEstimate { ${estimateFields} } measure target { ${targetFields} } value measuredFrom measuredTo
  needs { id text proofs { link note block withdrawn author at } } scale status reason { ${reasonFields} }
  annihilation { text takesRound target { ${targetFields} } state reason { ${reasonFields} } block estimate { ${estimateFields} } }
  awards { ${gainFields} } sum { ${sumFields} } author at history { number kind author at said }`
const kpiShape = z.object({
  key: z.string(),
  id: z.string(),
  section: z.string(),
  title: z.string(),
  scope: z.nullable(z.string()),
  grading: z.nullable(z.string()),
  reward: z.nullable(moneyShape),
  sharing: z.nullable(z.string()),
  owner: z.nullable(personShape),
  fromBlock: z.nullable(z.int()),
  deadline: z.nullable(z.int()),
  deadlineDate: z.nullable(z.string()),
  deadlineEstimate: z.nullable(estimateShape),
  measure: z.nullable(z.enum(['COMPUTED', 'EVIDENCE', 'GRADED'])),
  target: z.nullable(targetShape),
  value: z.nullable(z.string()),
  measuredFrom: z.nullable(z.int()),
  measuredTo: z.nullable(z.int()),
  needs: z.array(needShape),
  scale: z.nullable(z.string()),
  status,
  reason: reasonShape,
  annihilation: z.nullable(annihilationShape),
  awards: z.array(gainShape),
  sum: z.nullable(sumShape),
  author: z.nullable(z.string()),
  at: z.nullable(timeShape),
  history: z.array(changeShape),
})
export type KpiRow = z.infer<typeof kpiShape>

const wholeRoundFields = `${roundFields} thread kpis { ${kpiFields} } earnings { ${gainFields} } earningDefinition { ${definitionFields} }`
const wholeRoundShape = z.extend(roundShape, {
  thread: z.nullable(z.string()),
  kpis: z.array(kpiShape),
  earnings: z.array(gainShape),
  earningDefinition: definitionShape,
})
export type KpiRound = z.infer<typeof wholeRoundShape>

export const kpiRoundOperation = operation<{ readonly key: string }>()(
  `query KpiRound($key: String!) { kpiRound(key: $key) { ${wholeRoundFields} } }`,
  z.object({ kpiRound: z.nullable(wholeRoundShape) }),
)

const earnerShape = z.object({
  rank: z.int(),
  member: z.nullable(personShape),
  handle: z.nullable(z.string()),
  amount: moneyShape,
  rounds: z.int(),
  awards: z.nullable(z.int()),
})
export type Earner = z.infer<typeof earnerShape>

export const earnersOperation = operation<Paged>()(
  `query KpiEarners($chain: String!, $first: Int, $last: Int, $after: String, $before: String) {
    kpiLeaderboard(chain: $chain, first: $first, last: $last, after: $after, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes { rank member { ${personFields} } handle amount { ${moneyFields} } rounds awards }
    }
  }`,
  z.object({ kpiLeaderboard: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(earnerShape) }) }),
)
