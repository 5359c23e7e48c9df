import type { Timestamp } from '../../time.js'
import type { Signal } from '../observation.js'
import type { LiveHeader } from './header.js'
import { heardAt, type Situation, signalOf } from './situation.js'

/** Blocks that are further apart than this do not come without a break. */
const BREAK_MS = 30_000

/** Seconds for which no endpoint showed a new block; no data while none answers. */
export function haltedSignal(situation: Situation, now: Timestamp): Signal {
  const { canonical } = situation.liveness
  const tip = canonical.at(-1)
  const heard = heardAt(situation)
  const value = tip === undefined || heard === undefined ? null : secondsBetween(tip.seenAt, heard)
  return signalOf(situation, now, { rule: 'chain-halted', subject: situation.chain, value, good: unbroken(canonical) })
}

/** Newest blocks that came without a break. */
function unbroken(canonical: readonly LiveHeader[]): number {
  const broken = canonical.findLastIndex(({ seenAt, time }, i) => {
    const before = canonical[i - 1]
    return before !== undefined && time - before.time >= BREAK_MS && seenAt - before.seenAt >= BREAK_MS
  })
  return broken < 0 ? canonical.length : canonical.length - broken
}

/** Blocks between the newest one and the last that is final. */
export function finalitySignal(situation: Situation, now: Timestamp): Signal {
  const { liveness, finalized, chain } = situation
  const tip = liveness.canonical.at(-1)
  const value = tip === undefined || finalized === null ? null : Math.max(0, tip.height - finalized)
  return signalOf(situation, now, { rule: 'finality-stalled', subject: chain, value, good: 1, provisional: true })
}

/** Seconds for which our tables stood still although there were blocks to read, or for which no endpoint said anything. */
export function blindSignal(situation: Situation, now: Timestamp): Signal {
  const { indexed, endpoints, chain } = situation
  const heard = heardAt(situation) ?? earliest(endpoints.map(({ since }) => since))
  const silent = heard === undefined ? null : secondsBetween(heard, now)
  const waiting = indexed?.waitingSince == null ? 0 : secondsBetween(indexed.waitingSince, now)
  const value = silent === null ? null : Math.max(silent, waiting)
  return signalOf(situation, now, { rule: 'indexer-blind', subject: chain, value, good: 1 })
}

/** How far each endpoint is behind the others, in seconds; no data while none of them answers, which is our own blindness. */
export function endpointSignals(situation: Situation, now: Timestamp): Signal[] {
  const { endpoints, liveness } = situation
  const tip = liveness.canonical.at(-1)
  const isAnyWell = endpoints.some(({ problem, answeredAt }) => problem === null && answeredAt !== null)
  return endpoints.map(({ endpoint, time, since, answeredAt, problem, good }) => {
    const behind = tip === undefined || time === null ? null : secondsBetween(time, tip.time)
    const value = problem === null ? behind : secondsBetween(answeredAt ?? since, now)
    return signalOf(situation, now, { rule: 'endpoint-behind', subject: endpoint, value: isAnyWell ? value : null, good })
  })
}

const secondsBetween = (from: Timestamp, to: Timestamp): number => Math.max(0, Math.floor((to - from) / 1000))

const earliest = (times: readonly Timestamp[]): Timestamp | undefined => times.toSorted((a, b) => a - b)[0]
