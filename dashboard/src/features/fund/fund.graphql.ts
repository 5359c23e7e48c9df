import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  pageFields,
  pageShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { stages } from './search.js'
import { detailFields, detailShape, motionFields, motionShape } from './shapes.js'

const sums = ['balance', 'opening', 'inflow', 'gifts', 'payouts', 'expected', 'difference'] as const
const balanceFields = `block at fromBlock perBlock { ${amountFields} } definition { ${definitionFields} } source { ${sourceFields} }
  ${sums.map((name) => `${name} { ${amountFields} }`).join(' ')}`
const balanceShape = z.object({
  block: z.int(),
  at: timeShape,
  fromBlock: z.int(),
  perBlock: z.nullable(amountShape),
  balance: amountShape,
  opening: amountShape,
  inflow: amountShape,
  gifts: amountShape,
  payouts: amountShape,
  expected: amountShape,
  difference: amountShape,
  definition: definitionShape,
  source: sourceShape,
})
export type Balance = z.infer<typeof balanceShape>

const findingShape = z.object({
  key: z.string(),
  kind: z.enum(['BALANCE_DIFFERS', 'VOTE_DIFFERS', 'PAID_WITHOUT_REQUEST', 'AGREED_NOT_PAID']),
  at: timeShape,
  motion: z.nullable(z.string()),
  expected: z.nullable(amountShape),
  stated: z.nullable(amountShape),
  difference: z.nullable(amountShape),
  source: sourceShape,
})
export type Finding = z.infer<typeof findingShape>

const fundShape = z.object({
  account: z.nullable(accountShape),
  committee: z.nullable(z.array(accountShape)),
  committeeSince: z.nullable(timeShape),
  publicityBlocks: z.nullable(z.int()),
  seenBlock: z.nullable(z.int()),
  seenAt: z.nullable(timeShape),
  balance: z.nullable(balanceShape),
  balanceOverTime: z.array(balanceShape),
  stages: z.array(z.object({ stage: z.enum(stages), motions: z.int(), remaining: amountShape })),
  paid: z.array(z.object({ payments: z.int(), amount: amountShape })),
  findings: z.object({ totalCount: z.int(), nodes: z.array(findingShape) }),
})
export type FundSummary = z.infer<typeof fundShape>

/** What a fund holds, who decides, and what does not add up. */
export const fundOperation = operation<{ readonly chain: string }>()(
  `query Fund($chain: String!) {
    fund(chain: $chain) {
      account { ${accountFields} } committee { ${accountFields} } committeeSince publicityBlocks seenBlock seenAt
      balance { ${balanceFields} } balanceOverTime(points: 120) { ${balanceFields} }
      stages { stage motions remaining { ${amountFields} } } paid { payments amount { ${amountFields} } }
      findings(first: 20) {
        totalCount
        nodes { key kind at motion source { ${sourceFields} } expected { ${amountFields} } stated { ${amountFields} } difference { ${amountFields} } }
      }
    }
  }`,
  z.object({ fund: z.nullable(fundShape) }),
)

export interface MotionVariables {
  readonly chain: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Motions, newest first. */
export const motionsOperation = operation<MotionVariables>()(
  `query FundMotions($chain: String!, $where: FundMotionWhere, $first: Int, $after: String, $last: Int, $before: String) {
    fundMotions(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${motionFields} }
    }
  }`,
  z.object({ fundMotions: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(motionShape) }) }),
)

export const motionOperation = operation<{ readonly key: string }>()(
  `query FundMotion($key: String!) { fundMotion(key: $key) { ${detailFields} } }`,
  z.object({ fundMotion: z.nullable(detailShape) }),
)

const termShape = z.object({
  key: z.string(),
  number: z.string(),
  from: z.string(),
  until: z.string(),
  members: z.array(z.object({ name: z.string(), account: z.nullable(z.string()), post: z.string() })),
  pay: amountShape,
  due: amountShape,
  claimed: amountShape,
  paid: amountShape,
  warnings: z.array(z.enum(['TOO_LONG', 'TOO_MANY_TERMS'])),
  months: z.array(
    z.object({
      from: z.string(),
      until: z.string(),
      state: z.enum(['COMING', 'RUNNING', 'MISSING', 'CLAIMED', 'PAID']),
      due: amountShape,
      claimed: amountShape,
      paid: amountShape,
    }),
  ),
  claims: z.array(z.object({ key: z.string(), title: z.string(), stage: z.enum(stages) })),
  definition: definitionShape,
})
export type Term = z.infer<typeof termShape>

/** Terms of the secretariat and their pay. */
export const termsOperation = operation<{ readonly chain: string }>()(
  `query SecretariatTerms($chain: String!) {
    secretariatTerms(chain: $chain) {
      key number from until members { name account post } warnings definition { ${definitionFields} }
      pay { ${amountFields} } due { ${amountFields} } claimed { ${amountFields} } paid { ${amountFields} }
      months { from until state due { ${amountFields} } claimed { ${amountFields} } paid { ${amountFields} } }
      claims { key title stage }
    }
  }`,
  z.object({ secretariatTerms: z.array(termShape) }),
)

export interface TermInput {
  readonly chain: string
  readonly number: string
  readonly from: string
  readonly until: string
  readonly members: readonly { readonly name: string; readonly account: string; readonly post: string }[]
  readonly pay: string
}

export const setTermOperation = operation<{ readonly input: TermInput }>()(
  `mutation SetSecretariatTerm($input: SetSecretariatTermInput!) {
    setSecretariatTerm(input: $input) { result { key } userErrors { ${userErrorFields} } }
  }`,
  z.object({ setSecretariatTerm: doneShape(z.object({ key: z.string() })) }),
)
