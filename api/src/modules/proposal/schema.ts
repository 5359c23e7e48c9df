import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { requireCouncil } from '../council/councils.js'
import { Council } from '../council/schema.js'
import { Execution, executionOf, ProposalCall } from './execution.js'
import { countProposals, findProposals, type ProposalRow, proposalList } from './proposals.js'
import { Tally, TallyPoint, tallySteps } from './tally.js'
import { ProposalOrderInput, ProposalStatus, ProposalWhereInput } from './where.js'

export const Proposal = builder.objectRef<ProposalRow>('Proposal')

builder.node(Proposal, {
  description: 'A motion that was put to a council.',
  id: { resolve: ({ key }) => key },
  loadMany: (keys, { load }) => Promise.all(keys.map((key) => load.proposal.load(key).then((row) => row ?? null))),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'chain:council:number.' }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    council: t.field({ type: Council, description: 'The council that decides.', resolve: (row, _, { load }) => requireCouncil(load, row) }),
    number: t.exposeInt('index', { description: 'Number in its council, given by the chain.' }),
    hash: t.expose('motionHash', { type: 'Hex', description: 'Hash of its call; the same call may be proposed again under the same one.' }),
    proposer: t.field({ type: Account, description: 'Who proposed it.', resolve: ({ chain, proposer }) => ({ chain, account: proposer }) }),
    threshold: t.exposeInt('threshold', { description: 'Votes in favour that are required.' }),
    status: t.expose('status', { type: ProposalStatus, description: 'What became of it.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When it was proposed.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided; null while it is open.' }),
    knownUntil: t.expose('knownUntil', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Last block of the span that is read around it: what came later is not known. Null where only its facts were imported.',
    }),
    source: t.field({ type: Source, description: 'The fact that proposed it.', resolve: ({ factId, height }) => ({ factId, height }) }),
    decidedSource: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that decided it; null while it is open.',
      resolve: ({ decidedFact, decidedHeight }) =>
        decidedFact === null || decidedHeight === null ? null : { factId: decidedFact, height: decidedHeight },
    }),
    call: t.field({
      type: ProposalCall,
      nullable: true,
      description: 'What it would do; null where the block does not contain the call.',
      resolve: ({ callName, callLength, callArguments }) =>
        callName === null || callLength === null ? null : { callName, callLength, callArguments },
    }),
  }),
})

builder.objectFields(Proposal, (t) => ({
  tally: t.field({ type: Tally, description: 'Votes against what is required.', resolve: (row) => row }),
  tallyOverTime: t.field({
    type: [TallyPoint],
    description: 'The steps of the tally, from nothing at the proposal.',
    resolve: async (row, _, { load }) => tallySteps(row, await load.tallies.load(row.factId)),
  }),
  notYetVoted: t.field({
    type: [Account],
    nullable: true,
    description: 'Members without a vote, now or at the decision; null where the members are not known.',
    resolve: async ({ factId, eligible }, _, { load }) => (eligible === null ? null : [...(await load.awaiting.load(factId))]),
  }),
  execution: t.field({
    type: Execution,
    nullable: true,
    description: 'What came of its call; null where it was not made.',
    resolve: executionOf,
  }),
}))

builder.queryFields((t) => ({
  proposals: t.connection(
    {
      type: Proposal,
      description: `Proposals of all councils, newest first unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        where: t.arg({ type: ProposalWhereInput, description: 'Which proposals.' }),
        orderBy: t.arg({ type: [ProposalOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { where, orderBy, ...page }, { db }) => {
        const list = proposalList(where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findProposals(db, list, span),
          () => countProposals(db, list),
        )
      },
    },
    { name: 'ProposalConnection' },
    { name: 'ProposalEdge' },
  ),
  proposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'The proposal with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:council:number.' }) },
    resolve: async (_, { key }, { load }) => (await load.proposal.load(key)) ?? null,
  }),
}))
