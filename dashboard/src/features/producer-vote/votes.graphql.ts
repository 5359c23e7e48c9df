import * as z from 'zod/mini'
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

export interface ListVariables {
  readonly chain: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

const page = 'first: $first, after: $after, last: $last, before: $before'
const pageVariables = '$first: Int, $after: String, $last: Int, $before: String'

const voteShape = z.object({
  key: z.string(),
  voter: accountShape,
  producer: accountShape,
  stake: z.nullable(amountShape),
  unstaking: z.nullable(amountShape),
  proxy: z.nullable(accountShape),
  basis: z.enum(['ACTION', 'SAMPLE']),
  at: timeShape,
  source: sourceShape,
})
export type VoteRow = z.infer<typeof voteShape>

export const votesOperation = operation<ListVariables>()(
  `query ProducerVotes($chain: String!, $where: ProducerVoteWhere, ${pageVariables}) {
    producerVotes(chain: $chain, where: $where, ${page}) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key voter { ${accountFields} } producer { ${accountFields} } proxy { ${accountFields} }
        stake { ${amountFields} } unstaking { ${amountFields} } basis at source { ${sourceFields} }
      }
    }
  }`,
  z.object({ producerVotes: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(voteShape) }) }),
)

const fixedShape = z.object({
  key: z.string(),
  number: z.nullable(z.string()),
  voter: accountShape,
  producer: accountShape,
  term: z.string(),
  days: z.nullable(z.int()),
  weight: z.nullable(z.int()),
  stake: amountShape,
  fromBlock: z.nullable(z.int()),
  untilBlock: z.nullable(z.int()),
  withdrawn: z.nullable(z.boolean()),
  at: timeShape,
  source: sourceShape,
})
export type FixedVoteRow = z.infer<typeof fixedShape>

export const fixedVotesOperation = operation<ListVariables>()(
  `query ProducerFixedVotes($chain: String!, $where: ProducerVoteWhere, ${pageVariables}) {
    producerFixedVotes(chain: $chain, where: $where, ${page}) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key number voter { ${accountFields} } producer { ${accountFields} } term days weight
        stake { ${amountFields} } fromBlock untilBlock withdrawn at source { ${sourceFields} }
      }
    }
  }`,
  z.object({ producerFixedVotes: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(fixedShape) }) }),
)

const changeShape = z.object({
  key: z.string(),
  producer: accountShape,
  at: timeShape,
  from: z.nullable(z.int()),
  to: z.nullable(z.int()),
  votesFrom: z.nullable(z.string()),
  votesTo: z.nullable(z.string()),
  crossing: z.nullable(z.boolean()),
  source: sourceShape,
})
export type RankChange = z.infer<typeof changeShape>

export const rankChangesOperation = operation<ListVariables>()(
  `query ProducerRankChanges($chain: String!, $where: ProducerRankChangeWhere, ${pageVariables}) {
    producerRankChanges(chain: $chain, where: $where, ${page}) {
      totalCount pageInfo { ${pageFields} }
      nodes { key producer { ${accountFields} } at from to votesFrom votesTo crossing source { ${sourceFields} } }
    }
  }`,
  z.object({ producerRankChanges: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(changeShape) }) }),
)
