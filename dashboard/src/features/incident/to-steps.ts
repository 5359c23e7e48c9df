import { type Detail, type IncidentEvent, type Stage, stages } from './shapes.js'

const movesOf: Readonly<Record<Stage, readonly IncidentEvent['move'][]>> = {
  SUSPECTED: ['SUSPECT'],
  CONFIRMED: ['CONFIRM'],
  NOTIFIED: ['NOTIFY', 'ESCALATE'],
  ACKNOWLEDGED: ['ACKNOWLEDGE', 'REQUEST_SUPPORT'],
  RECOVERING: ['RECOVER'],
  RESOLVED: ['RESOLVE', 'HEAL', 'SUPERSEDE'],
  ANNOUNCED: ['ANNOUNCE_UP'],
}

/** Where a stage stands for an incident: a stage before the one it is at counts as gone through only where something says so. */
export function stepOf(stage: Stage, { stage: reached, events }: Pick<Detail, 'stage' | 'events'>): 'past' | 'now' | 'skipped' | 'ahead' {
  if (stage === reached) return 'now'
  if (stages.indexOf(stage) > stages.indexOf(reached)) return 'ahead'
  return events.some(({ move }) => move !== null && movesOf[stage].includes(move)) ? 'past' : 'skipped'
}
