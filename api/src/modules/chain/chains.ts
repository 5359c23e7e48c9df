import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'

export type ChainRow = Selectable<Schema['chain']>
export type AuthorRow = Selectable<Schema['authorCount']>

/** Loaders of chains and of what is counted over their blocks. */
export function chainLoaders(db: Kysely<Schema>) {
  return {
    chain: rowLoader(
      String,
      (ids: readonly ChainId[]) => db.selectFrom('chain').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    authors: rowsLoader(
      String,
      (ids: readonly ChainId[]) => findAuthors(db, ids),
      ({ chain }) => chain,
    ),
    skipped: rowLoader(
      String,
      (ids: readonly ChainId[]) => sumSkipped(db, ids),
      ({ chain }) => chain,
    ),
  }
}

export function findChains(db: Kysely<Schema>): Promise<ChainRow[]> {
  return db.selectFrom('chain').selectAll().orderBy('id').execute()
}

/** Authors of all chains asked for, most blocks first; the row without an author counts blocks of unknown ones. */
function findAuthors(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<AuthorRow[]> {
  return db.selectFrom('authorCount').selectAll().where('chain', 'in', chains).orderBy('blocks', 'desc').orderBy('author').execute()
}

function sumSkipped(db: Kysely<Schema>, chains: readonly ChainId[]) {
  return db
    .selectFrom('block')
    .select(['chain', sql<number | null>`sum(skipped)::int8`.as('slots')])
    .where('chain', 'in', chains)
    .groupBy('chain')
    .execute()
}

/** The chain of a row that belongs to it. */
export async function requireChain(load: ReturnType<typeof chainLoaders>, id: ChainId): Promise<ChainRow> {
  const chain = await load.chain.load(id)
  if (chain === undefined) throw new TypeError(`No chain ${id}`)
  return chain
}
