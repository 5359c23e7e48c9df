import { builder } from '../../builder.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { AfterApproval, VotingDecision } from './outcome.js'
import { type BallotRow, countRounds, findRounds, type RoundRow, roundListing } from './rounds.js'
import { CouncilTerm } from './schema.js'

export const CouncillorChoice = builder.enumType('CouncillorChoice', {
  description: 'What a councillor said on a proposal. Abstaining is a vote; not voting is none.',
  values: {
    APPROVE: { value: 'approve', description: 'In favour.' },
    REJECT: { value: 'reject', description: 'Against.' },
    SLASH: { value: 'slash', description: 'Against, and the stake shall be taken.' },
    ABSTAIN: { value: 'abstain', description: 'Neither.' },
  },
} as const)

const RoundBallot = builder.objectRef<BallotRow>('RoundBallot').implement({
  description: "One councillor's vote in one round of voting.",
  fields: (t) => ({
    member: t.field({ type: Membership, description: 'Who voted.', resolve: ({ chain, voter }) => ({ chain, member: voter }) }),
    choice: t.expose('choice', { type: CouncillorChoice, description: 'What they said.' }),
    at: t.expose('castAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const TermRound = builder.objectRef<RoundRow>('TermRound').implement({
  description: 'One round of voting on a proposal, as far as it belongs to a term.',
  fields: (t) => ({
    proposalKey: t.string({
      description: 'Key of the proposal: chain:proposal:number.',
      resolve: ({ chain, proposal }) => `${chain}:proposal:${proposal}`,
    }),
    proposalNumber: t.exposeString('proposal', { description: 'Number of the proposal.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null where its creation is not read.' }),
    type: t.exposeString('type', { nullable: true, description: 'Its type; null where its creation is not read.' }),
    number: t.exposeInt('number', {
      nullable: true,
      description: 'Which round of the proposal it is, from 1; null where its creation is not read.',
    }),
    openedInTerm: t.exposeBoolean('openedHere', { description: 'Whether it was opened in the term.' }),
    decidedInTerm: t.exposeBoolean('decidedHere', { description: 'Whether it was decided in the term.' }),
    openedBlock: t.expose('openedHeight', { type: 'BlockNumber', description: 'Block of its opening.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'Time of that block.' }),
    decidedBlock: t.expose('decidedHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of its decision; null while it is open.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null while it is open.' }),
    decision: t.expose('decision', { type: VotingDecision, nullable: true, description: 'How it ended; null while it is open.' }),
    next: t.expose('next', { type: AfterApproval, nullable: true, description: 'What followed an approval; null for other ends.' }),
    ballots: t.field({
      type: [RoundBallot],
      description: 'The votes in it, oldest first.',
      resolve: async (row, _, { load }) => [...(await load.roundBallots.load(row))],
    }),
  }),
})

builder.objectField(CouncilTerm, 'rounds', (t) =>
  t.connection(
    {
      type: TermRound,
      description: `Rounds of voting opened or decided in it, in the order of their opening. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      complexity: pageCost(rootPage),
      resolve: ({ term }, args, { db }) =>
        connect(
          roundListing(term),
          args,
          rootPage,
          (span) => findRounds(db, term, span),
          () => countRounds(db, term),
        ),
    },
    { name: 'TermRoundConnection' },
    { name: 'TermRoundEdge' },
  ),
)
