import type { Announcement, Statement } from './shapes.js'

/** One place, and in which languages it was told what. */
export interface Posted {
  readonly what: Announcement
  readonly place: string
  readonly byLang: ReadonlyMap<string, Statement>
}

/** Announcements by what they tell and where they stand; of several in one language the last counts. */
export function toPosted(statements: readonly Statement[]): readonly Posted[] {
  const rows = new Map<string, Posted & { readonly byLang: Map<string, Statement> }>()
  for (const statement of statements) {
    const { what, place, lang } = statement
    if (what === null || lang === null) continue
    const id = `${what}/${place ?? ''}`
    const row = rows.get(id) ?? { what, place: place ?? '', byLang: new Map() }
    row.byLang.set(lang, statement)
    rows.set(id, row)
  }
  return [...rows.values()]
}
