import type { Schema } from '@secretariat/db'
import type { FactId } from '@secretariat/shared'
import type { Kysely, Selectable } from 'kysely'
import { rowLoader } from '../base/loader.js'

export type TermRow = Selectable<Schema['term']>

export function termLoaders(db: Kysely<Schema>) {
  return {
    term: rowLoader(
      String,
      (terms: readonly FactId[]) => db.selectFrom('term').selectAll().where('term', 'in', terms).execute(),
      ({ term }) => term,
    ),
  }
}
