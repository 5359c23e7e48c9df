import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, pageFields, pageShape, timeShape } from '../../graphql/shapes.js'

const seatShape = z.object({
  key: z.string(),
  account: accountShape,
  council: z.object({ name: z.string(), chain: z.object({ key: z.string(), name: z.string() }) }),
  fromBlock: z.int(),
  fromAt: timeShape,
  untilBlock: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
  ballots: z.int(),
})
export type Seat = z.infer<typeof seatShape>

export interface MembersVariables {
  readonly where: object
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[]
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const membersOperation = operation<MembersVariables>()(
  `query Members($where: MemberWhere, $orderBy: [MemberOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    members(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key account { ${accountFields} } council { name chain { key name } }
        fromBlock fromAt untilBlock untilAt ballots
      }
    }
  }`,
  z.object({ members: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(seatShape) }) }),
)
