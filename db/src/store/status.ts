import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import type { ChainStatusTable } from '../tables/chain.js'

export type ChainStatus = Omit<Insertable<ChainStatusTable>, 'updatedAt'>

/** Says how a chain's indexer is; saying it again is the sign of life. The database's clock dates it. */
export async function reportStatus(db: Database, status: ChainStatus): Promise<void> {
  const row = { ...status, updatedAt: sql<Date>`clock_timestamp()` }
  await db
    .insertInto('chainStatus')
    .values(row)
    .onConflict((conflict) => conflict.column('chain').doUpdateSet(row))
    .execute()
}
