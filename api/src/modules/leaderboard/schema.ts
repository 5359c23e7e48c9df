import type { Schema } from '@secretariat/db'
import type { Kysely } from 'kysely'
import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { OrderDirection } from '../base/connection.js'
import { Coverage } from '../base/coverage.js'
import { requireChainId } from '../base/key.js'
import { connect, type PageArgs, pageCost, rootPage } from '../base/page.js'
import { Definition } from '../base/provenance.js'
import { CouncilStage } from '../council/stage.schema.js'
import { Membership } from '../membership/schema.js'
import { type Board, boardListing, boardOf, type CouncillorRow, countCouncillors, findCouncillors, mostTerms } from './councillors.js'
import { CouncillorDeeds } from './deeds.js'
import { councillorRules } from './definitions.js'
import { type BoardOrder, findOpenStage, LeaderboardOrderField, LeaderboardOrderInput, standardOrder } from './order.js'
import { Participation, participationOf } from './participation.js'
import { CouncillorTerm } from './seat.schema.js'
import { AverageKind, VoteDenominator } from './where.js'

const ElectionRecord = builder
  .objectRef<{ readonly stood: number; readonly won: number; readonly lost: number }>('ElectionRecord')
  .implement({
    description: 'Elections of one member, over all time.',
    fields: (t) => ({
      stood: t.exposeInt('stood', { description: 'Rounds with a candidacy that was not withdrawn, failed rounds included.' }),
      won: t.exposeInt('won', { description: 'Rounds that elected them.' }),
      lost: t.exposeInt('lost', { description: 'Rounds that elected others.' }),
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
        'Place by what the order is by, from 1; equals share a place and the next one is left out. Null without a value, and in the order of numbers.',
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
  }),
})

builder.objectFields(Councillor, (t) => ({
  medianBlocksToVote: t.float({
    nullable: true,
    description: 'Median of the blocks between the opening of a round and the vote, over all votes in these terms; null without a vote.',
    resolve: async (row, _, { load }) => (await load.medianBlocks.load(row))?.blocks ?? null,
  }),
  elections: t.field({
    type: ElectionRecord,
    description: 'Elections they stood in, over all time.',
    resolve: async (row, _, { load }) => (await load.elections.load(row)) ?? { stood: 0, won: 0, lost: 0 },
  }),
  ownStake: t.field({
    type: Amount,
    nullable: true,
    description: 'Own stake behind the seat of the latest of these terms; null where it was told before reading began.',
    resolve: ({ ownStake, asset }) => amountOrNull(ownStake, asset),
  }),
  backing: t.field({
    type: Amount,
    nullable: true,
    description: 'Stake of voters behind that seat, as the chain counted it; null where it was told before reading began.',
    resolve: ({ backing, asset }) => amountOrNull(backing, asset),
  }),
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
}))

interface BoardArgs extends PageArgs, Pick<Board, 'denominator' | 'average'> {
  readonly chain: string
  readonly terms?: readonly number[] | null | undefined
  readonly orderBy?: BoardOrder | null | undefined
}

/** One page of the leaderboard, with the order it has and the election because of which it may be neutral. */
async function boardPage(db: Kysely<Schema>, { chain: name, terms = null, denominator, average, orderBy, ...page }: BoardArgs) {
  const chain = requireChainId(name)
  const election = await findOpenStage(db, chain)
  const board = boardOf({ chain, terms, denominator, average, order: orderBy ?? standardOrder(election) })
  const rows = await connect(
    boardListing(board),
    page,
    rootPage,
    (span) => findCouncillors(db, board, span),
    () => countCouncillors(db, board),
  )
  return { ...rows, order: board.order, election }
}

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
        orderBy: t.arg({
          type: LeaderboardOrderInput,
          description: 'By participation, largest first, when absent; by number of the membership while an election is open.',
        }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, args, { db }) => boardPage(db, args),
    },
    {
      name: 'LeaderboardConnection',
      fields: (f) => ({
        orderedBy: f.field({ type: LeaderboardOrderField, description: 'What it is ordered by.', resolve: ({ order }) => order.field }),
        direction: f.field({ type: OrderDirection, description: 'In which direction.', resolve: ({ order }) => order.direction }),
        definitions: f.field({
          type: [Definition],
          description: 'The rules behind the figures, shares of votes apart: those carry their own.',
          resolve: () => [...councillorRules],
        }),
        openElection: f.field({
          type: CouncilStage,
          nullable: true,
          description: 'The stage of an election that is open: then nobody is put above others unless it is asked for. Null where none is.',
          resolve: ({ election }) => election,
        }),
      }),
    },
    { name: 'LeaderboardEdge' },
  ),
)
