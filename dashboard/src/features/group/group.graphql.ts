import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  personFields,
  personShape,
  timeShape,
} from '../../graphql/shapes.js'

const money = z.nullable(amountShape)
const tenureShape = z.object({
  worker: z.string(),
  member: z.nullable(personShape),
  fromBlock: z.int(),
  fromAt: timeShape,
  untilBlock: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
})
const turnoverShape = z.object({
  hired: z.int(),
  exited: z.int(),
  terminated: z.int(),
  slashes: z.int(),
  definition: definitionShape,
})
const termShape = z.object({
  term: z.object({ key: z.string(), number: z.nullable(z.int()), cycle: z.nullable(z.int()), complete: z.boolean() }),
  turnover: turnoverShape,
  paid: money,
  overduePaid: money,
  slashed: money,
})
const openingShape = z.object({
  key: z.string(),
  number: z.string(),
  role: z.enum(['LEAD', 'WORKER']),
  title: z.nullable(z.string()),
  status: z.enum(['OPEN', 'FILLED', 'CANCELLED']),
  stake: amountShape,
  rewardPerBlock: money,
  applicationCount: z.int(),
  hiredCount: z.int(),
  addedAt: timeShape,
  decidedAt: z.nullable(timeShape),
})
const statusShape = z.object({ text: z.nullable(z.string()), at: timeShape, source: z.object({ block: z.int() }) })
const flowShape = z.object({
  flow: z.string(),
  amount: amountShape,
  balance: money,
  at: timeShape,
  otherBudget: z.nullable(z.string()),
  member: z.nullable(personShape),
  account: z.nullable(accountShape),
  worker: z.nullable(z.string()),
  rationale: z.nullable(z.string()),
  source: z.object({ fact: z.string(), block: z.int() }),
})
const groupShape = z.object({
  key: z.string(),
  name: z.string(),
  chain: z.object({ key: z.string(), name: z.string(), meta: z.object({ indexedAt: z.nullable(timeShape) }) }),
  workerCount: z.int(),
  everHired: z.int(),
  openOpenings: z.int(),
  balance: money,
  pay: z.nullable(z.object({ paid: amountShape, overduePaid: amountShape, owed: money })),
  lead: z.nullable(tenureShape),
  leads: z.array(tenureShape),
  statuses: z.array(statusShape),
  terms: z.array(termShape),
  openingCount: z.int(),
  openings: z.array(openingShape),
})
export type Group = z.infer<typeof groupShape>
export type Tenure = z.infer<typeof tenureShape>
export type GroupTerm = z.infer<typeof termShape>
export type Opening = z.infer<typeof openingShape>
export type Flow = z.infer<typeof flowShape>

const tenure = `worker member { ${personFields} } fromBlock fromAt untilBlock untilAt`

export const groupOperation = operation<{ readonly key: string }>()(
  `query Group($key: String!) {
    workingGroup(key: $key) {
      key name chain { key name meta { indexedAt } } workerCount everHired openOpenings balance { ${amountFields} }
      pay { paid { ${amountFields} } overduePaid { ${amountFields} } owed { ${amountFields} } }
      lead { ${tenure} } leads { ${tenure} } statuses { text at source { block } }
      terms(first: 12) {
        term { key number cycle complete } turnover { hired exited terminated slashes definition { ${definitionFields} } }
        paid { ${amountFields} } overduePaid { ${amountFields} } slashed { ${amountFields} }
      }
      openingCount openings(first: 20) {
        key number role title status stake { ${amountFields} } rewardPerBlock { ${amountFields} }
        applicationCount hiredCount addedAt decidedAt
      }
    }
  }`,
  z.object({ workingGroup: z.nullable(groupShape) }),
)

export const groupLedgerOperation = operation<{ readonly chain: string; readonly name: string }>()(
  `query GroupLedger($chain: String!, $name: String!) {
    budget(chain: $chain, name: $name) {
      ledger(first: 15) {
        totalCount
        nodes {
          flow amount { ${amountFields} } balance { ${amountFields} } at otherBudget member { ${personFields} }
          account { ${accountFields} } worker rationale source { fact block }
        }
      }
    }
  }`,
  z.object({ budget: z.nullable(z.object({ ledger: z.object({ totalCount: z.int(), nodes: z.array(flowShape) }) })) }),
)
