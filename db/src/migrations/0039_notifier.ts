import { type Kysely, sql } from 'kysely'

/** When messages were last looked for, by the name of what looks. Unlogged: it is said again in seconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create unlogged table notifier (name text primary key, swept_at timestamptz not null)`.execute(db)
}
