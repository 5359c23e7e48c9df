import { z } from 'zod'
import { addressOf } from '../modules/base/address.js'
import { badInput } from '../modules/base/bad-input.js'
import { termKey } from '../modules/base/key.js'
import { findChains } from '../modules/chain/chains.js'
import { mostTerms } from '../modules/leaderboard/councillors.js'
import { findSeats, type SeatRecordRow, seatListing } from '../modules/leaderboard/seats.js'
import { membershipLoaders } from '../modules/membership/memberships.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { deedCells, deedColumns, participationColumns } from './deed-cells.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['term', 'chain', 'council', 'term_number', 'cycle', 'from_block', 'until_block', 'complete', 'position', 'member', 'handle'],
  ...participationColumns,
  ...deedColumns,
  ...['median_blocks_to_vote', 'own_stake', 'own_stake_raw', 'backing', 'backing_raw', 'stake_asset'],
  ...['reward', 'reward_raw', 'reward_owed', 'reward_owed_raw', 'reward_asset'],
  ...['staking_account', 'staking_account_id', 'reward_account', 'reward_account_id'],
]

const whereSchema = z.strictObject({ terms: z.array(z.int()).max(mostTerms).optional() })

function lineOf(row: SeatRecordRow, handle: string | null, prefix: number | null): Line {
  const written = (account: SeatRecordRow['stakingAccount']) => (account === null ? null : addressOf(account, prefix))
  return {
    ...{ term: termKey(row), chain: row.chain, council: row.council, term_number: row.number, cycle: row.cycle },
    ...{ from_block: row.fromHeight, until_block: row.untilHeight, complete: row.covered, position: row.position },
    ...{ member: row.member, handle },
    ...deedCells(row),
    median_blocks_to_vote: row.medianBlocksToVote,
    ...amountCells('own_stake', row.ownStake, row.asset),
    ...amountCells('backing', row.backing, row.asset),
    stake_asset: row.asset,
    ...amountCells('reward', row.rewardPaid, row.rewardAsset),
    ...amountCells('reward_owed', row.rewardOwed, row.rewardAsset ?? row.asset),
    reward_asset: row.rewardAsset,
    ...{ staking_account: written(row.stakingAccount), staking_account_id: row.stakingAccount },
    ...{ reward_account: written(row.rewardAccount), reward_account_id: row.rewardAccount },
  }
}

/** Every seat of every term with what its member did, oldest term first. */
export const seats: Table = {
  name: 'seats',
  columns,
  lines: (query) => {
    const chain = askedChain(query)
    const where = whereSchema.safeParse(query.where ?? {})
    if (!where.success) throw badInput(z.prettifyError(where.error))
    const list = { chain, terms: where.data.terms ?? null }
    return async function* read(db) {
      const prefix = (await findChains(db)).find(({ id }) => id === chain)?.ss58Prefix ?? null
      const load = membershipLoaders(db)
      for await (const page of walk(db, seatListing(list), (at, span) => findSeats(at, list, span)))
        yield await Promise.all(page.map(async (row) => lineOf(row, (await load.handle.load(row))?.handle ?? null, prefix)))
    }
  },
}
