import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape } from '../../graphql/shapes.js'

const figureShape = z.nullable(z.object({ raw: z.string(), unit: z.string(), value: z.string() }))
export type Figure = z.infer<typeof figureShape>

const anomalyShape = z.object({
  kind: z.string(),
  origin: z.enum(['CHAIN', 'RECORD']),
  chainKey: z.string(),
  termName: z.nullable(z.string()),
  subject: z.string(),
  expected: figureShape,
  stated: figureShape,
  difference: figureShape,
  evidence: z.nullable(z.string()),
  fact: z.string(),
  otherFact: z.nullable(z.string()),
})
export type Anomaly = z.infer<typeof anomalyShape>

const countShape = z.object({ kind: z.string(), origin: z.enum(['CHAIN', 'RECORD']), chainKey: z.string(), found: z.int() })
export type AnomalyCount = z.infer<typeof countShape>

export interface FindingsVariables {
  readonly chains?: readonly string[]
  readonly kinds?: readonly string[]
  readonly first?: number
  readonly last?: number
  readonly after?: string
  readonly before?: string
}

export const anomaliesOperation = operation<FindingsVariables>()(
  `query Anomalies($chains: [String!], $kinds: [AnomalyKind!], $first: Int, $last: Int, $after: String, $before: String) {
    anomalies(chains: $chains, kinds: $kinds, first: $first, last: $last, after: $after, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        kind origin chainKey termName subject expected { raw unit value } stated { raw unit value } difference { raw unit value }
        evidence fact otherFact
      }
    }
  }`,
  z.object({ anomalies: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(anomalyShape) }) }),
)

export const countsOperation = operation<{ readonly chains?: readonly string[] }>()(
  'query AnomalyCounts($chains: [String!]) { anomalyCounts(chains: $chains) { kind origin chainKey found } }',
  z.object({ anomalyCounts: z.array(countShape) }),
)
