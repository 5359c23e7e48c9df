import type { OpeningWhere } from '../modules/working-group/opening.where.js'
import { findOpenings, type OpeningRow, openingKey, openingList } from '../modules/working-group/openings.js'
import { amountCells } from './amount-cells.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'group', 'opening', 'role', 'title', 'status', 'added_at', 'added_block', 'decided_at', 'decided_block'],
  ...['applications', 'hired', 'stake', 'stake_raw', 'reward_per_block', 'reward_per_block_raw', 'asset', 'unstaking_blocks', 'fact'],
]

function lineOf(row: OpeningRow): Line {
  return {
    key: openingKey(row),
    chain: row.chain,
    group: row.workingGroup,
    opening: row.opening,
    role: row.role,
    title: row.title,
    status: row.status,
    added_at: row.addedAt,
    added_block: row.height,
    decided_at: row.decidedAt,
    decided_block: row.decidedHeight,
    applications: row.applications,
    hired: row.hired,
    ...amountCells('stake', row.stake, row.asset),
    ...amountCells('reward_per_block', row.rewardPerBlock, row.asset),
    asset: row.asset,
    unstaking_blocks: row.unstakingPeriod,
    fact: row.factId,
  }
}

export const openings: Table = {
  name: 'openings',
  columns,
  lines: ({ where }) => {
    // Safety: the schema's own type reads the value.
    const list = openingList(inputOf('OpeningWhere', where) as OpeningWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findOpenings(at, list, span))) yield page.map(lineOf)
    }
  },
}
