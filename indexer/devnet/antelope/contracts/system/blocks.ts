import type { SimContext, SimHeader } from '../../contract.js'
import { formatSecond } from '../../time.js'
import { assetText } from '../assets.js'
import type { ContractsLedger } from '../ledger.js'
import { credit } from './accounts.js'
import { elect, electionEvery } from './elect.js'
import { freshMonitor, lookAtAll } from './penalties.js'
import { type Counted, heartbeats, monitors, recents, rewards, schedules } from './tables.js'

/** Units of the fourth place that the budget gets with every block: 1.5 tokens. */
export const BUDGET_SHARE = 15_000n

/** What the contract does with every block; it is told of the one before, so all its counters are a block late. */
export function onEoscBlock(ledger: ContractsLedger, previous: SimHeader, context: SimContext): void {
  if (context.height % electionEvery === 0) elect(context)
  credit(context, ledger.budget.account, BUDGET_SHARE)
  // Nobody made block 1.
  if (previous.producer === '') return
  const { row, isNew } = countedSchedule(ledger, previous, context)
  const made = row.producers.find(({ bpname }) => bpname === previous.producer)?.amount ?? 0
  const last = rewards.get(context.tables, 'eosio')?.last_standard_bp ?? ''
  const comesRound = made - (monitors.get(context.tables, previous.producer)?.last_block_num ?? 0) >= 1
  if (comesRound) lookAtAll(ledger, context, row, last, previous.producer, false)
  if (comesRound || isNew) remember(context, previous.producer)
  const producers = row.producers.map((each) => (each.bpname === previous.producer ? { ...each, amount: each.amount + 1 } : each))
  schedules.put(context.tables, { ...row, producers })
  heartbeats.put(context.tables, { bpname: previous.producer, timestamp: formatSecond(previous.time) })
  keepAuthor(context, previous.producer)
}

/** The row in which a schedule's blocks are counted; it is made with the first of them, when the one before is closed. */
function countedSchedule(
  ledger: ContractsLedger,
  previous: SimHeader,
  context: SimContext,
): { readonly row: Counted; readonly isNew: boolean } {
  const { tables, height } = context
  const known = schedules.get(tables, previous.scheduleVersion)
  if (known !== undefined) return { row: known, isNew: false }
  const old = schedules.get(tables, previous.scheduleVersion - 1)
  const last = rewards.get(tables, 'eosio')?.last_standard_bp ?? ''
  if (old !== undefined) lookAtAll(ledger, context, old, last, previous.producer, true)
  const row = {
    version: previous.scheduleVersion,
    block_height: height,
    producers: context.schedule.map((bpname) => ({ bpname, amount: 0 })),
  }
  for (const { bpname } of row.producers) {
    monitors.put(tables, { ...(monitors.get(tables, bpname) ?? freshMonitor(bpname)), last_block_num: 0 })
  }
  return { row, isNew: true }
}

function remember(context: SimContext, author: string): void {
  const nothing = assetText(0n, context.settings.core)
  const fresh = { name: 'eosio', reward_block_out: nothing, reward_budget: nothing, total_block_age: 0 }
  const row = rewards.get(context.tables, 'eosio') ?? fresh
  rewards.put(context.tables, { ...row, last_standard_bp: author, last_reward_block_num: context.height })
}

const RECENT = 120

function keepAuthor({ tables }: SimContext, author: string): void {
  const row = recents.get(tables, 'lastproducer') ?? { name: 'lastproducer', next_index: 0, max_size: RECENT, producers: [] }
  const producers = [...row.producers]
  producers[row.next_index] = author
  recents.put(tables, { ...row, next_index: (row.next_index + 1) % RECENT, producers })
}
