import type { Timestamp } from '../time.js'
import { type Incident, type IncidentEvent, isOver } from './incident.js'

const MINUTE = 60_000

/** How long nobody has it in hand before the next ones are told. What is critical climbs the first two at once. */
export const ladder = [
  { level: 1, afterMs: 10 * MINUTE },
  { level: 2, afterMs: 30 * MINUTE },
  { level: 3, afterMs: 120 * MINUTE },
] as const
export const highestLevel = 3

/** How long an acknowledgement holds where its author names no time. */
export const ACKNOWLEDGED_MS = 60 * MINUTE

/**
 * What time alone does to the handling of an incident: it climbs the ladder while nobody has it in hand, an acknowledgement lapses, and
 * who had it in hand has not any more once it is over. One step at a time.
 */
export function handlingDue(incident: Incident, now: Timestamp): IncidentEvent | undefined {
  const move = moveDue(incident, now)
  return move === undefined ? undefined : { track: 'handling', move, actor: null, note: null, until: null, at: now, height: null }
}

function moveDue(incident: Incident, now: Timestamp) {
  const { handling, condition, acknowledgedUntil, historical } = incident
  if (historical) return undefined
  if (handling === 'acknowledged' && (isOver(incident) || (acknowledgedUntil !== null && acknowledgedUntil <= now))) return 'lapse'
  const climbs = handling === 'none' || handling === 'notified' || handling === 'escalated'
  return climbs && condition === 'confirmed' && incident.level < levelDue(incident, now) ? 'escalate' : undefined
}

/** Whoever closed it, or had it in hand, spoke of the time before it failed again. */
export function handlingAfterRelapse(
  { handling }: Incident,
  { at, height }: Pick<IncidentEvent, 'at' | 'height'>,
): IncidentEvent | undefined {
  const move = handling === 'closed' ? 'reopen' : handling === 'acknowledged' ? 'lapse' : undefined
  return move === undefined ? undefined : { track: 'handling', move, actor: null, note: null, until: null, at, height }
}

function levelDue({ confirmedAt, severity }: Incident, now: Timestamp): number {
  if (confirmedAt === null || severity === 'info') return 0
  const waited = now - confirmedAt
  const climbed = ladder.findLast(({ afterMs }) => waited >= afterMs)?.level ?? 0
  return severity === 'critical' ? Math.max(climbed, 2) : climbed
}
