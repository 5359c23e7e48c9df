import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  pageFields,
  pageShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { bookTermFields, bookTermShape } from './book.graphql.js'
import { kinds, outcomes } from './search.js'

const reasonShape = z.object({
  rule: z.enum(['TITLE', 'BENEFICIARY', 'GROUP', 'KIND']),
  words: z.nullable(z.string()),
  times: z.nullable(z.int()),
  among: z.nullable(z.int()),
})
export type Reason = z.infer<typeof reasonShape>

const decisionShape = z.object({
  seq: z.int(),
  author: z.string(),
  at: timeShape,
  category: z.nullable(z.string()),
  bounty: z.nullable(z.int()),
  workingGroup: z.nullable(z.string()),
  reimbursed: z.nullable(z.boolean()),
  note: z.string(),
})
export type Decision = z.infer<typeof decisionShape>

const itemShape = z.object({
  key: z.string(),
  subject: z.string(),
  from: z.enum(['CHAIN', 'LEDGER']),
  kind: z.enum(kinds),
  outcome: z.nullable(z.enum(outcomes)),
  title: z.nullable(z.string()),
  proposalNumber: z.nullable(z.string()),
  proposal: z.nullable(z.object({ key: z.string() })),
  asked: z.nullable(amountShape),
  paid: z.nullable(amountShape),
  booked: z.nullable(amountShape),
  account: z.nullable(accountShape),
  payees: z.nullable(z.int()),
  beneficiary: z.nullable(z.string()),
  category: z.nullable(z.string()),
  categorySource: z.nullable(z.enum(['DECISION', 'LEDGER', 'KIND'])),
  bounty: z.nullable(z.int()),
  workingGroup: z.nullable(z.string()),
  reimbursed: z.nullable(z.boolean()),
  createdTerm: z.nullable(bookTermShape),
  paidTerm: z.nullable(bookTermShape),
  source: sourceShape,
  suggestion: z.nullable(z.object({ category: z.string(), bounty: z.nullable(z.int()), reasons: z.array(reasonShape) })),
  decisions: z.array(decisionShape),
})
export type Item = z.infer<typeof itemShape>

interface ItemsVariables {
  readonly chain: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const itemsOperation = operation<ItemsVariables>()(
  `query SpendingItems($chain: String!, $where: SpendingItemWhere, $first: Int, $after: String, $last: Int, $before: String) {
    spendingBook(chain: $chain, where: $where) {
      categories
      items(first: $first, after: $after, last: $last, before: $before) {
        totalCount pageInfo { ${pageFields} }
        nodes {
          key subject from kind outcome title proposalNumber proposal { key }
          asked { ${amountFields} } paid { ${amountFields} } booked { ${amountFields} } account { ${accountFields} } payees beneficiary
          category categorySource bounty workingGroup reimbursed createdTerm { ${bookTermFields} } paidTerm { ${bookTermFields} }
          source { ${sourceFields} } suggestion { category bounty reasons { rule words times among } }
          decisions { seq author at category bounty workingGroup reimbursed note }
        }
      }
    }
  }`,
  z.object({
    spendingBook: z.object({
      categories: z.array(z.string()),
      items: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(itemShape) }),
    }),
  }),
)

export interface DecisionInput {
  readonly subject: string
  readonly category?: string
  readonly bounty?: number
  readonly workingGroup?: string
  readonly reimbursed?: boolean
  readonly note?: string
}

export const assignOperation = operation<{ readonly input: { readonly chain: string; readonly decisions: readonly DecisionInput[] } }>()(
  `mutation AssignCategories($input: AssignCategoriesInput!) {
    assignCategories(input: $input) { result { items { subject } } userErrors { ${userErrorFields} } }
  }`,
  z.object({ assignCategories: doneShape(z.object({ items: z.array(z.object({ subject: z.string() })) })) }),
)
