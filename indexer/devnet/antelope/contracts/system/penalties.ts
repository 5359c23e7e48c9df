import type { SimContext } from '../../contract.js'
import { tokens } from '../assets.js'
import type { ContractsLedger } from '../ledger.js'
import { deduct } from '../pledge.js'
import { type Counted, configs, drained, type Monitor, monitors } from './tables.js'

/** Tokens that a block costs which a producer owes. */
const PENALTY = 10
/** Blocks in a row that may be owed before others may ask for a punishment. */
const PUNISHABLE = 9
const FIRST_STABILITY = 1000

export const freshMonitor = (bpname: string): Monitor => ({
  bpname,
  last_block_num: 0,
  consecutive_drain_block: 0,
  consecutive_produce_block: 0,
  total_drain_block: 0,
  stability: FIRST_STABILITY,
  bock_age: 0,
  bp_status: 0,
  end_punish_block: 0,
})

/**
 * Looks at every producer of a schedule once, as the contract does when an author comes round for the second time: who
 * made no block since the last look owes one, and one at most. Those between the author of the last look and this one
 * have had two turns. A schedule that ends in the middle of a round forgives one.
 */
export function lookAtAll(ledger: ContractsLedger, context: SimContext, row: Counted, last: string, author: string, ends: boolean): void {
  const names = row.producers.map(({ bpname }) => bpname)
  const twice = between(names, last, author)
  for (const { bpname, amount } of row.producers) {
    const monitor = monitors.get(context.tables, bpname) ?? freshMonitor(bpname)
    const made = amount - monitor.last_block_num
    const owed = 1 - made + (twice.has(bpname) ? 1 : 0) - (ends ? 1 : 0)
    const next = owed > 0 ? charge(ledger, context, monitor) : praise(context, monitor, made)
    monitors.put(context.tables, { ...next, last_block_num: ends ? 0 : amount, bock_age: next.bock_age + made * next.stability })
  }
}

/** From one producer up to another in the order of their turns, the first included. */
function between(names: readonly string[], from: string, to: string): ReadonlySet<string> {
  const [first, last] = [names.indexOf(from), names.indexOf(to)]
  if (first < 0 || last < 0) return new Set()
  return new Set(first <= last ? names.slice(first, last) : [...names.slice(first), ...names.slice(0, last)])
}

function charge(ledger: ContractsLedger, context: SimContext, monitor: Monitor): Monitor {
  const { bpname, bp_status, stability } = monitor
  const inARow = monitor.consecutive_drain_block + 1
  const deducted = deduct(context, bpname, tokens(PENALTY, context.settings.core))
  context.enter(() => void ledger.drains.push({ block: context.height, producer: bpname, deducted: `${deducted}` }))
  return {
    ...monitor,
    consecutive_drain_block: inARow,
    total_drain_block: monitor.total_drain_block + 1,
    consecutive_produce_block: 0,
    stability: inARow > tolerance(context) ? FIRST_STABILITY : stability,
    bp_status: bp_status === 0 && inARow > PUNISHABLE ? 1 : bp_status,
  }
}

function praise(context: SimContext, monitor: Monitor, made: number): Monitor {
  const { bpname, consecutive_drain_block: streak } = monitor
  if (streak > tolerance(context)) {
    drained.put(context.tables, { current_block_num: context.height, drain_block_num: streak }, bpname)
  }
  const inARow = monitor.consecutive_produce_block + made
  const nines = Math.floor(inARow / 9) - Math.floor(monitor.consecutive_produce_block / 9)
  const most = configs.get(context.tables, 'r.weightl')?.number_value ?? 4800
  const stability = Math.min(most, monitor.stability + nines)
  return { ...monitor, consecutive_drain_block: 0, consecutive_produce_block: inARow, stability }
}

/** Longest streak that is forgiven. */
const tolerance = ({ tables }: SimContext): number => configs.get(tables, 'rst.rweightl')?.number_value ?? 1
