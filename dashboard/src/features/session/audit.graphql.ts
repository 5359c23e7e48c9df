import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape, timeShape } from '../../graphql/shapes.js'

export const outcomes = ['DONE', 'REFUSED'] as const

const lineShape = z.object({
  key: z.string(),
  at: timeShape,
  actor: z.nullable(z.string()),
  via: z.enum(['SESSION', 'TOKEN', 'CLI', 'NONE']),
  action: z.string(),
  subject: z.nullable(z.string()),
  outcome: z.enum(outcomes),
  reason: z.nullable(z.string()),
  address: z.nullable(z.string()),
})
export type AuditLine = z.infer<typeof lineShape>

export interface AuditVariables {
  readonly actor?: string
  readonly outcome?: (typeof outcomes)[number]
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const auditOperation = operation<AuditVariables>()(
  `query Audit($actor: String, $outcome: AuditOutcome, $first: Int, $after: String, $last: Int, $before: String) {
    audit(actor: $actor, outcome: $outcome, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes { key at actor via action subject outcome reason address }
    }
  }`,
  z.object({ audit: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(lineShape) }) }),
)
