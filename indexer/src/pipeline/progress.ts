/** How one chain's indexing goes, as the page and the command line show it. */
export interface Progress {
  /** Blocks and facts written by this process. */
  readonly blocks: number
  readonly facts: number
  /** Blocks that are still to be read up to the finalized head. */
  readonly left: number
  readonly blocksPerSecond: number | null
  readonly etaSeconds: number | null
}

/** Seconds over which the rate is taken: long enough to be calm, short enough to notice a stall. */
const WINDOW_MS = 10_000

/** Counts what was written and derives rate and remaining time from the last seconds. */
export function progressMeter(now: () => number = Date.now) {
  let blocks = 0
  let facts = 0
  const marks: { at: number; blocks: number }[] = [{ at: now(), blocks: 0 }]
  return {
    add(read: { readonly blocks: number; readonly facts: number }): void {
      blocks += read.blocks
      facts += read.facts
      marks.push({ at: now(), blocks })
    },
    read(left: number): Progress {
      const from = now() - WINDOW_MS
      while (marks.length > 1 && (marks[1]?.at ?? 0) < from) marks.shift()
      const [oldest] = marks
      const seconds = oldest === undefined ? 0 : (now() - oldest.at) / 1000
      const rate = seconds > 0 && blocks > 0 ? (blocks - (oldest?.blocks ?? 0)) / seconds : null
      return { blocks, facts, left, blocksPerSecond: rate, etaSeconds: rate === null || rate === 0 ? null : left / rate }
    },
  }
}
