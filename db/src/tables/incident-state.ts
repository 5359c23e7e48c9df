import type { Stage } from '@secretariat/shared/alert'
import type { Selectable } from 'kysely'
import type { IncidentTable } from './incident.js'

/** View: an incident with what follows from its tracks, its events and what people said. */
export interface IncidentStateView extends Selectable<IncidentTable> {
  stage: Stage
  open: boolean
  /** It was announced as down, is over, and nobody announced that it is up. */
  awaitsAnnouncement: boolean
  /** What was measured when it last moved; null where nothing was. */
  value: number | null
  cause: string | null
  falseAlarm: boolean
}
