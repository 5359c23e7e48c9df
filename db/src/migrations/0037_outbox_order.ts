import { type Kysely, sql } from 'kysely'

/** Who waits is found from group to group by one index, which the other must not look like: it would lead through all that was ever sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index desk.outbox_next`.execute(db)
  await sql`drop index desk.outbox_group`.execute(db)
  await sql`create index outbox_group on desk.outbox (channel, rule, chain, id)`.execute(db)
}
