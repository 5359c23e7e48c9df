import { type Kysely, sql } from 'kysely'

/** The order in which lists of motions are read: a page then costs what its own motions cost, however many there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index motion_listing on motion (proposed_at desc nulls last, ordinal desc nulls last, fact_id)`.execute(db)
}
