import type { AccountId, ChainId, Height } from '../../ids.js'
import type { SlotTiming } from '../../slots.js'
import type { Timestamp } from '../../time.js'
import type { Signal } from '../observation.js'
import type { Liveness } from './header.js'

/** What an endpoint said last. */
export interface EndpointWord {
  /** Its host, as far as everybody may see it. */
  readonly endpoint: string
  readonly height: Height | null
  readonly finalized: Height | null
  /** Time of its newest block. */
  readonly time: Timestamp | null
  /** When it was asked first. */
  readonly since: Timestamp
  readonly answeredAt: Timestamp | null
  /** Why it does not serve; null while it does. */
  readonly problem: string | null
  /** Answers in a row that were in time. */
  readonly good: number
}

/** Who makes blocks in turns. */
export interface ScheduledMakers {
  readonly by: 'schedule'
  readonly timing: SlotTiming
  /** Who stands in each version, as far as it is known. */
  readonly schedules: ReadonlyMap<number, readonly AccountId[]>
}

/** Who makes blocks by lot. */
export interface DrawnMakers {
  readonly by: 'lot'
  readonly active: readonly AccountId[]
  /** The slot from which on each of them is known to be active. */
  readonly since: ReadonlyMap<AccountId, number>
}

/** How far our tables are. */
export interface IndexedTo {
  readonly height: Height
  /** Since when final blocks wait to be read without one being read; null while none waits. */
  readonly waitingSince: Timestamp | null
}

/** Everything that signals are made of, at one moment. */
export interface Situation {
  readonly chain: ChainId
  readonly liveness: Liveness
  readonly endpoints: readonly EndpointWord[]
  readonly finalized: Height | null
  /** Null where it is not known. */
  readonly indexed: IndexedTo | null
  /** Undefined where nobody says who should make blocks. */
  readonly makers: ScheduledMakers | DrawnMakers | undefined
}

/** Time of the newest answer of any endpoint: what it did not see is not seen. */
export function heardAt({ endpoints }: Pick<Situation, 'endpoints'>): Timestamp | undefined {
  return endpoints.reduce<Timestamp | undefined>(
    (latest, { answeredAt }) => (answeredAt !== null && (latest === undefined || answeredAt > latest) ? answeredAt : latest),
    undefined,
  )
}

/** The rules of blocks and of those who make them. */
type LivenessRule =
  | 'producer-silent'
  | 'validator-silent'
  | 'chain-halted'
  | 'finality-stalled'
  | 'finality-margin'
  | 'endpoint-behind'
  | 'indexer-blind'
  | 'schedule-changed'
  | 'schedule-unknown'

type Measured = Pick<Signal, 'subject' | 'value' | 'good'> & { readonly rule: LivenessRule; readonly provisional?: boolean }

/** A signal of now. */
export function signalOf({ chain, liveness }: Situation, now: Timestamp, { provisional = false, ...measured }: Measured): Signal {
  return { chain, ...measured, at: now, height: liveness.canonical.at(-1)?.height ?? null, provisional }
}
