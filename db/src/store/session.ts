import type { PoolClient } from 'pg'
import { classifiedClient, type Database, kyselyOn, poolOf } from '../client.js'
import { classifyFailure } from '../failure.js'

/** One transaction on one connection: kysely for statements, the client for COPY. */
export interface Session {
  readonly client: PoolClient
  readonly db: Database
}

/** Runs `work` in one transaction. It happens whole or not at all; a connection that fails is not used again. */
export async function transact<T>(db: Database, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await poolOf(db)
    .connect()
    .catch((error: unknown) => Promise.reject(classifyFailure(error)))
  const bound = kyselyOn({ connect: async () => classifiedClient(client, () => {}), end: async () => {} })
  let failed = true
  try {
    const result = await bound.transaction().execute((transaction) => work({ client, db: transaction }))
    failed = false
    return result
  } catch (error) {
    throw classifyFailure(error)
  } finally {
    client.release(failed)
  }
}
