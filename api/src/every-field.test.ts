import { record, recordSample } from '@secretariat/db'
import { writeHistory } from '@secretariat/db/testing'
import { fundStory } from '@secretariat/shared/testing'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.js'
import { contractPaths } from './testing/contract-paths.js'
import { documentPaths, published } from './testing/document-paths.js'
import { fundPaths } from './testing/fund-paths.js'
import { statedTerm } from './testing/fund-story.js'
import { headPaths, tellHeads } from './testing/head-story.js'
import { incidentPaths } from './testing/incident-paths.js'
import { tellIncidents } from './testing/incident-story.js'
import { elections, groups, money, oddVotes } from './testing/joystream-story.js'
import { kpiPaths } from './testing/kpi-paths.js'
import { recordedKpis, tellKpis } from './testing/kpi-story.js'
import { look } from './testing/look.js'
import { multisigPaths } from './testing/multisig-paths.js'
import { multisigStory } from './testing/multisig-story.js'
import { peoplePaths } from './testing/people-paths.js'
import { people } from './testing/people-story.js'
import { producerPaths } from './testing/producer-paths.js'
import { tellProducers } from './testing/producer-story.js'
import { proposals } from './testing/proposal-story.js'
import { recordPaths } from './testing/record-paths.js'
import { importStory } from './testing/record-story.js'
import { seededApi } from './testing/seeded-api.js'
import { spendingPaths } from './testing/spending-paths.js'
import { decided, ledgerRows } from './testing/spending-story.js'
import { ann, motions } from './testing/story.js'
import { validatorPaths } from './testing/validator-paths.js'
import { validatorStory } from './testing/validator-story.js'
import { votePaths } from './testing/vote-paths.js'
import { voteStory } from './testing/vote-story.js'

const { ask } = await seededApi(async (db) => {
  const told = [
    ...motions,
    ...elections,
    ...money,
    ...groups,
    ...people,
    ...oddVotes,
    ...proposals,
    ...validatorStory,
    ...ledgerRows,
    ...fundStory,
    ...voteStory,
    ...recordedKpis,
    ...multisigStory,
  ]
  await writeHistory(db, told)
  await tellProducers(db)
  await tellHeads(db)
  await tellIncidents(db)
  await importStory(db)
  await recordSample(db, look)
  await tellKpis(db)
  await record(db, { name: 'ann', via: 'cli', address: null }, decided)
  await record(db, { name: 'ann', via: 'cli', address: null }, statedTerm)
  await record(db, { name: 'ann', via: 'cli', address: null }, published)
})

/** How each type is reached from the root; a new type without a path fails its test. */
const paths: Record<string, string> = {
  ...peoplePaths,
  ...validatorPaths,
  ...multisigPaths,
  ...incidentPaths,
  ...producerPaths,
  ...headPaths,
  ...recordPaths,
  ...kpiPaths,
  ...spendingPaths,
  ...documentPaths,
  ...fundPaths,
  ...votePaths,
  ...contractPaths,
  Amount: 'election(key: "alpha:election:2") { candidates { stake { @ } } }',
  Budget: 'budget(chain: "alpha") { @ }',
  BalanceAt: 'budget(chain: "alpha") { balanceAt(block: 53) { @ } }',
  BalanceCurve: 'budget(chain: "alpha") { balanceOverTime { @ } }',
  BalancePoint: 'budget(chain: "alpha") { balanceOverTime { points { @ } } }',
  BeneficiarySum: 'spending(chain: "alpha") { byBeneficiary { @ } }',
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
  Finding: 'findings(chain: "alpha", kind: BUDGET_DIFFERS) { nodes { @ } }',
  FindingCheck: 'findingChecks(chain: "alpha") { @ }',
  FindingConnection: 'findings(chain: "alpha") { @ }',
  FindingEdge: 'findings(chain: "alpha") { edges { @ } }',
  FindingEvidence: 'findings(chain: "alpha", kind: BUDGET_DIFFERS) { nodes { flows { @ } } }',
  LeaderboardConnection: 'leaderboard(chain: "alpha") { @ }',
  LeaderboardEdge: 'leaderboard(chain: "alpha") { edges { @ } }',
  Participation: 'leaderboard(chain: "alpha") { nodes { eligible { @ } } }',
  LedgerConnection: 'budget(chain: "alpha") { ledger { @ } }',
  LedgerEdge: 'budget(chain: "alpha") { ledger { edges { @ } } }',
  LedgerEntry: 'budget(chain: "alpha") { ledger { nodes { @ } } }',
  Account: 'chain(id: "alpha") { councils { members { @ } } }',
  BlockSpan: '_meta { chains { coverage { @ } } }',
  ChainSample: '_meta { chains { samples { @ } } }',
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
  Payment: 'spending(chain: "alpha") { payments { nodes { @ } } }',
  PaymentConnection: 'spending(chain: "alpha") { payments { @ } }',
  PaymentEdge: 'spending(chain: "alpha") { payments { edges { @ } } }',
  ProposalConnection: 'proposals(first: 2) { @ }',
  ProposalEdge: 'proposals(first: 2) { edges { @ } }',
  ProposalVote: 'proposal(key: "alpha:Council:0") { votes { nodes { @ } } }',
  ProposalVoteConnection: 'proposal(key: "alpha:Council:0") { votes { @ } }',
  ProposalVoteEdge: 'proposal(key: "alpha:Council:0") { votes { edges { @ } } }',
  Source: 'proposal(key: "alpha:Council:0") { source { @ } }',
  RefillSchedule: 'budget(chain: "alpha") { refills { @ } }',
  Runway: 'budget(chain: "alpha") { runway { @ } }',
  SpendingKindSum: 'spending(chain: "alpha") { byKind { @ } }',
  SpendingSum: 'spending(chain: "alpha") { byExecutingTerm { @ } }',
  SpendingSummary: 'spending(chain: "alpha") { @ }',
  TermFlow: 'budget(chain: "alpha") { flowsByTerm { @ } }',
  Tally: 'proposal(key: "alpha:Council:0") { tally { @ } }',
  TallyPoint: 'proposal(key: "alpha:Council:0") { tallyOverTime { @ } }',
}

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
)
// The roots are asked in every test; the blocks of the story have no authors, chain.test.ts writes some;
// what only those see who are signed in is asked where each mutation is, and what is streamed in live.test.ts.
const elsewhere =
  /^(Query|Mutation|Subscription|IncidentChange|AuthorCount|Viewer|UserError|EndedSessions|DecidedItems|Audit.+|Channel.*|Delivery.*|Contact.*|.+Payload)$/
const reached = types.filter(({ name }) => !elsewhere.test(name))

function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  // What must be given is a block of the story.
  const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: 53`)
  const asked = given.length === 0 ? field.name : `${field.name}(${given})`
  return isLeafType(type) ? asked : `${asked} { __typename }`
}

test.each(reached.map((type) => [type.name, type] as const))('answers every field of %s', async (name, type) => {
  const fields = Object.values(type.getFields()).map(selection).join(' ')
  const data = await ask.data(`{ ${paths[name]?.replace('@', `__typename ${fields}`)} }`)
  expect(JSON.stringify(data)).toContain(`"__typename":"${name}"`)
})
