import type { WorkerOrder, WorkerWhere } from '../modules/working-group/worker.where.js'
import { findWorkers, type WorkerRow, workerKey, workerList } from '../modules/working-group/workers.js'
import { amountCells } from './amount-cells.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'group', 'worker', 'member', 'role', 'opening', 'hired_at', 'hired_block', 'leaving_block'],
  ...['ended_by', 'ended_at', 'ended_block', 'ended_rationale', 'stake', 'stake_raw', 'reward_per_block', 'reward_per_block_raw'],
  ...['paid', 'paid_raw', 'overdue_paid', 'overdue_paid_raw', 'owed', 'owed_raw', 'slashed', 'slashed_raw', 'asset', 'fact'],
]

function lineOf(row: WorkerRow): Line {
  return {
    key: workerKey(row),
    chain: row.chain,
    group: row.workingGroup,
    worker: row.worker,
    member: row.member,
    role: row.role,
    opening: row.opening,
    hired_at: row.hiredAt,
    hired_block: row.hiredHeight,
    leaving_block: row.leavingHeight,
    ended_by: row.endedBy,
    ended_at: row.endedAt,
    ended_block: row.endedHeight,
    ended_rationale: row.endedRationale,
    ...amountCells('stake', row.stake, row.asset),
    ...amountCells('reward_per_block', row.rewardPerBlock, row.asset),
    ...amountCells('paid', row.rewardPaid, row.asset),
    ...amountCells('overdue_paid', row.overduePaid, row.asset),
    ...amountCells('owed', row.rewardOwed, row.asset),
    ...amountCells('slashed', row.slashed, row.asset),
    asset: row.asset,
    fact: row.factId,
  }
}

export const workers: Table = {
  name: 'workers',
  columns,
  lines: ({ where, orderBy }) => {
    // Safety: the schema's own types read both values.
    const list = workerList(
      inputOf('WorkerWhere', where) as WorkerWhere | undefined,
      inputOf('[WorkerOrder!]', orderBy) as WorkerOrder[] | undefined,
    )
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findWorkers(at, list, span))) yield page.map(lineOf)
    }
  },
}
