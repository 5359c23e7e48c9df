import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { Coverage } from '../base/coverage.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Membership } from '../membership/schema.js'
import { CouncilTerm } from '../term/schema.js'
import { boardListing, type CouncillorRow, countCouncillors, findCouncillors, type SeatRecordRow } from './councillors.js'
import { CouncillorDeeds } from './deeds.js'
import { Participation, participationOf } from './participation.js'
import { AverageKind, VoteDenominator } from './where.js'

const mostTerms = 100

const CouncillorTerm = builder.objectRef<SeatRecordRow>('CouncillorTerm').implement({
  description: 'One councillor in one term. Counts are of what is read; complete where the term is.',
  fields: (t) => ({
    term: t.field({
      type: CouncilTerm,
      description: 'The term.',
      resolve: async ({ term }, _, { load }) => {
        const row = await load.term.load(term)
        if (row === undefined) throw new TypeError(`No term ${term}`)
        return row
      },
    }),
    position: t.exposeInt('position', { description: "Place in the chain's order of seats, from 0." }),
    eligible: t.field({
      type: Participation,
      description: 'Against rounds opened in the term.',
      resolve: (row) => participationOf('eligible', row.eligibleVoted, row.eligibleRounds),
    }),
    decided: t.field({
      type: Participation,
      description: 'Against rounds decided in the term.',
      resolve: (row) => participationOf('decided', row.decidedVoted, row.decidedRounds),
    }),
    allInTerm: t.field({
      type: Participation,
      description: 'Against proposals created in the term.',
      resolve: (row) => participationOf('inTerm', row.inTermVoted, row.inTermProposals),
    }),
    deeds: t.field({ type: CouncillorDeeds, description: 'What they did.', resolve: (row) => row }),
    medianBlocksToVote: t.exposeFloat('medianBlocksToVote', {
      nullable: true,
      description: 'Median of the blocks between the opening of a round and the vote; null without a vote.',
    }),
    ownStake: t.field({
      type: Amount,
      nullable: true,
      description: 'Own stake behind the seat; null where it was told before reading began.',
      resolve: ({ ownStake, asset }) => amountOrNull(ownStake, asset),
    }),
    backing: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of voters behind the seat, as the chain counted it; null where it was told before reading began.',
      resolve: ({ backing, asset }) => amountOrNull(backing, asset),
    }),
    rewardPaid: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay in the term; null where none is read, or pay in several assets.',
      resolve: ({ rewardPaid, rewardAsset }) => amountOrNull(rewardPaid, rewardAsset),
    }),
  }),
})

const Councillor = builder.objectRef<CouncillorRow>('Councillor').implement({
  description: 'One councillor over the terms that were asked for. Counts are of what is read; complete where the coverage is.',
  fields: (t) => ({
    member: t.field({ type: Membership, description: 'Who.', resolve: ({ chain, member }) => ({ chain, member }) }),
    councilName: t.exposeString('council', { description: 'Name of the pallet that is the council.' }),
    rank: t.exposeInt('rank', {
      nullable: true,
      description:
        'Place by the share that was asked for, from 1; equal shares have equal places. Null where there was nothing to vote on.',
    }),
    termCount: t.exposeInt('terms', { description: 'Terms served, among those asked for.' }),
    sitting: t.exposeBoolean('sitting', { description: 'Whether one of them lasts.' }),
    coverage: t.field({
      type: Coverage,
      description: 'Terms that are read whole, among those served.',
      resolve: ({ coveredTerms, terms }) => ({ known: coveredTerms, total: terms }),
    }),
    eligible: t.field({
      type: Participation,
      description: 'Against rounds opened in their terms.',
      resolve: (row) => participationOf('eligible', row.eligibleVoted, row.eligibleRounds, row.eligibleMean),
    }),
    decided: t.field({
      type: Participation,
      description: 'Against rounds decided in their terms.',
      resolve: (row) => participationOf('decided', row.decidedVoted, row.decidedRounds, row.decidedMean),
    }),
    allInTerm: t.field({
      type: Participation,
      description: 'Against proposals created in their terms.',
      resolve: (row) => participationOf('inTerm', row.inTermVoted, row.inTermProposals, row.inTermMean),
    }),
    deeds: t.field({ type: CouncillorDeeds, description: 'What they did.', resolve: (row) => row }),
    rewardPaid: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay in these terms; null where none is read, or pay in several assets.',
      resolve: ({ rewardPaid, rewardAsset }) => amountOrNull(rewardPaid, rewardAsset),
    }),
    terms: t.field({
      type: [CouncillorTerm],
      description: 'Each of these terms, oldest first.',
      resolve: async ({ asked, council, ...row }, _, { load }) =>
        (await load.seatRecords.load(row)).filter(
          (seat) => seat.council === council && (asked === null || (seat.number !== null && asked.includes(seat.number))),
        ),
    }),
  }),
})

builder.queryField('leaderboard', (t) =>
  t.connection(
    {
      type: Councillor,
      description: `Councillors of a chain by their share of votes, largest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        terms: t.arg.intList({ description: `Numbers of the terms, at most ${mostTerms}; all terms, when absent.` }),
        denominator: t.arg({ type: VoteDenominator, required: true, defaultValue: 'eligible', description: 'What the order is by.' }),
        average: t.arg({
          type: AverageKind,
          required: true,
          defaultValue: 'Pooled',
          description: 'How terms are put together for the order.',
        }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, terms = null, denominator, average, ...page }, { db }) => {
        if (terms !== null && terms.length > mostTerms) throw badInput(`terms: at most ${mostTerms} values, these are ${terms.length}`)
        const board = { chain: requireChainId(chain), terms, denominator, average }
        return connect(
          boardListing(board),
          page,
          rootPage,
          (span) => findCouncillors(db, board, span),
          () => countCouncillors(db, board),
        )
      },
    },
    { name: 'LeaderboardConnection' },
    { name: 'LeaderboardEdge' },
  ),
)
