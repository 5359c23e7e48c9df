import { Timestamp } from '../time.js'
import { after, FLAPPING_WINDOW_MS, type Incident, type IncidentEvent, isOver } from './incident.js'
import { type Level, levelOf, type Severity, type Signal, type Thresholds, worse } from './observation.js'

/** Whoever fails again within this time after the end is the old incident. */
export const RELAPSE_MS = 30 * 60_000
/** So many recoveries within the hour are no recoveries. */
export const FLAPPING_RECOVERIES = 3
/** It is steady again when it has not begun to recover for so long. */
export const STEADY_MS = 30 * 60_000

/** What a signal means for an incident: what happens to it, and how it is then. Undefined: there is none, and need be none. */
export interface Decision {
  readonly incident: Incident | undefined
  readonly events: readonly IncidentEvent[]
  /** A new incident began; the old one, where there was one, stays as it is. */
  readonly opened: boolean
}

/** Decides by one signal. Pure: the time is the signal's. `historical`: the signal comes from blocks that are read afterwards. */
export function decide(incident: Incident | undefined, signal: Signal, thresholds: Thresholds, historical: boolean): Decision {
  const level = levelOf(signal, thresholds)
  const current = incident !== undefined && isReopenable(incident, signal.at) ? incident : undefined
  if (current === undefined) {
    if (!isBad(level)) return { incident, events: [], opened: false }
    const opened = unborn(signal, thresholds, historical)
    return { ...walk(opened, signal, level, thresholds), opened: true }
  }
  return { ...walk(current, signal, level, thresholds), opened: false }
}

const isBad = (level: Level): level is 'suspected' | 'confirmed' | 'critical' =>
  level === 'suspected' || level === 'confirmed' || level === 'critical'
const isCertain = (level: Level): boolean => level === 'confirmed' || level === 'critical'

function isReopenable(incident: Incident, now: Timestamp): boolean {
  if (!isOver(incident)) return true
  return incident.condition === 'resolved' && incident.resolvedAt !== null && now - incident.resolvedAt <= RELAPSE_MS
}

function unborn({ chain, rule, subject, at }: Signal, { version, severity }: Thresholds, historical: boolean): Incident {
  return {
    chain,
    rule,
    subject,
    version,
    historical,
    condition: 'none',
    handling: 'none',
    publicity: 'none',
    severity,
    provisional: true,
    flapping: false,
    relapses: 0,
    openedAt: at,
    confirmedAt: null,
    resolvedAt: null,
    recoveries: [],
    level: 0,
    acknowledgedUntil: null,
  }
}

/** Moves one step at a time until the signal has nothing more to say, so that no state is jumped over. */
function walk(start: Incident, signal: Signal, level: Level, thresholds: Thresholds): Omit<Decision, 'opened'> {
  let incident = start
  const events: IncidentEvent[] = []
  for (;;) {
    const event = step(incident, signal, level, thresholds)
    if (event === undefined) return { incident, events }
    events.push(event)
    incident = after(incident, event)
  }
}

function step(incident: Incident, signal: Signal, level: Level, thresholds: Thresholds): IncidentEvent | undefined {
  if (level === 'no-data') return undefined
  return conditionStep(incident, signal, level, thresholds) ?? sideStep(incident, signal, level, thresholds)
}

function conditionStep(incident: Incident, signal: Signal, level: Level, thresholds: Thresholds): IncidentEvent | undefined {
  const { at, height, value, provisional } = signal
  const severity = severityOf(level, thresholds)
  const move = moveOf(incident, signal, level, thresholds)
  return move === undefined ? undefined : { track: 'condition', move, at, height, severity, value, provisional }
}

function moveOf({ condition }: Incident, { good }: Signal, level: Level, { resolvedAfter }: Thresholds) {
  switch (condition) {
    case 'none':
      return isBad(level) ? 'suspect' : undefined
    case 'suspected':
      return isCertain(level) ? 'confirm' : level === 'clear' ? 'heal' : undefined
    case 'confirmed':
      return level === 'clear' ? 'recover' : undefined
    case 'recovering':
      return isBad(level) ? 'relapse' : good >= resolvedAfter ? 'resolve' : undefined
    case 'resolved':
      return isCertain(level) ? 'relapse' : undefined
    default:
      return undefined
  }
}

/** What may change beside the condition: it grew worse, it cannot be undone any more, it flaps or does so no longer. */
function sideStep(incident: Incident, signal: Signal, level: Level, thresholds: Thresholds): IncidentEvent | undefined {
  if (isOver(incident)) return undefined
  const { at, height, value, provisional } = signal
  const severity = severityOf(level, thresholds)
  if (isCertain(level) && worse(severity, incident.severity)) return { track: 'severity', at, height, severity, value, provisional }
  if (incident.provisional && !provisional && isBad(level)) return { track: 'final', at, height }
  const flapping = flaps(incident, at)
  return flapping === incident.flapping ? undefined : { track: 'flapping', at, height, flapping }
}

function flaps({ flapping, recoveries }: Incident, now: Timestamp): boolean {
  const last = recoveries.at(-1)
  if (flapping) return last !== undefined && now - last < STEADY_MS
  return (
    recoveries.filter((each) => now - each < FLAPPING_WINDOW_MS).length >= FLAPPING_RECOVERIES &&
    last !== undefined &&
    now - last < STEADY_MS
  )
}

const severityOf = (level: Level, { severity }: Thresholds): Severity => (level === 'critical' ? 'critical' : severity)

/** Ends an incident that something larger covers, or whose subject left; what is over stays as it is. */
export function supersede(incident: Incident, { at, height }: Pick<Signal, 'at' | 'height'>): Omit<Decision, 'opened'> {
  if (isOver(incident)) return { incident, events: [] }
  const event: IncidentEvent = {
    track: 'condition',
    move: 'supersede',
    at: Timestamp(at),
    height,
    severity: incident.severity,
    value: null,
    provisional: incident.provisional,
  }
  return { incident: after(incident, event), events: [event] }
}
