import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { amountFields, amountShape, personFields, personShape, timeShape } from '../../graphql/shapes.js'

const groupShape = z.object({
  key: z.string(),
  name: z.string(),
  lead: z.nullable(z.object({ member: z.nullable(personShape), fromBlock: z.int(), fromAt: timeShape })),
  leads: z.array(z.object({ untilBlock: z.nullable(z.int()) })),
  workerCount: z.int(),
  openOpenings: z.int(),
  balance: z.nullable(amountShape),
  pay: z.nullable(z.object({ paid: amountShape, owed: z.nullable(amountShape) })),
  currentTerm: z.nullable(z.object({ paid: z.nullable(amountShape) })),
})
export type GroupRow = z.infer<typeof groupShape>

export const groupsOperation = operation<{ readonly chain: string }>()(
  `query Groups($chain: String!) {
    workingGroups(chain: $chain) {
      key name lead { member { ${personFields} } fromBlock fromAt } leads { untilBlock } workerCount openOpenings
      balance { ${amountFields} } pay { paid { ${amountFields} } owed { ${amountFields} } }
      currentTerm { paid { ${amountFields} } }
    }
  }`,
  z.object({ workingGroups: z.array(groupShape) }),
)
