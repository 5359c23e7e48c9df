import type { ChainMeta } from './meta.graphql.js'

/** What the badge says of a chain, worst first. */
export const freshnessStates = ['stopped', 'unknown', 'stale', 'lagging', 'syncing', 'live', 'done'] as const
export type FreshnessState = (typeof freshnessStates)[number]

export interface Freshness {
  readonly state: FreshnessState
  /** Age of the newest indexed block; undefined before the first block or when clocks disagree. */
  readonly ageSeconds: number | undefined
  /** Since the indexer was last heard of; undefined when it never was. */
  readonly silentSeconds: number | undefined
}

const silentLimit = 30
const clockTolerance = 30
const live = { blocks: 2, seconds: 15 }
const lagging = { blocks: 20, seconds: 60 }
const staleSeconds = 600
/** Only irreversible blocks are read: so many seconds of age are the chain's own way to finality. */
const delays: Readonly<Record<string, number>> = { eosc: 100, antelope: 185 }

/** Judged from the block's own time and the indexer's heartbeat; `now` is the server's clock. Between live and lagging the last verdict holds. */
export function judgeFreshness(chain: ChainMeta, now: number, previous?: FreshnessState): Freshness {
  const ageSeconds = secondsSince(chain.indexedAt, now)
  const silentSeconds = secondsSince(chain.heartbeatAt, now)
  const known = ageSeconds !== undefined && ageSeconds >= -clockTolerance
  const late = known ? Math.max(0, ageSeconds - (delays[chain.profile] ?? 0)) : undefined
  const state = stateOf(chain, late, silentSeconds, previous)
  return { state, ageSeconds: known ? Math.max(0, ageSeconds) : undefined, silentSeconds }
}

function stateOf(chain: ChainMeta, age: number | undefined, silent: number | undefined, previous?: FreshnessState): FreshnessState {
  if (chain.state === 'STOPPED') return 'stopped'
  if (chain.state === 'DONE') return 'done'
  if (chain.state === 'UNKNOWN' || silent === undefined || silent > silentLimit) return 'unknown'
  if (chain.state === 'CONNECTING' || chain.state === 'BACKFILLING') return 'syncing'
  return age === undefined ? 'unknown' : followingState(chain.lagBlocks, age, previous)
}

function followingState(lagBlocks: number | null, age: number, previous?: FreshnessState): FreshnessState {
  if (age > staleSeconds) return 'stale'
  if (age > lagging.seconds || (lagBlocks !== null && lagBlocks > lagging.blocks)) return 'lagging'
  if (age <= live.seconds || (lagBlocks !== null && lagBlocks <= live.blocks)) return 'live'
  return previous === 'lagging' ? 'lagging' : 'live'
}

/** The state that a badge for several chains shows. */
export function worstState(states: readonly FreshnessState[]): FreshnessState {
  return freshnessStates.find((state) => states.includes(state)) ?? 'unknown'
}

/** Share of the blocks up to the finalized one that are read; undefined until both ends are known. */
export function coveredShare({ coverage, firstBlock, finalizedBlock }: ChainMeta): number | undefined {
  if (firstBlock === null || finalizedBlock === null || finalizedBlock < firstBlock) return undefined
  const read = coverage.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.last, finalizedBlock) - Math.max(span.first, firstBlock) + 1),
    0,
  )
  return Math.min(1, read / (finalizedBlock - firstBlock + 1))
}

function secondsSince(time: string | null, now: number): number | undefined {
  return time === null ? undefined : (now - Date.parse(time)) / 1000
}
