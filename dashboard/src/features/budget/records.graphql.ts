import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  pageFields,
  pageShape,
  personFields,
  personShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { flowShape, termFields, termShape } from './shapes.js'

interface Paging {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}
export interface LedgerVariables extends Paging {
  readonly chain: string
  readonly name: string
  readonly where: object
}
export interface PaymentVariables extends Paging {
  readonly chain: string
  readonly where: object
}

const pages = '$first: Int, $after: String, $last: Int, $before: String'
const page = 'first: $first, after: $after, last: $last, before: $before'

const entryShape = z.object({
  flow: flowShape,
  amount: amountShape,
  flowSum: amountShape,
  balance: z.nullable(amountShape),
  otherBudget: z.nullable(z.string()),
  account: z.nullable(accountShape),
  member: z.nullable(personShape),
  worker: z.nullable(z.string()),
  rationale: z.nullable(z.string()),
  at: timeShape,
  source: sourceShape,
})
export type LedgerEntry = z.infer<typeof entryShape>

export const ledgerOperation = operation<LedgerVariables>()(
  `query Ledger($chain: String!, $name: String!, $where: LedgerWhere, ${pages}) {
    budget(chain: $chain, name: $name) {
      ledger(where: $where, ${page}) {
        totalCount pageInfo { ${pageFields} }
        nodes {
          flow amount { ${amountFields} } flowSum { ${amountFields} } balance { ${amountFields} } otherBudget
          account { ${accountFields} } member { ${personFields} } worker rationale at source { ${sourceFields} }
        }
      }
    }
  }`,
  z.object({
    budget: z.nullable(z.object({ ledger: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(entryShape) }) })),
  }),
)

const paymentShape = z.object({
  flow: flowShape,
  amount: amountShape,
  group: z.nullable(z.string()),
  channel: z.nullable(z.string()),
  account: z.nullable(accountShape),
  members: z.array(personShape),
  rationale: z.nullable(z.string()),
  proposal: z.nullable(z.object({ key: z.string(), title: z.nullable(z.string()) })),
  approvedTerm: z.nullable(termShape),
  executedTerm: z.nullable(termShape),
  paidAt: timeShape,
  source: sourceShape,
})
export type Payment = z.infer<typeof paymentShape>

export const paymentsOperation = operation<PaymentVariables>()(
  `query Payments($chain: String!, $where: SpendingWhere, ${pages}) {
    spending(chain: $chain, where: $where) {
      payments(${page}) {
        totalCount pageInfo { ${pageFields} }
        nodes {
          flow amount { ${amountFields} } group channel account { ${accountFields} } members { ${personFields} } rationale
          proposal { key title } approvedTerm { ${termFields} } executedTerm { ${termFields} } paidAt source { ${sourceFields} }
        }
      }
    }
  }`,
  z.object({
    spending: z.object({ payments: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(paymentShape) }) }),
  }),
)
