import { type Kysely, sql } from 'kysely'

/** Pay of one group in one term and of one worker, each read from an index alone; the newest sessions without sorting all of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index reward_place`.execute(db)
  await sql`create index reward_worker on reward (chain, budget, worker) include (amount, overdue) where worker is not null`.execute(db)
  await sql`create index reward_budget on reward (chain, budget, height, ordinal) include (amount, overdue, asset)`.execute(db)
  await sql`create index session_listing on session (chain, height desc nulls last)`.execute(db)
}
