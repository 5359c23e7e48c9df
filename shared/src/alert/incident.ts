import type { ChainId, Height } from '../ids.js'
import type { Timestamp } from '../time.js'
import { type Severity, worse } from './observation.js'
import {
  type Condition,
  type ConditionMove,
  conditionMoves,
  type Handling,
  type HandlingMove,
  handlingMoves,
  moved,
  type Publicity,
  type PublicityMove,
  publicityMoves,
} from './track.js'

/** What every event of an incident tells. `height` is null where no block decided. */
interface Told {
  readonly at: Timestamp
  readonly height: Height | null
}

/**
 * What happened to an incident; it is what these say, in their order. `actor` is who did it: an account's name, null for the machine.
 * `severity` and `value` are those of the deciding signal.
 */
export type IncidentEvent = Told &
  (
    | {
        readonly track: 'condition'
        readonly move: ConditionMove
        readonly severity: Severity
        readonly value: number | null
        readonly provisional: boolean
      }
    | { readonly track: 'severity'; readonly severity: Severity; readonly value: number | null; readonly provisional: boolean }
    | { readonly track: 'final' }
    | { readonly track: 'flapping'; readonly flapping: boolean }
    | {
        readonly track: 'handling'
        readonly move: HandlingMove
        readonly actor: string | null
        readonly note: string | null
        readonly until: Timestamp | null
      }
    | { readonly track: 'publicity'; readonly move: PublicityMove; readonly actor: string; readonly url: string | null }
  )

/** One span of trouble of one subject under one rule. */
export interface Incident {
  readonly chain: ChainId
  readonly rule: string
  readonly subject: string
  /** Version of the thresholds it was judged by. */
  readonly version: number
  /** Found while old blocks were read: it never sends. */
  readonly historical: boolean
  readonly condition: Condition
  readonly handling: Handling
  readonly publicity: Publicity
  readonly severity: Severity
  readonly provisional: boolean
  readonly flapping: boolean
  /** How often it failed again before or soon after it was over. */
  readonly relapses: number
  readonly openedAt: Timestamp
  readonly confirmedAt: Timestamp | null
  readonly resolvedAt: Timestamp | null
  /** When it last began to recover, newest last; only those that flapping is judged by. */
  readonly recoveries: readonly Timestamp[]
  /** How far up the ladder it was told: 0 for who is told first. */
  readonly level: number
  /** Until when somebody has it in hand; null where nobody has, or without end. */
  readonly acknowledgedUntil: Timestamp | null
}

/** Recoveries older than this say nothing about flapping any more. */
export const FLAPPING_WINDOW_MS = 60 * 60_000

/** The incident after an event; an event that is no move from where it stands is refused: nothing may be skipped. */
export function after(incident: Incident, event: IncidentEvent): Incident {
  switch (event.track) {
    case 'condition':
      return afterCondition(incident, event)
    case 'severity':
      return {
        ...incident,
        severity: worse(event.severity, incident.severity) ? event.severity : incident.severity,
        provisional: event.provisional,
      }
    case 'final':
      return { ...incident, provisional: false }
    case 'flapping':
      return { ...incident, flapping: event.flapping }
    case 'handling':
      return {
        ...incident,
        handling: next(handlingMoves, incident.handling, event.move),
        acknowledgedUntil: event.move === 'acknowledge' ? event.until : null,
        level: event.move === 'escalate' ? incident.level + 1 : event.move === 'reopen' ? 0 : incident.level,
      }
    case 'publicity':
      return { ...incident, publicity: next(publicityMoves, incident.publicity, event.move) }
  }
}

function afterCondition(incident: Incident, { move, severity, at, provisional }: IncidentEvent & { track: 'condition' }): Incident {
  const condition = next(conditionMoves, incident.condition, move)
  const changed = { ...incident, condition, provisional }
  switch (move) {
    case 'suspect':
      return { ...changed, openedAt: at, severity }
    case 'confirm':
      return { ...changed, confirmedAt: at, severity }
    case 'relapse':
      return { ...changed, relapses: incident.relapses + 1, resolvedAt: null, severity }
    case 'recover':
      return { ...changed, recoveries: [...incident.recoveries.filter((each) => at - each < FLAPPING_WINDOW_MS), at] }
    case 'resolve':
    case 'heal':
    case 'supersede':
      return { ...changed, resolvedAt: at }
  }
}

function next<State extends string>(moves: Parameters<typeof moved<State>>[0], from: State, move: string): State {
  const to = moved(moves, from, move)
  if (to === undefined) throw new RangeError(`An incident that is ${from} cannot ${move}`)
  return to
}

/** Over: another trouble of the same subject is another incident. A resolved one may still relapse for a while. */
export function isOver({ condition }: Pick<Incident, 'condition'>): boolean {
  return condition === 'resolved' || condition === 'healed' || condition === 'superseded'
}

export const stages = ['suspected', 'confirmed', 'notified', 'acknowledged', 'recovering', 'resolved', 'announced'] as const
export type Stage = (typeof stages)[number]

/** The one word that tells where an incident stands; the furthest of its three tracks. */
export function stageOf({ condition, handling, publicity }: Pick<Incident, 'condition' | 'handling' | 'publicity'>): Stage {
  const over = isOver({ condition })
  if (over && publicity === 'announced-up') return 'announced'
  if (over) return 'resolved'
  if (condition === 'recovering') return 'recovering'
  if (handling === 'acknowledged' || handling === 'support-requested') return 'acknowledged'
  if (handling === 'notified' || handling === 'escalated') return 'notified'
  return condition === 'confirmed' ? 'confirmed' : 'suspected'
}
