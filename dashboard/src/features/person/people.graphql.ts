import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape, personFields, personShape, timeShape } from '../../graphql/shapes.js'

const rowShape = z.object({
  ...personShape.shape,
  name: z.nullable(z.string()),
  chain: z.object({ key: z.string(), name: z.string() }),
  joined: z.nullable(
    z.object({
      by: z.enum(['PURCHASE', 'INVITATION', 'GIFT', 'CREATION']),
      at: timeShape,
      inviter: z.nullable(personShape),
      source: z.object({ block: z.int() }),
    }),
  ),
  seats: z.array(z.object({ term: z.object({ untilBlock: z.nullable(z.int()) }) })),
  leads: z.array(z.object({ groupName: z.string(), untilBlock: z.nullable(z.int()) })),
  jobs: z.array(z.object({ group: z.object({ name: z.string() }), endedAt: z.nullable(timeShape) })),
})
export type PersonLine = z.infer<typeof rowShape>

export interface PeopleVariables {
  readonly where: object
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[]
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const peopleOperation = operation<PeopleVariables>()(
  `query People($where: MembershipWhere, $orderBy: [MembershipOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    memberships(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        ${personFields} name chain { key name } joined { by at inviter { ${personFields} } source { block } }
        seats { term { untilBlock } } leads { groupName untilBlock } jobs { group { name } endedAt }
      }
    }
  }`,
  z.object({ memberships: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(rowShape) }) }),
)
