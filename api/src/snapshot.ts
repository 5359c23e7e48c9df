import type { Schema } from '@secretariat/db'
import { type Kysely, sql, type Transaction } from 'kysely'

const statementTimeout = '5s'
/** A reader that stops taking lines loses its snapshot, not the server a connection. */
const idleTimeout = '60s'

/** One consistent state of the database that stays open until it is closed; nothing can be written through it. */
export interface Snapshot {
  readonly db: Transaction<Schema>
  readonly close: () => Promise<void>
}

export async function openSnapshot(db: Kysely<Schema>): Promise<Snapshot> {
  const transaction = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  // A connection that is gone has rolled back already.
  const close = () =>
    transaction
      .rollback()
      .execute()
      .catch(() => {})
  try {
    await sql`select set_config('statement_timeout', ${statementTimeout}, true), set_config('idle_in_transaction_session_timeout', ${idleTimeout}, true)`.execute(
      transaction,
    )
  } catch (error) {
    await close()
    throw error
  }
  return { db: transaction, close }
}

/** One consistent state for as long as `use` reads. */
export async function withSnapshot<T>(db: Kysely<Schema>, use: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
  const snapshot = await openSnapshot(db)
  try {
    return await use(snapshot.db)
  } finally {
    await snapshot.close()
  }
}
