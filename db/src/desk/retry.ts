const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const waits = [5 * SECOND, 15 * SECOND, 45 * SECOND, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE]
const MOST_TRIES = 12
const LONGEST_MS = 24 * HOUR

interface Failed {
  readonly tries: number
  readonly since: Date
  readonly now: Date
  /** How long the receiver asked us to wait. */
  readonly afterMs: number | undefined
  /** From 0 to 1. */
  readonly random: number
}

/** When a message is tried again; undefined where it was tried often, or for long enough. */
export function retryAt({ tries, since, now, afterMs, random }: Failed): Date | undefined {
  // What the receiver asks for counts, jitter only spreads what comes after.
  const waitMs = afterMs ?? Math.max(SECOND, random * (waits[tries - 1] ?? HOUR))
  const at = new Date(now.getTime() + waitMs)
  return tries >= MOST_TRIES || at.getTime() - since.getTime() > LONGEST_MS ? undefined : at
}
