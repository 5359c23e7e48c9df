import { type Kysely, sql } from 'kysely'

/** The block that the last look saw, and looks that count only once the block they saw is read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sample add column hash text, add column waiting jsonb not null default '[]'`.execute(db)
}
