import { sql } from 'kysely'
import type { Database } from '../client.js'

/** Takes every row out, for tests that share the database of their file. Emptying a table costs more than asking whether it is empty. */
export async function emptyTables(db: Database): Promise<void> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename !~ '^kysely_' and tablename <> 'read_model'`.execute(db)
  const questions = tables.map(({ name }) => sql`select ${name}::text as name where exists (select from ${sql.id(name)})`)
  const { rows: filled } = await sql<{ name: string }>`${sql.join(questions, sql` union all `)}`.execute(db)
  if (filled.length === 0) return
  await sql`truncate ${sql.join(filled.map(({ name }) => sql.id(name)))} restart identity cascade`.execute(db)
}
