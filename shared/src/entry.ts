import { z } from 'zod'
import { alertEntries } from './entries/alert.js'
import { categoryEntries } from './entries/category.js'
import { incidentEntries } from './entries/incident.js'
import { kpiEntries } from './entries/kpi.js'
import { reportEntries } from './entries/report.js'
import { secretariatEntries } from './entries/secretariat.js'

/** Every kind of statement that a person makes: about which chain, about what on it, and what is said. */
export const entrySchema = z.discriminatedUnion('kind', [
  ...alertEntries,
  ...categoryEntries,
  ...incidentEntries,
  ...kpiEntries,
  ...reportEntries,
  ...secretariatEntries,
])
export type EntryKind = z.infer<typeof entrySchema>['kind']

/** What a person states, before it is kept. */
export type Stated<K extends EntryKind = EntryKind> = Extract<z.infer<typeof entrySchema>, { readonly kind: K }>

/** A statement as it is kept: never changed, corrected by a later one about the same subject. */
export type Entry<K extends EntryKind = EntryKind> = Stated<K> & {
  /** The one order of entries. */
  readonly seq: number
  /** Account that made it; `cli:NAME` where it came from the command line. */
  readonly author: string
  readonly at: Date
  /** The entry of this kind about this subject that counted until then. */
  readonly previous: number | null
}

export const entryKinds: readonly EntryKind[] = entrySchema.options.map((option) => option.shape.kind.value)
