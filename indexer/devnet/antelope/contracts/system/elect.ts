import type { SimContext } from '../../contract.js'
import { keyOf } from '../../keys.js'
import { blacklist, bps, monitors } from './tables.js'

/** Five rounds of the real chain. */
export const electionEvery = 115

/** Those with the most votes make blocks, in the order of their names; who is taken out or punished does not. */
export function elect(context: SimContext): void {
  const { tables, settings } = context
  const eligible = bps
    .all(tables)
    .filter(({ name }) => blacklist.get(tables, name)?.isactive !== false && monitors.get(tables, name)?.bp_status !== 2)
    .toSorted((a, b) => b.total_staked - a.total_staked || byName(a.name, b.name))
  const elected = eligible.slice(0, settings.producers.length).map(({ name }) => name)
  // A chain that nobody makes blocks for stands still: it keeps whom it has.
  if (elected.length === 0) return
  context.proposeSchedule(elected.toSorted(byName).map((name) => ({ name, key: bps.get(tables, name)?.block_signing_key ?? keyOf(name) })))
}

export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
