/**
 * Which block nobody can take back any more, as delegated proof of stake finds it: with every block its producer
 * confirms the blocks since its own last one. A block that more than two thirds of the producers confirmed is what
 * they propose; below what more than two thirds of the producers saw proposed when they last made a block, nothing
 * changes. With 23 producers and nobody missing that is 31 blocks below the newest, with 21 times 12 about 325.
 */
export interface Irreversibility {
  readonly proposed: number
  readonly irreversible: number
  /** How many blocks a producer confirms that is about to make the next block. */
  confirmedBy(producer: string): number
  /** Takes account of the next block; says what is irreversible with it. */
  add(producer: string): number
  /** Other producers take over; who is new starts from what is irreversible. */
  replace(producers: readonly string[]): void
}

/** Nodes forget confirmations of blocks deeper than this. */
const TRACKED = 1024
const FIRST = 1

export function trackIrreversibility(first: readonly string[]): Irreversibility {
  let height = FIRST
  let proposed = FIRST
  let irreversible = FIRST
  /** Confirmations that a block still lacks, oldest first; the last one is the newest block's. */
  let lacking: number[] = []
  let implied = new Map(first.map((name) => [name, FIRST]))
  const made = new Map<string, number>()
  const confirmedBy = (producer: string) => Math.min(height - (made.get(producer) ?? height), height - irreversible)
  return {
    get proposed() {
      return proposed
    },
    get irreversible() {
      return irreversible
    },
    confirmedBy,
    add(producer) {
      const confirms = confirmedBy(producer) + 1
      height++
      // What its producer saw proposed is what the block before it did.
      implied.set(producer, proposed)
      lacking.push(majority(implied.size))
      if (lacking.length > TRACKED) lacking.shift()
      const done = confirm(lacking, confirms)
      if (done >= 0) {
        proposed = height - (lacking.length - 1 - done)
        lacking = lacking.slice(done + 1)
      }
      made.set(producer, height)
      irreversible = Math.max(irreversible, atOneThird(implied))
      return irreversible
    },
    replace(producers) {
      implied = new Map(producers.map((name) => [name, implied.get(name) ?? irreversible]))
    },
  }
}

/** More than two thirds. */
export const majority = (producers: number): number => Math.floor((producers * 2) / 3) + 1

/** Counts down the newest `confirms` blocks; the place of the first that lacks nothing more, or -1. */
function confirm(lacking: number[], confirms: number): number {
  for (let place = lacking.length - 1, left = confirms; place >= 0 && left > 0; place--, left--) {
    const lacks = (lacking[place] ?? 0) - 1
    if (lacks <= 0) return place
    lacking[place] = lacks
  }
  return -1
}

/** What more than two thirds are at or above. */
function atOneThird(implied: ReadonlyMap<string, number>): number {
  const heights = [...implied.values()].sort((a, b) => a - b)
  return heights[Math.floor((heights.length - 1) / 3)] ?? FIRST
}
