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
import { councilStages } from '../council/council.graphql.js'

const shareFields = `voted total pooled meanOfTerms definition { ${definitionFields} }`
const shareShape = z.object({
  voted: z.int(),
  total: z.int(),
  pooled: z.nullable(z.number()),
  meanOfTerms: z.nullable(z.number()),
  definition: definitionShape,
})

const deedFields = `approve reject slash abstain judged agreed proposalsCreated proposalsApproved proposalsExecuted forumPosts discussionPosts`
const deedShape = z.object({
  approve: z.int(),
  reject: z.int(),
  slash: z.int(),
  abstain: z.int(),
  judged: z.int(),
  agreed: z.int(),
  proposalsCreated: z.int(),
  proposalsApproved: z.int(),
  proposalsExecuted: z.int(),
  forumPosts: z.int(),
  discussionPosts: z.int(),
})

const councillorShape = z.object({
  rank: z.nullable(z.int()),
  member: personShape,
  termCount: z.int(),
  sitting: z.boolean(),
  coverage: z.object({ known: z.int(), total: z.int() }),
  eligible: shareShape,
  decided: shareShape,
  allInTerm: shareShape,
  deeds: deedShape,
  medianBlocksToVote: z.nullable(z.number()),
  elections: z.object({ stood: z.int(), won: z.int(), lost: z.int() }),
  ownStake: z.nullable(amountShape),
  backing: z.nullable(amountShape),
  rewardPaid: z.nullable(amountShape),
})
export type Councillor = z.infer<typeof councillorShape>

const boardShape = z.object({
  totalCount: z.int(),
  pageInfo: pageShape,
  orderedBy: z.string(),
  direction: z.enum(['ASC', 'DESC']),
  definitions: z.array(definitionShape),
  openElection: z.nullable(z.object({ stage: z.enum(councilStages), endsBlock: z.int() })),
  nodes: z.array(councillorShape),
})
export type Board = z.infer<typeof boardShape>

export interface BoardVariables {
  readonly chain: string
  readonly terms?: readonly number[]
  readonly denominator: string
  readonly average: string
  readonly orderBy?: { readonly field: string; readonly direction: string }
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export const boardOperation = operation<BoardVariables>()(
  `query Leaderboard($chain: String!, $terms: [Int!], $denominator: VoteDenominator! = ELIGIBLE, $average: AverageKind! = POOLED,
    $orderBy: LeaderboardOrder, $first: Int, $after: String, $last: Int, $before: String) {
    leaderboard(chain: $chain, terms: $terms, denominator: $denominator, average: $average, orderBy: $orderBy,
      first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } orderedBy direction definitions { ${definitionFields} } openElection { stage endsBlock }
      nodes { rank member { ${personFields} } termCount sitting coverage { known total }
        eligible { ${shareFields} } decided { ${shareFields} } allInTerm { ${shareFields} } deeds { ${deedFields} }
        medianBlocksToVote elections { stood won lost } ownStake { ${amountFields} } backing { ${amountFields} } rewardPaid { ${amountFields} } }
    }
  }`,
  z.object({ leaderboard: boardShape }),
)

const plainShare = z.object({ voted: z.int(), total: z.int(), pooled: z.nullable(z.number()) })
const overTimeShape = z.object({
  key: z.string(),
  number: z.nullable(z.int()),
  fromBlock: z.int(),
  eligible: plainShare,
  decided: plainShare,
  allInTerm: plainShare,
})
export type TermShares = z.infer<typeof overTimeShape>

/** Every term with the votes of all its seats together: what can be chosen, and what the chart draws. */
export const overTimeOperation = operation<{ readonly key: string }>()(
  `query ParticipationOverTerms($key: String!) { council(key: $key) { terms(first: 100) { totalCount nodes {
    key number fromBlock eligible { voted total pooled } decided { voted total pooled } allInTerm { voted total pooled }
  } } } }`,
  z.object({ council: z.nullable(z.object({ terms: z.object({ totalCount: z.int(), nodes: z.array(overTimeShape) }) })) }),
)

const voteShape = z.object({
  choice: z.enum(['AYE', 'NAY', 'SLASH', 'ABSTAIN']),
  at: z.iso.datetime({ offset: true }),
  blocksToVote: z.nullable(z.int()),
  proposal: z.object({ key: z.string(), number: z.nullable(z.int()), title: z.nullable(z.string()) }),
})
export type CouncillorVote = z.infer<typeof voteShape>

/** The latest votes of one councillor, asked when their row is opened. */
export const councillorVotesOperation = operation<{ readonly key: string }>()(
  `query CouncillorVotes($key: String!) { membership(key: $key) { proposalVotes(first: 20) {
    totalCount nodes { choice at blocksToVote proposal { key number title } }
  } } }`,
  z.object({
    membership: z.nullable(z.object({ proposalVotes: z.object({ totalCount: z.int(), nodes: z.array(voteShape) }) })),
  }),
)
