import { type Kysely, sql } from 'kysely'

/** Events of all incidents in one order, so that a reader can say which it has seen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table incident_event add column number int8 generated always as identity`.execute(db)
  await sql`create unique index incident_event_number on incident_event (number)`.execute(db)
}
