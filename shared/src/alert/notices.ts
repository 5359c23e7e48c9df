import { Timestamp } from '../time.js'
import { type Incident, isOver } from './incident.js'
import { type Severity, worse } from './observation.js'

/** An incident as a channel is concerned: `held` while a silence or a larger incident keeps it quiet. */
export interface Concern {
  readonly id: number
  readonly incident: Incident
  readonly held: boolean
}

/** What a channel was told of an incident last. */
export interface Told {
  readonly id: number
  readonly as: 'firing' | 'resolved'
  readonly severity: Severity
  readonly flapping: boolean
}

/** How long messages wait for each other. All in milliseconds. */
export interface Grouping {
  /** Before the first message of a group, so that what heals at once is never told. */
  readonly waitMs: number
  /** Between two messages of a group that tell something new. */
  readonly intervalMs: number
  /** Until what goes on is told again. */
  readonly repeatMs: number
  /** The same where it is critical and nobody has it in hand. */
  readonly repeatCriticalMs: number
  /** How long after it was certain that holds: who has not acted by then does not need to hear it twice an hour. */
  readonly urgentMs: number
  /** Between two summaries of what comes and goes. */
  readonly flappingMs: number
}

/** Everything of one chain and rule, as one channel has heard of it. */
export interface Group {
  readonly concerns: readonly Concern[]
  readonly told: readonly Told[]
  readonly lastSentAt: Timestamp | null
}

export const noticeReasons = ['first', 'new-in-group', 'worsened', 'partially-resolved', 'resolved', 'repeat', 'flapping'] as const
export type NoticeReason = (typeof noticeReasons)[number]

/** One message about a group: why it is sent now, and what is new in it. */
export interface Notice {
  readonly reason: NoticeReason
  /** Going on, whether new or told before. */
  readonly firing: readonly Concern[]
  /** Told as going on, and over since. */
  readonly ended: readonly Concern[]
}

/** What is to be told now, or when to look again; neither where there is nothing to wait for. */
export interface Plan {
  readonly notice: Notice | undefined
  readonly dueAt: Timestamp | undefined
}

/** Decides what a channel is told of a group at a moment. Pure; calling it again after the notice was kept tells nothing new. */
export function planNotice(group: Group, grouping: Grouping, now: Timestamp): Plan {
  const candidates = [news(group, grouping), worsening(group, now), endings(group, grouping, now), repetition(group, grouping)]
  const due = candidates.filter((each) => each !== undefined).sort((a, b) => a.at - b.at)
  const [first] = due
  if (first === undefined) return { notice: undefined, dueAt: undefined }
  if (first.at > now) return { notice: undefined, dueAt: first.at }
  return { notice: { reason: first.reason, firing: firingOf(group), ended: endedOf(group) }, dueAt: undefined }
}

interface Due {
  readonly at: Timestamp
  readonly reason: NoticeReason
}

const toldOf = ({ told }: Group, id: number): Told | undefined => told.find((each) => each.id === id)
const wasToldFiring = (group: Group, id: number): boolean => toldOf(group, id)?.as === 'firing'

/** Certain, not over, not held back, and not from blocks that were read afterwards. */
function firingOf({ concerns }: Group): readonly Concern[] {
  return concerns.filter(({ incident, held }) => isCertain(incident) && !held && !incident.historical)
}

const isCertain = ({ condition }: Incident): boolean => condition === 'confirmed' || condition === 'recovering'

/** What was told as going on and is over. An end is told even while a silence holds: whoever heard the beginning must hear it. */
function endedOf(group: Group): readonly Concern[] {
  return group.concerns.filter(({ id, incident }) => wasToldFiring(group, id) && isOver(incident))
}

const isQuiet = ({ incident }: Concern): boolean => incident.flapping

function news(group: Group, { waitMs, intervalMs }: Grouping): Due | undefined {
  // What only recovers from a failure nobody was told of needs no message.
  const fresh = firingOf(group).filter(({ id, incident }) => !wasToldFiring(group, id) && incident.condition === 'confirmed')
  if (fresh.length === 0) return undefined
  const since = Math.min(...fresh.map(({ incident }) => incident.confirmedAt ?? incident.openedAt))
  const isRunning = group.told.some(({ as }) => as === 'firing')
  const after = isRunning && group.lastSentAt !== null ? group.lastSentAt + intervalMs : 0
  return { at: Timestamp(Math.max(since + waitMs, after)), reason: isRunning ? 'new-in-group' : 'first' }
}

function worsening(group: Group, now: Timestamp): Due | undefined {
  const worsened = firingOf(group).some((concern) => {
    const told = toldOf(group, concern.id)
    return told?.as === 'firing' && !isQuiet(concern) && worse(concern.incident.severity, told.severity)
  })
  return worsened ? { at: now, reason: 'worsened' } : undefined
}

function endings(group: Group, { intervalMs }: Grouping, now: Timestamp): Due | undefined {
  if (endedOf(group).length === 0) return undefined
  const goesOn = firingOf(group).length > 0
  if (!goesOn) return { at: now, reason: 'resolved' }
  return { at: Timestamp((group.lastSentAt ?? 0) + intervalMs), reason: 'partially-resolved' }
}

function repetition(group: Group, grouping: Grouping): Due | undefined {
  const { lastSentAt } = group
  if (lastSentAt === null) return undefined
  const going = firingOf(group).filter(({ id }) => wasToldFiring(group, id))
  if (going.length === 0) return undefined
  if (going.every(isQuiet)) return { at: Timestamp(lastSentAt + grouping.flappingMs), reason: 'flapping' }
  const isFresh = ({ confirmedAt, openedAt }: Incident) => lastSentAt - (confirmedAt ?? openedAt) < grouping.urgentMs
  const isUrgent = going.some(({ incident }) => incident.severity === 'critical' && !isInHand(incident) && isFresh(incident))
  return { at: Timestamp(lastSentAt + (isUrgent ? grouping.repeatCriticalMs : grouping.repeatMs)), reason: 'repeat' }
}

const isInHand = ({ handling }: Incident): boolean =>
  handling === 'acknowledged' || handling === 'support-requested' || handling === 'closed'

/** What the channel has been told once the notice is kept. */
export function toldAfter({ firing, ended }: Notice): readonly Told[] {
  const tell =
    (as: Told['as']) =>
    ({ id, incident: { severity, flapping } }: Concern) => ({ id, as, severity, flapping })
  return [...firing.map(tell('firing')), ...ended.map(tell('resolved'))]
}
