import type { Database } from '../client.js'

/** All of it or nothing: in the transaction of whoever calls, or in one of its own. */
export async function together<T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? await work(db) : await db.transaction().execute(work)
}
