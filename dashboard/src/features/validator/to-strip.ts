import type { SessionRow } from './shapes.js'

/** How many of the newest sessions a strip shows. */
export const stripLength = 24

export type CellState = 'full' | 'low' | 'none' | 'unknown' | 'absent'

export interface StripCell {
  readonly session: number
  readonly state: CellState
  readonly offline: boolean
  readonly row: SessionRow | undefined
}

/** Below this part of what was to be expected a session is said to be low. Authors are drawn by lot: a few blocks less mean nothing. */
const low = 0.5

/** The newest sessions that are over, oldest first; one without the validator is absent, one that cannot be measured is unknown. */
export function toStrip(sessions: readonly SessionRow[], newest: number | undefined): StripCell[] {
  const last = newest === undefined ? sessions.at(-1)?.session : newest - 1
  if (last === undefined) return []
  const first = Math.max(0, last - stripLength + 1)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = sessions.find(({ session }) => session === first + i)
    return { session: first + i, state: stateOf(row), offline: row?.offline === true, row }
  })
}

function stateOf(row: SessionRow | undefined): CellState {
  if (row === undefined) return 'absent'
  if (row.authored === null || row.expected === null) return 'unknown'
  if (row.authored === 0 && row.expected > 0) return 'none'
  return row.authored < row.expected * low ? 'low' : 'full'
}

/** How many cells there are of each state, and without a sign of life. */
export function countCells(cells: readonly StripCell[]): Record<CellState | 'offline', number> {
  const count = (is: (cell: StripCell) => boolean) => cells.filter(is).length
  return {
    full: count(({ state }) => state === 'full'),
    low: count(({ state }) => state === 'low'),
    none: count(({ state }) => state === 'none'),
    unknown: count(({ state }) => state === 'unknown'),
    absent: count(({ state }) => state === 'absent'),
    offline: count(({ offline }) => offline),
  }
}
