import type { Schema } from '@secretariat/db'
import type { FactId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowLoader } from './loader.js'

/** Loader of what only the fact itself knows of its block. */
export function factLoaders(db: Kysely<Schema>) {
  return {
    fact: rowLoader(
      String,
      (ids: readonly FactId[]) => findFacts(db, ids),
      ({ id }) => id,
    ),
  }
}

/** Facts by id: the parts of the id are the key of the table. */
async function findFacts(db: Kysely<Schema>, ids: readonly FactId[]): Promise<{ id: string; hash: string }[]> {
  const { rows } = await sql<{ id: string; hash: string }>`
    /* facts by id */
    select wanted.id, fact.hash
    from unnest(${ids}::text[]) as wanted (id)
    join fact on fact.chain = split_part(wanted.id, '/', 1)
      and fact.height = split_part(wanted.id, '/', 2)::int8
      and fact.locator = split_part(wanted.id, '/', 3)
      and fact.kind = split_part(wanted.id, '/', 4)`.execute(db)
  return rows
}
