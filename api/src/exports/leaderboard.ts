import { z } from 'zod'
import { badInput } from '../modules/base/bad-input.js'
import {
  boardListing,
  boardOf,
  type CouncillorRow,
  findCouncillors,
  leaderboardLoaders,
  mostTerms,
} from '../modules/leaderboard/councillors.js'
import { type BoardOrder, findOpenStage, standardOrder } from '../modules/leaderboard/order.js'
import type { Average, Denominator } from '../modules/leaderboard/where.js'
import { membershipLoaders } from '../modules/membership/memberships.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { deedCells, deedColumns, participationColumns } from './deed-cells.js'
import { inputOf } from './input.js'
import type { Line, Table, TableQuery } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['rank', 'chain', 'council', 'member', 'handle', 'sitting', 'terms', 'terms_read_whole'],
  ...participationColumns,
  ...['eligible_pooled', 'eligible_mean', 'decided_pooled', 'decided_mean', 'in_term_pooled', 'in_term_mean'],
  ...deedColumns,
  ...['median_blocks_to_vote', 'elections_stood', 'elections_won', 'elections_lost'],
  ...['own_stake', 'own_stake_raw', 'backing', 'backing_raw', 'stake_asset', 'reward', 'reward_raw', 'reward_asset'],
]

const whereSchema = z.strictObject({
  terms: z.array(z.int()).max(mostTerms).optional(),
  denominator: z.string().optional(),
  average: z.string().optional(),
})

/** The caller's choice in the words that GraphQL has for it. */
function askedBoard({ where = {}, orderBy, ...query }: TableQuery) {
  const parsed = whereSchema.safeParse(where)
  if (!parsed.success) throw badInput(z.prettifyError(parsed.error))
  const { terms = null, denominator = 'ELIGIBLE', average = 'POOLED' } = parsed.data
  return {
    chain: askedChain(query),
    terms,
    // Safety: the schema's own types read all three values.
    denominator: inputOf('VoteDenominator', denominator) as Denominator,
    average: inputOf('AverageKind', average) as Average,
    order: inputOf('LeaderboardOrder', orderBy) as BoardOrder | undefined,
  }
}

async function lineOf(row: CouncillorRow, load: ReturnType<typeof loadersOf>): Promise<Line> {
  const [handle, median, elections] = await Promise.all([load.handle.load(row), load.medianBlocks.load(row), load.elections.load(row)])
  return {
    ...{ rank: row.rank, chain: row.chain, council: row.council, member: row.member, handle: handle?.handle ?? null },
    ...{ sitting: row.sitting, terms: row.terms, terms_read_whole: row.coveredTerms },
    ...{ eligible_pooled: row.eligiblePooled, eligible_mean: row.eligibleMean, decided_pooled: row.decidedPooled },
    ...{ decided_mean: row.decidedMean, in_term_pooled: row.inTermPooled, in_term_mean: row.inTermMean },
    ...deedCells(row),
    median_blocks_to_vote: median?.blocks ?? null,
    ...{ elections_stood: elections?.stood ?? 0, elections_won: elections?.won ?? 0, elections_lost: elections?.lost ?? 0 },
    ...amountCells('own_stake', row.ownStake, row.asset),
    ...amountCells('backing', row.backing, row.asset),
    ...amountCells('reward', row.rewardPaid, row.rewardAsset),
    ...{ stake_asset: row.asset, reward_asset: row.rewardAsset },
  }
}

function loadersOf(db: Parameters<typeof leaderboardLoaders>[0]) {
  return { ...leaderboardLoaders(db), ...membershipLoaders(db) }
}

/** Councillors over the terms that are asked for, in the order of the list. */
export const leaderboard: Table = {
  name: 'leaderboard',
  columns,
  lines: (query) => {
    const { order, ...asked } = askedBoard(query)
    return async function* read(db) {
      const board = boardOf({ ...asked, order: order ?? standardOrder(await findOpenStage(db, asked.chain)) })
      const load = loadersOf(db)
      for await (const page of walk(db, boardListing(board), (at, span) => findCouncillors(at, board, span)))
        yield await Promise.all(page.map((row) => lineOf(row, load)))
    }
  },
}
