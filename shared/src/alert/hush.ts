import type { ChainId } from '../ids.js'
import type { Timestamp } from '../time.js'
import { type Incident, isOver } from './incident.js'

/** Somebody wants to hear nothing of what fits, for a time and a reason. Null fits everything. */
export interface Silence {
  readonly chain: ChainId | null
  readonly rule: string | null
  readonly subject: string | null
  readonly from: Timestamp
  readonly until: Timestamp
  /** What became critical is heard all the same. */
  readonly breaksThrough: boolean
  /** Only what goes on when it is set, until it is over; what comes later is heard. */
  readonly untilRecovered: boolean
}

type About = Pick<Incident, 'chain' | 'rule' | 'subject' | 'severity' | 'openedAt'>

/** Whether a silence keeps messages about an incident back; what is detected is the same with and without it. */
export function isSilenced(incident: About, silences: readonly Silence[], now: Timestamp): boolean {
  return silences.some(
    (silence) =>
      silence.from <= now &&
      now < silence.until &&
      fits(silence.chain, incident.chain) &&
      fits(silence.rule, incident.rule) &&
      !(silence.rule === null && incident.rule === OF_SILENCES) &&
      fits(silence.subject, incident.subject) &&
      !(silence.untilRecovered && incident.openedAt > silence.from) &&
      !(silence.breaksThrough && incident.severity === 'critical'),
  )
}

/** Whoever wants to hear of nothing is still told when that ends. */
const OF_SILENCES = 'silence-ending'

const fits = (wanted: string | null, found: string): boolean => wanted === null || wanted === found

/** Which rules make which others meaningless: whoever sees nothing can blame nobody, and a chain that stands has no silent producers. */
export interface Inhibition {
  readonly rule: string
  /** Rules that say nothing while it holds. */
  readonly silences: readonly string[]
}

/** What was covered waits so long after its cover is gone: most of it goes away by itself. */
export const AFTERMATH_MS = 30_000

/** The incident because of which another one says nothing; undefined where it may speak. Only what is certain inhibits. */
export function inhibitorOf<I extends Incident>(
  incident: Incident,
  others: readonly I[],
  inhibitions: readonly Inhibition[],
  now: Timestamp,
): I | undefined {
  return others.find(
    (other) =>
      other.chain === incident.chain &&
      other.rule !== incident.rule &&
      other.confirmedAt !== null &&
      covers(other, now) &&
      inhibitions.some(({ rule, silences }) => rule === other.rule && silences.includes(incident.rule)),
  )
}

const covers = (other: Incident, now: Timestamp): boolean =>
  !isOver(other) || (other.resolvedAt !== null && now - other.resolvedAt < AFTERMATH_MS)
