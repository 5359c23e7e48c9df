import { type Kysely, sql } from 'kysely'

/** Pay of one councillor in one term, without reading that of everybody else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index reward_councillor on reward (chain, member, height) where role = 'councillor'`.execute(db)
  await sql`create index reward_debt_councillor on reward_debt (chain, member, height) where role = 'councillor'`.execute(db)
}
