import type { FactId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import type { Loaders } from '../../context.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { AfterApproval, VotingDecision } from '../term/outcome.js'
import { CouncilTerm } from '../term/schema.js'
import type { ProposalRow } from './proposals.js'
import type { RoundRow } from './rounds.js'
import { Proposal } from './schema.js'
import { countVotes, Tally } from './tally.js'

/** A round of the proposal that it belongs to. */
interface OwnedRound extends RoundRow {
  readonly item: ProposalRow['factId']
}

const termOf = async (load: Loaders, term: FactId | null) => (term === null ? null : ((await load.term.load(term)) ?? null))

/** Councillors without a vote in a round; null where the council of the round is not known. */
async function silentIn(load: Loaders, { openedTerm, ...round }: RoundRow) {
  return openedTerm === null ? null : [...(await load.silent.load(round))]
}

async function tallyOf(load: Loaders, { item, round, openedTerm }: OwnedRound) {
  const [votes, term] = await Promise.all([load.allVotes.load(item), termOf(load, openedTerm)])
  const counts = countVotes(votes.filter((vote) => vote.round === round))
  return { ...counts, kind: 'proposal' as const, threshold: null, eligible: term?.members.length ?? null }
}

const ProposalRound = builder.objectRef<OwnedRound>('ProposalRound').implement({
  description: 'One round of voting on a proposal, by the council that sat when it opened.',
  fields: (t) => ({
    number: t.exposeInt('number', { nullable: true, description: 'From 1; null where the making of the proposal is not read.' }),
    openedBlock: t.expose('openedHeight', { type: 'BlockNumber', description: 'Block of its opening.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'Time of that block.' }),
    source: t.field({
      type: Source,
      description: 'The fact that opened it.',
      resolve: ({ round, openedHeight }) => ({ factId: round, height: openedHeight }),
    }),
    term: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'Term of the council that votes; null where its election is not read.',
      resolve: ({ openedTerm }, _, { load }) => termOf(load, openedTerm),
    }),
    decidedBlock: t.expose('decidedHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of its end; null while it is open.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null while it is open.' }),
    decidedSource: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that ended it; null while it is open.',
      resolve: ({ decidedFact, decidedHeight }) =>
        decidedFact === null || decidedHeight === null ? null : { factId: decidedFact, height: decidedHeight },
    }),
    decision: t.expose('decision', { type: VotingDecision, nullable: true, description: 'How it ended; null while it is open.' }),
    next: t.expose('next', { type: AfterApproval, nullable: true, description: 'What followed an approval; null for other ends.' }),
    decidedTerm: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'Term that decided; what an election rejects counts for the council that leaves. Null while it is open.',
      resolve: ({ decidedTerm }, _, { load }) => termOf(load, decidedTerm),
    }),
    tally: t.field({ type: Tally, description: 'Its votes.', resolve: (row, _, { load }) => tallyOf(load, row) }),
    ignoredBy: t.field({
      type: [Membership],
      nullable: true,
      description:
        'Councillors who let it pass without a vote; empty while it is open (see awaiting), null where the council is not known.',
      resolve: (row, _, { load }) => (row.decidedFact === null ? [] : silentIn(load, row)),
    }),
  }),
})

builder.objectFields(Proposal, (t) => ({
  rounds: t.field({
    type: [ProposalRound],
    description: 'Rounds of voting, oldest first; a motion has none, it is its own.',
    resolve: async ({ factId, chain, proposal }, _, { load }) =>
      proposal === null ? [] : (await load.rounds.load({ chain, proposal })).map((round) => ({ ...round, item: factId })),
  }),
  awaiting: t.field({
    type: [Membership],
    nullable: true,
    description:
      'Councillors without a vote in the open round of a proposal; empty when none is open, null where the council is not known, and for motions: see notYetVoted.',
    resolve: async ({ chain, proposal, status, round, eligible }, _, { load }) => {
      if (proposal === null || round === null) return null
      if (status !== 'open') return []
      return eligible === null ? null : [...(await load.silent.load({ chain, proposal, round }))]
    },
  }),
}))
