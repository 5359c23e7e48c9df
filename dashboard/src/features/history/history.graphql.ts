import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  pageFields,
  pageShape,
  personFields,
  personShape,
} from '../../graphql/shapes.js'

const money = z.nullable(amountShape)
const count = z.nullable(z.int())
const termFields = 'key origin network name number starts fromBlock untilBlock'
const termShape = {
  key: z.string(),
  origin: z.enum(['RECORD', 'CHAIN']),
  network: z.string(),
  name: z.nullable(z.string()),
  number: count,
  starts: z.nullable(z.string()),
  fromBlock: count,
  untilBlock: count,
}
const boardTerm = z.object(termShape)
export type HistoryTerm = z.infer<typeof boardTerm>

const cellShape = z.object({ termKey: z.string(), votes: count, valid: count, share: z.nullable(z.number()) })

const personRow = z.object({
  ...{ person: z.string(), name: z.string(), termCount: z.int(), votes: count, valid: count },
  ...{ pooled: z.nullable(z.number()), mean: z.nullable(z.number()), earned: money, seats: z.array(cellShape) },
})
export type BoardPerson = z.infer<typeof personRow>

const boardShape = z.object({
  terms: z.array(boardTerm),
  people: z.array(personRow),
  ...{ share: definitionShape, pooled: definitionShape, mean: definitionShape, earned: definitionShape, joined: definitionShape },
})
export type Board = z.infer<typeof boardShape>

export interface BoardVariables {
  readonly chains?: readonly string[]
  readonly orderBy: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
}

export const boardOperation = operation<BoardVariables>()(
  `query HistoryBoard($chains: [String!], $orderBy: HistoryBoardOrder) {
    historyBoard(chains: $chains, orderBy: $orderBy) {
      terms { ${termFields} }
      people { person name termCount votes valid pooled mean earned { ${amountFields} } seats { termKey votes valid share } }
      share { ${definitionFields} } pooled { ${definitionFields} } mean { ${definitionFields} }
      earned { ${definitionFields} } joined { ${definitionFields} }
    }
  }`,
  z.object({ historyBoard: boardShape }),
)

const seatShape = z.object({
  name: z.string(),
  member: z.nullable(personShape),
  votes: count,
  valid: count,
  share: z.nullable(z.number()),
  ...{ ownStake: money, backing: money, operatorStake: money },
  backers: z.array(z.object({ name: z.string(), stake: money })),
})
export type HistorySeat = z.infer<typeof seatShape>

const electionTerm = z.object({
  ...termShape,
  election: z.nullable(z.object({ round: count, applicants: count, applicantStake: money, votes: count, stake: money })),
  seats: z.array(seatShape),
})
export type ElectionTerm = z.infer<typeof electionTerm>

interface TermsVariables {
  readonly chains?: readonly string[]
  readonly first?: number
  readonly last?: number
  readonly after?: string
  readonly before?: string
}
const declared = '$chains: [String!], $first: Int, $last: Int, $after: String, $before: String'
const given = 'chains: $chains, first: $first, last: $last, after: $after, before: $before'

export const electionTermsOperation = operation<TermsVariables>()(
  `query HistoryElections(${declared}) {
    historyTerms(${given}) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        ${termFields} election { round applicants applicantStake { ${amountFields} } votes stake { ${amountFields} } }
        seats {
          name member { ${personFields} } votes valid share ownStake { ${amountFields} } backing { ${amountFields} }
          operatorStake { ${amountFields} } backers { name stake { ${amountFields} } }
        }
      }
    }
  }`,
  z.object({ historyTerms: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(electionTerm) }) }),
)

const validatorsShape = z.object({
  ...{ rewards: money, stakeOpening: money, stakeClosing: money, activeOpening: count, activeClosing: count },
  ...{ blockTime: z.nullable(z.number()), impliedApr: z.nullable(z.number()) },
})
const validatorTerm = z.object({ ...termShape, validators: z.nullable(validatorsShape) })
export type ValidatorTerm = z.infer<typeof validatorTerm>

export const validatorTermsOperation = operation<TermsVariables>()(
  `query HistoryValidators(${declared}) {
    historyTerms(${given}) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        ${termFields} validators {
          rewards { ${amountFields} } stakeOpening { ${amountFields} } stakeClosing { ${amountFields} }
          activeOpening activeClosing blockTime impliedApr
        }
      }
    }
  }`,
  z.object({ historyTerms: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(validatorTerm) }) }),
)
