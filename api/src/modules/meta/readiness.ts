import { isAlive, lagSeconds, type ProgressRow, stateOf } from './meta.js'

/** How far behind a chain may be and still be called ready: the borders of "lagging" and of "stale" on the dashboard. */
export interface LagLimit {
  readonly blocks: number
  readonly seconds: number
}

export const standardLag: LagLimit = { blocks: 20, seconds: 600 }

export interface ChainReadiness {
  readonly chain: string
  readonly ready: boolean
  readonly reasons: readonly string[]
}

export interface Readiness {
  readonly ready: boolean
  readonly reasons: readonly string[]
  readonly chains: readonly ChainReadiness[]
}

const LIMIT_MS = 60_000

/** Chains of short slots make their blocks final by the dozen: a minute of them may be unread in any case. */
function limitOf({ slotIntervalMs }: ProgressRow, { blocks }: LagLimit): number {
  return slotIntervalMs === null ? blocks : Math.max(blocks, LIMIT_MS / slotIntervalMs)
}

/** Ready means: every chain has an indexer that lives, and is within its lag limit. */
export function readiness(rows: readonly ProgressRow[], limit: LagLimit): Readiness {
  const chains = rows.map((row) => {
    const reasons = reasonsOf(row, limit)
    return { chain: row.chain, ready: reasons.length === 0, reasons }
  })
  const reasons = rows.length === 0 ? ['no chain is known yet'] : []
  return { ready: reasons.length === 0 && chains.every(({ ready }) => ready), reasons, chains }
}

function reasonsOf(row: ProgressRow, limit: LagLimit): string[] {
  // What people wrote down is whole once it is imported; nobody reads on.
  if (row.family === 'records') return []
  const { seconds } = limit
  const blocks = limitOf(row, limit)
  const state = stateOf(row)
  const age = lagSeconds(row)
  const reasons: string[] = []
  if (!isAlive(row)) reasons.push('its indexer has not been heard of for 30 s')
  if (state === 'connecting' || state === 'stopped') reasons.push(`its indexer is ${state}${row.error === null ? '' : `: ${row.error}`}`)
  if (age === null) reasons.push('no block is read yet')
  if (row.lagBlocks === null) reasons.push('the final block is not known')
  else if (row.lagBlocks > blocks) reasons.push(`${row.lagBlocks} final blocks are not read; ${blocks} may be`)
  if (age !== null && age > seconds) reasons.push(`the newest block that is read is ${Math.round(age)} s old; ${seconds} s may be`)
  return reasons
}
