import type { AccountId, BlockHash, Height } from '../../ids.js'
import type { Timestamp } from '../../time.js'

/** A header as it was first seen, which may still be undone. */
export interface LiveHeader {
  readonly hash: BlockHash
  readonly parentHash: BlockHash
  readonly height: Height
  readonly time: Timestamp
  readonly author: AccountId | null
  readonly slot: number | null
  /** Version of the schedule it was made under; null where the chain has no schedules. */
  readonly schedule: number | null
  readonly seenAt: Timestamp
}

/** What was seen of a chain lately. */
export interface Liveness {
  /** The chain as it seems to be, oldest first, each the parent of the next. */
  readonly canonical: readonly LiveHeader[]
  /** Blocks beside it: made, and given up or not yet taken. */
  readonly aside: readonly LiveHeader[]
}

export const nothingSeen: Liveness = { canonical: [], aside: [] }

export function isKnown({ canonical, aside }: Liveness, hash: BlockHash): boolean {
  const has = (header: LiveHeader) => header.hash === hash
  return canonical.findLast(has) !== undefined || aside.some(has)
}

/**
 * The chain after one more header; of branches of one height the first that was seen stays. A header whose parents are not known begins
 * the chain anew where it is the highest: what lies between is not guessed. `keep` is how many blocks below the newest are remembered.
 */
export function afterHeader(liveness: Liveness, header: LiveHeader, keep: number): Liveness {
  if (isKnown(liveness, header.hash)) return liveness
  const { canonical, aside } = liveness
  const tip = canonical.at(-1)
  if (tip === undefined || header.parentHash === tip.hash) return trimmed({ canonical: [...canonical, header], aside }, keep)
  // What lies before the beginning comes too late: an endpoint that is far behind told it.
  if (header.height < (canonical[0]?.height ?? 0)) return liveness
  if (header.height <= tip.height) return trimmed({ canonical, aside: [...aside, header] }, keep)
  return trimmed(rerooted(liveness, header), keep)
}

function rerooted({ canonical, aside }: Liveness, newest: LiveHeader): Liveness {
  const branch = branchTo(newest, aside)
  const fork = canonical.findLastIndex(({ hash }) => hash === branch[0]?.parentHash)
  const rest = aside.filter((each) => !branch.includes(each))
  if (fork < 0) return { canonical: branch, aside: rest }
  return { canonical: [...canonical.slice(0, fork + 1), ...branch], aside: [...rest, ...canonical.slice(fork + 1)] }
}

/** The header and those of its parents that lie aside, oldest first. */
function branchTo(newest: LiveHeader, aside: readonly LiveHeader[]): LiveHeader[] {
  const branch = [newest]
  for (;;) {
    const parent = aside.find(({ hash }) => hash === branch[0]?.parentHash)
    if (parent === undefined) return branch
    branch.unshift(parent)
  }
}

function trimmed({ canonical, aside }: Liveness, keep: number): Liveness {
  const least = (canonical.at(-1)?.height ?? 0) - keep
  const isRecent = ({ height }: LiveHeader) => height > least
  const first = canonical.findIndex(isRecent)
  return {
    canonical: first > 0 ? canonical.slice(first) : canonical,
    aside: aside.every(isRecent) ? aside : aside.filter(isRecent),
  }
}
