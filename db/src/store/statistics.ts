import { sql } from 'kysely'
import type { Database } from '../client.js'

/** Has Postgres look at its tables, so that it plans for what is in them now and not for what was there before a fill. */
export async function refreshStatistics(db: Database): Promise<void> {
  await sql`analyze`.execute(db)
}
