import type { AccountId } from '@secretariat/shared'
import type { LevelRow } from './multisigs.js'

/** Those who were asked, by whether they are in office and have signed. */
export interface GroupsRow {
  readonly approved: readonly LevelRow[]
  readonly missing: readonly LevelRow[]
  readonly left: readonly LevelRow[]
  /** In office, and nobody asked them: they cannot sign this one. */
  readonly neverAsked: readonly AccountId[]
}

/** Null where it is not known who is in office, and where others decide. */
export function groupsOf(levels: readonly LevelRow[], producers: readonly AccountId[] | null): GroupsRow | null {
  if (producers === null) return null
  const office = new Set<string>(producers)
  const asked = new Set<string>(levels.map(({ actor }) => actor))
  const inOffice = levels.filter(({ actor }) => office.has(actor))
  return {
    approved: inOffice.filter(({ state }) => state === 'approved'),
    missing: inOffice.filter(({ state }) => state !== 'approved'),
    left: levels.filter(({ actor }) => !office.has(actor)),
    neverAsked: producers.filter((producer) => !asked.has(producer)).toSorted(),
  }
}
