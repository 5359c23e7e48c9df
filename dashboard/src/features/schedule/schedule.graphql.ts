import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, pageFields, pageShape, sourceFields, sourceShape, timeShape } from '../../graphql/shapes.js'
import type { PageVariables } from '../producer/board.graphql.js'

const scheduleShape = z.object({
  key: z.string(),
  version: z.int(),
  fromHeight: z.int(),
  fromAt: timeShape,
  untilHeight: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
  begins: z.boolean(),
  proposedAt: z.nullable(timeShape),
  proposedHeight: z.nullable(z.int()),
  producers: z.nullable(z.array(z.object({ place: z.int(), producer: accountShape, key: z.nullable(z.string()) }))),
  joined: z.nullable(z.array(accountShape)),
  left: z.nullable(z.array(accountShape)),
  source: z.nullable(sourceShape),
})
export type Schedule = z.infer<typeof scheduleShape>

/** Who made blocks in which order, newest first. */
export const schedulesOperation = operation<PageVariables>()(
  `query Schedules($chain: String!, $first: Int, $after: String, $last: Int, $before: String) {
    schedules(chain: $chain, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key version fromHeight fromAt untilHeight untilAt begins proposedAt proposedHeight
        producers { place producer { ${accountFields} } key } joined { ${accountFields} } left { ${accountFields} } source { ${sourceFields} }
      }
    }
  }`,
  z.object({ schedules: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(scheduleShape) }) }),
)
