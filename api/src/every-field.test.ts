import { writeHistory } from '@secretariat/db/testing'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.js'
import { elections, groups, money, oddVotes } from './testing/joystream-story.js'
import { proposals } from './testing/proposal-story.js'
import { seededApi } from './testing/seeded-api.js'
import { ann, motions } from './testing/story.js'

const { ask } = await seededApi((db) => writeHistory(db, [...motions, ...elections, ...money, ...groups, ...oddVotes, ...proposals]))

/** How each type is reached from the root; a new type without a path fails its test. */
const paths: Record<string, string> = {
  Amount: 'election(key: "alpha:election:2") { candidates { stake { @ } } }',
  Budget: 'budget(chain: "alpha") { @ }',
  BudgetFinding: 'budget(chain: "alpha") { findings { nodes { @ } } }',
  BudgetFindingConnection: 'budget(chain: "alpha") { findings { @ } }',
  BudgetFindingEdge: 'budget(chain: "alpha") { findings { edges { @ } } }',
  Candidate: 'election(key: "alpha:election:2") { candidates { @ } }',
  Councillor: 'leaderboard(chain: "alpha") { nodes { @ } }',
  CouncillorDeeds: 'leaderboard(chain: "alpha") { nodes { deeds { @ } } }',
  CouncillorTerm: 'leaderboard(chain: "alpha", first: 5) { nodes { terms { @ } } }',
  Coverage: 'leaderboard(chain: "alpha") { nodes { coverage { @ } } }',
  ElectionRecord: 'leaderboard(chain: "alpha") { nodes { elections { @ } } }',
  BlockEstimate: 'council(key: "alpha:Council") { stage { endsEstimate { @ } } }',
  CouncilStage: 'council(key: "alpha:Council") { stage { @ } }',
  CouncilTermConnection: 'council(key: "alpha:Council") { terms { @ } }',
  CouncilTermEdge: 'council(key: "alpha:Council") { terms { edges { @ } } }',
  RoundBallot: 'term(key: "alpha:term:1") { rounds { nodes { ballots { @ } } } }',
  TermOutcome: 'term(key: "alpha:term:1") { outcomes { @ } }',
  TermRound: 'term(key: "alpha:term:1") { rounds { nodes { @ } } }',
  TermRoundConnection: 'term(key: "alpha:term:1") { rounds { @ } }',
  TermRoundEdge: 'term(key: "alpha:term:1") { rounds { edges { @ } } }',
  CouncilTerm: 'election(key: "alpha:election:2") { term { @ } }',
  Election: 'election(key: "alpha:election:2") { @ }',
  ElectionConnection: 'elections(chain: "alpha") { @ }',
  ElectionCutOff: 'election(key: "alpha:election:2") { cutOff { @ } }',
  ElectionFinding: 'election(key: "alpha:election:3") { findings { @ } }',
  ElectionOptOut: 'election(key: "alpha:election:3") { votes { optOuts { @ } } }',
  ElectionSwing: 'election(key: "alpha:election:2") { swing { @ } }',
  ElectionVote: 'electionVotes(chain: "alpha") { nodes { @ } }',
  ElectionVoteConnection: 'electionVotes(chain: "alpha") { @ }',
  ElectionVoteEdge: 'electionVotes(chain: "alpha") { edges { @ } }',
  ElectionEdge: 'elections(chain: "alpha") { edges { @ } }',
  ElectionStagePeriod: 'election(key: "alpha:election:2") { stages { @ } }',
  ElectionVotes: 'election(key: "alpha:election:2") { votes { @ } }',
  GroupPay: 'workingGroups(chain: "alpha") { pay { @ } }',
  LeadTenure: 'workingGroups(chain: "alpha") { leads { @ } }',
  LeaderboardConnection: 'leaderboard(chain: "alpha") { @ }',
  LeaderboardEdge: 'leaderboard(chain: "alpha") { edges { @ } }',
  Participation: 'leaderboard(chain: "alpha") { nodes { eligible { @ } } }',
  LedgerConnection: 'budget(chain: "alpha") { ledger { @ } }',
  LedgerEdge: 'budget(chain: "alpha") { ledger { edges { @ } } }',
  LedgerEntry: 'budget(chain: "alpha") { ledger { nodes { @ } } }',
  Membership: 'election(key: "alpha:election:2") { candidates { member { @ } } }',
  Account: 'chain(id: "alpha") { councils { members { @ } } }',
  BlockSpan: '_meta { chains { coverage { @ } } }',
  Chain: 'chain(id: "alpha") { @ }',
  ChainMeta: '_meta { chains { @ } }',
  Council: 'council(key: "alpha:Council") { @ }',
  Definition: 'proposal(key: "alpha:Council:0") { tally { definition { @ } } }',
  Execution: 'proposal(key: "alpha:Council:0") { execution { @ } }',
  Member: `member(key: "alpha:Council:${ann}:1") { @ }`,
  MemberConnection: 'members { @ }',
  MemberEdge: 'members { edges { @ } }',
  Meta: '_meta { @ }',
  PageInfo: 'members { pageInfo { @ } }',
  Proposal: 'proposal(key: "alpha:Council:0") { @ }',
  ProposalCall: 'proposal(key: "alpha:Council:0") { call { @ } }',
  ProposalPayment: 'proposal(key: "alpha:proposal:11") { payments { @ } }',
  ProposalPost: 'proposal(key: "alpha:proposal:11") { posts { nodes { @ } } }',
  ProposalPostConnection: 'proposal(key: "alpha:proposal:11") { posts { @ } }',
  ProposalPostEdge: 'proposal(key: "alpha:proposal:11") { posts { edges { @ } } }',
  ProposalRound: 'proposal(key: "alpha:proposal:11") { rounds { @ } }',
  ProposalStep: 'proposal(key: "alpha:proposal:11") { steps { @ } }',
  ProposalConnection: 'proposals(first: 2) { @ }',
  ProposalEdge: 'proposals(first: 2) { edges { @ } }',
  ProposalVote: 'proposal(key: "alpha:Council:0") { votes { nodes { @ } } }',
  ProposalVoteConnection: 'proposal(key: "alpha:Council:0") { votes { @ } }',
  ProposalVoteEdge: 'proposal(key: "alpha:Council:0") { votes { edges { @ } } }',
  Source: 'proposal(key: "alpha:Council:0") { source { @ } }',
  SpendingSum: 'spending(chain: "alpha") { byExecutingTerm { @ } }',
  SpendingSummary: 'spending(chain: "alpha") { @ }',
  Tally: 'proposal(key: "alpha:Council:0") { tally { @ } }',
  TallyPoint: 'proposal(key: "alpha:Council:0") { tallyOverTime { @ } }',
  Worker: 'workingGroups(chain: "alpha") { workers { @ } }',
  WorkingGroup: 'workingGroups(chain: "alpha") { @ }',
}

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
)
// The root is asked in every test; the blocks of the story have no authors, chain.test.ts writes some.
const reached = types.filter(({ name }) => name !== 'Query' && name !== 'AuthorCount')

function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  return isLeafType(type) ? field.name : `${field.name} { __typename }`
}

test.each(reached.map((type) => [type.name, type] as const))('answers every field of %s', async (name, type) => {
  const fields = Object.values(type.getFields()).map(selection).join(' ')
  const data = await ask.data(`{ ${paths[name]?.replace('@', `__typename ${fields}`)} }`)
  expect(JSON.stringify(data)).toContain(`"__typename":"${name}"`)
})
