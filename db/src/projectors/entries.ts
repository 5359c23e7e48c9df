import { alertProjectors } from './alert.js'
import { kpiProjectors } from './kpi.js'
import type { EntryProjector } from './projector.js'
import { reportNote } from './report-note.js'
import { secretariatTerm } from './secretariat-term.js'
import { spendingLabel } from './spending-label.js'

/** Every projector of entries. */
export const entryProjectors: readonly EntryProjector[] = [...alertProjectors, ...kpiProjectors, reportNote, secretariatTerm, spendingLabel]
