/** How many failures are free, and how long each further one makes wait. */
export interface Patience {
  readonly free: number
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}

export const accountPatience: Patience = { free: 5, firstWaitMs: 15_000, longestWaitMs: 15 * 60_000 }
/** Many people may share an address. */
export const addressPatience: Patience = { free: 20, firstWaitMs: 15_000, longestWaitMs: 15 * 60_000 }

/** Until when nothing is tried after so many failures, the last of them at this time: twice as long each time. */
export function lockedUntil({ free, firstWaitMs, longestWaitMs }: Patience, failures: number, last: Date): Date {
  if (failures < free) return last
  return new Date(last.getTime() + Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - free, 30)))
}
