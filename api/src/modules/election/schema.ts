import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { electionKey, parseElectionKey, requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { CouncilTerm } from '../term/schema.js'
import { countElections, type ElectionRow, electionList, findElections } from './elections.js'
import { ElectionStage, ElectionStagePeriod, stagesOf } from './stages.js'
import { ElectionVotes } from './votes.js'
import { ElectionOutcome, ElectionWhereInput } from './where.js'

const ElectionFailure = builder.enumType('ElectionFailure', {
  description: 'Why a round elected nobody.',
  values: {
    NOT_ENOUGH_CANDIDATES: { value: 'not-enough-candidates', description: 'Fewer candidates than seats.' },
    NOT_ENOUGH_WINNERS: { value: 'not-enough-winners', description: 'Fewer candidates with votes than seats.' },
  },
} as const)

export const Election = builder.objectRef<ElectionRow>('Election')

builder.node(Election, {
  description: 'One round of election of a council, failed rounds included.',
  id: { resolve: electionKey },
  loadMany: (keys, { load }) =>
    Promise.all(
      keys.map((key) => {
        const parsed = parseElectionKey(key)
        return parsed === undefined ? null : load.election.load(parsed).then((row) => row ?? null)
      }),
    ),
  fields: (t) => ({
    key: t.string({ description: 'chain:election:cycle.', resolve: electionKey }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    councilName: t.exposeString('council', { description: 'Name of the pallet that is the council.' }),
    cycle: t.exposeInt('cycle', { description: "The chain's count of rounds, failed ones included. It is not the number of a council." }),
    term: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'The term of the council it elected; null where it elected none.',
      resolve: async ({ outcome, outcomeFact }, _, { load }) =>
        outcome === 'elected' && outcomeFact !== null ? ((await load.term.load(outcomeFact)) ?? null) : null,
    }),
    stage: t.expose('stage', {
      type: ElectionStage,
      nullable: true,
      description: 'Where it stands; null when it is over, and where no stage is read.',
    }),
    stageEndsBlock: t.expose('stageEndsHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of the end of the stage, as the chain announced it; null without a stage.',
    }),
    stages: t.field({ type: [ElectionStagePeriod], description: 'Its stages that are read, in their order.', resolve: stagesOf }),
    outcome: t.expose('outcome', { type: ElectionOutcome, description: 'What it came to.' }),
    failure: t.expose('reason', { type: ElectionFailure, nullable: true, description: 'Why it failed; null where it did not.' }),
    outcomeAt: t.expose('outcomeAt', { type: 'DateTime', nullable: true, description: 'When it was over; null while it is not.' }),
    outcomeSource: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that ended it; null while it is not over.',
      resolve: ({ outcomeFact, outcomeHeight }) =>
        outcomeFact === null || outcomeHeight === null ? null : { factId: outcomeFact, height: outcomeHeight },
    }),
  }),
})

builder.objectFields(Election, (t) => ({
  candidateCount: t.exposeInt('candidates', { description: 'Candidacies that are read and not withdrawn.' }),
  withdrawnCount: t.exposeInt('withdrawn', { description: 'Candidacies that are read and were withdrawn.' }),
  candidatesOpened: t.exposeInt('candidatesOpened', {
    nullable: true,
    description: 'Candidates as the chain counted them when the vote began; null before it.',
  }),
  candidateStake: t.field({
    type: Amount,
    nullable: true,
    description: 'Own stakes of the candidates who did not withdraw; null where no stake is read.',
    resolve: ({ ownStake, asset }) => amountOrNull(ownStake, asset),
  }),
  votes: t.field({ type: ElectionVotes, description: 'Its votes in numbers.', resolve: (row) => row }),
  complete: t.exposeBoolean('covered', { description: 'Whether every block of it that is known so far is read.' }),
}))

builder.queryFields((t) => ({
  elections: t.connection(
    {
      type: Election,
      description: `Rounds of election of a chain, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        where: t.arg({ type: ElectionWhereInput, description: 'Which elections.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = electionList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findElections(db, list, span),
          () => countElections(db, list),
        )
      },
    },
    { name: 'ElectionConnection' },
    { name: 'ElectionEdge' },
  ),
  election: t.field({
    type: Election,
    nullable: true,
    description: 'The election with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:election:cycle.' }) },
    resolve: async (_, { key }, { load }) => {
      const parsed = parseElectionKey(key)
      return parsed === undefined ? null : ((await load.election.load(parsed)) ?? null)
    },
  }),
}))
