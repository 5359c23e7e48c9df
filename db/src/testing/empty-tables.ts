import { sql } from 'kysely'
import type { Database } from '../client.js'

/** Takes every row out, for tests that share the database of their file. */
export async function emptyTables(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename !~ '^kysely_' and tablename <> 'read_model'`.execute(db)
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.id(name)))} restart identity`.execute(db)
}
