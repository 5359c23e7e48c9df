import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { amountFields, amountShape, definitionFields, definitionShape, timeShape } from '../../graphql/shapes.js'
import { pointFields, pointShape, termFields, termFlowFields, termFlowShape, termShape } from './shapes.js'

export interface BudgetVariables {
  readonly chain: string
  readonly name: string
}

const runwayShape = z.object({
  days: z.nullable(z.number()),
  daysWithInflow: z.nullable(z.number()),
  inflow: amountShape,
  outflow: amountShape,
  fromAt: timeShape,
  toAt: timeShape,
  toBlock: z.int(),
  definition: definitionShape,
})
export type Runway = z.infer<typeof runwayShape>

const refillShape = z.object({
  amount: z.nullable(amountShape),
  nextBlock: z.nullable(z.int()),
  everyBlocks: z.nullable(z.int()),
  lastAmount: z.nullable(amountShape),
  lastAt: z.nullable(timeShape),
})

const summaryShape = z.object({
  name: z.string(),
  balance: z.nullable(amountShape),
  statedBlock: z.nullable(z.int()),
  statedAt: z.nullable(timeShape),
  inflow: z.nullable(amountShape),
  outflow: z.nullable(amountShape),
  runway: z.nullable(runwayShape),
  refills: z.nullable(refillShape),
  balanceOverTime: z.object({ points: z.array(pointShape), terms: z.array(termShape), definition: definitionShape }),
  flowsByTerm: z.array(termFlowShape),
})
export type BudgetSummary = z.infer<typeof summaryShape>

export const budgetOperation = operation<BudgetVariables>()(
  `query Budget($chain: String!, $name: String!) {
    budget(chain: $chain, name: $name) {
      name balance { ${amountFields} } statedBlock statedAt inflow { ${amountFields} } outflow { ${amountFields} }
      runway { days daysWithInflow inflow { ${amountFields} } outflow { ${amountFields} } fromAt toAt toBlock definition { ${definitionFields} } }
      refills { amount { ${amountFields} } nextBlock everyBlocks lastAmount { ${amountFields} } lastAt }
      balanceOverTime(points: 300) { points { ${pointFields} } terms { ${termFields} } definition { ${definitionFields} } }
      flowsByTerm { ${termFlowFields} }
    }
  }`,
  z.object({ budget: z.nullable(summaryShape) }),
)

export const budgetsOperation = operation<{ readonly chain: string }>()(
  `query Budgets($chain: String!) { budgets(chain: $chain) { name balance { ${amountFields} } } }`,
  z.object({ budgets: z.array(z.object({ name: z.string(), balance: z.nullable(amountShape) })) }),
)
