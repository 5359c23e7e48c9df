import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  sourceFields,
  sourceShape,
} from '../../graphql/shapes.js'
import { flowShape, termFields, termShape } from './shapes.js'

export interface SpendingVariables {
  readonly chain: string
  readonly where: object
}

const sumFields = `term { ${termFields} } flow amount { ${amountFields} } payments definition { ${definitionFields} }`
const sumShape = z.object({
  term: z.nullable(termShape),
  flow: flowShape,
  amount: amountShape,
  payments: z.int(),
  definition: definitionShape,
})
export type SpendingSum = z.infer<typeof sumShape>

const beneficiaryShape = z.object({
  account: z.nullable(accountShape),
  group: z.nullable(z.string()),
  channel: z.nullable(z.string()),
  amount: amountShape,
  payments: z.int(),
})
export type Beneficiary = z.infer<typeof beneficiaryShape>

const spendingShape = z.object({
  byApprovingTerm: z.array(sumShape),
  byExecutingTerm: z.array(sumShape),
  approvals: z.object({ known: z.int(), total: z.int() }),
  byBeneficiary: z.array(beneficiaryShape),
})
export type Spending = z.infer<typeof spendingShape>

export const spendingOperation = operation<SpendingVariables>()(
  `query Spending($chain: String!, $where: SpendingWhere) {
    spending(chain: $chain, where: $where) {
      byApprovingTerm { ${sumFields} } byExecutingTerm { ${sumFields} } approvals { known total }
      byBeneficiary(first: 10) { account { ${accountFields} } group channel amount { ${amountFields} } payments }
    }
  }`,
  z.object({ spending: spendingShape }),
)

const findingShape = z.object({
  expected: z.nullable(amountShape),
  stated: z.nullable(amountShape),
  difference: z.nullable(amountShape),
  definition: definitionShape,
  source: sourceShape,
  previous: z.nullable(sourceShape),
  flowCount: z.int(),
})
export type Finding = z.infer<typeof findingShape>

export interface FindingVariables {
  readonly chain: string
  readonly name: string
  readonly where: object
}

export const findingsOperation = operation<FindingVariables>()(
  `query BudgetFindings($chain: String!, $name: String!, $where: FindingWhere) {
    budget(chain: $chain, name: $name) { statements { known total } }
    findings(chain: $chain, where: $where) {
      totalCount
      nodes {
        expected { ${amountFields} } stated { ${amountFields} } difference { ${amountFields} } definition { ${definitionFields} }
        source { ${sourceFields} } previous { ${sourceFields} } flowCount
      }
    }
  }`,
  z.object({
    budget: z.nullable(z.object({ statements: z.object({ known: z.int(), total: z.int() }) })),
    findings: z.object({ totalCount: z.int(), nodes: z.array(findingShape) }),
  }),
)
