import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { amountFields, amountShape, pageFields, pageShape, personFields, personShape, timeShape } from '../../graphql/shapes.js'

const money = z.nullable(amountShape)
const workerShape = z.object({
  key: z.string(),
  number: z.string(),
  member: z.nullable(personShape),
  role: z.nullable(z.enum(['LEAD', 'WORKER'])),
  hiredAt: timeShape,
  leavingBlock: z.nullable(z.int()),
  endedBy: z.nullable(z.enum(['EXITED', 'TERMINATED'])),
  endedAt: z.nullable(timeShape),
  endedRationale: z.nullable(z.string()),
  rewardPerBlock: money,
  rewardPaid: money,
  overduePaid: money,
  rewardOwed: money,
  slashed: money,
  source: z.object({ block: z.int() }),
  endSource: z.nullable(z.object({ block: z.int() })),
})
export type Worker = z.infer<typeof workerShape>

export interface WorkersVariables {
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const workersOperation = operation<WorkersVariables>()(
  `query Workers($where: WorkerWhere, $first: Int, $after: String, $last: Int, $before: String) {
    workers(where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key number member { ${personFields} } role hiredAt leavingBlock endedBy endedAt endedRationale
        rewardPerBlock { ${amountFields} } rewardPaid { ${amountFields} } overduePaid { ${amountFields} }
        rewardOwed { ${amountFields} } slashed { ${amountFields} } source { block } endSource { block }
      }
    }
  }`,
  z.object({ workers: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(workerShape) }) }),
)
