/** Fewer rows than this are planned for well enough without a look at them. */
const LEAST_ROWS = 2000

/** Refreshes the planner's statistics whenever as many rows were added as there were: some twenty times on the way to a billion. */
export function growingStatistics(refresh: () => Promise<void>): { added(rows: number): Promise<void> } {
  let [known, fresh] = [0, 0]
  return {
    async added(rows) {
      fresh += rows
      if (fresh < Math.max(LEAST_ROWS, known)) return
      known += fresh
      fresh = 0
      await refresh()
    },
  }
}
