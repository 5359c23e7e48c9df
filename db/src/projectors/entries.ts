import type { EntryProjector } from './projector.js'
import { reportNote } from './report-note.js'

/** Every projector of entries. */
export const entryProjectors: readonly EntryProjector[] = [reportNote]
