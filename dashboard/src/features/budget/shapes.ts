import * as z from 'zod/mini'
import { amountFields, amountShape, definitionFields, definitionShape, timeShape } from '../../graphql/shapes.js'
import { flows } from './search.js'

export const termFields = 'key number fromBlock fromAt'
export const termShape = z.object({ key: z.string(), number: z.nullable(z.int()), fromBlock: z.int(), fromAt: timeShape })
export type Term = z.infer<typeof termShape>

export const flowShape = z.enum(flows)

export const termFlowFields = `term { ${termFields} } flow amount { ${amountFields} } flows definition { ${definitionFields} }`
export const termFlowShape = z.object({
  term: z.nullable(termShape),
  flow: flowShape,
  amount: amountShape,
  flows: z.int(),
  definition: definitionShape,
})
export type TermFlow = z.infer<typeof termFlowShape>

export const pointFields = `block at stated balance { ${amountFields} }`
export const pointShape = z.object({ block: z.int(), at: timeShape, stated: z.boolean(), balance: amountShape })
export type BalancePoint = z.infer<typeof pointShape>
