import { UsageError } from '@secretariat/shared'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import * as chain from './migrations/0001_chain.js'
import * as motion from './migrations/0002_motion.js'
import { refreshReadModels } from './read-models.js'
import type { Schema } from './schema.js'

const migrations: Record<string, Migration> = { '0001_chain': chain, '0002_motion': motion }

/** Brings the database to the shape of this version: tables, then views. Any number of processes may do it at once. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  await refuseNewer(db)
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error !== undefined) throw error
  await refreshReadModels(db)
}

async function refuseNewer(db: Kysely<Schema>): Promise<void> {
  const present = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(db)
  if (present.rows[0]?.found !== true) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc`.execute(db)
  const newer = rows.find(({ name }) => !(name in migrations))
  if (newer === undefined) return
  throw new UsageError(
    `The database was made by a newer Secretariat (migration ${newer.name}); update this one, or use another --data-dir or DATABASE_URL`,
  )
}

/** Lets a role read every table and view, also those that later migrations make. */
export async function grantReader(db: Kysely<Schema>, role: string): Promise<void> {
  const reader = sql.id(role)
  await db.transaction().execute(async (transaction) => {
    await sql`grant usage on schema public to ${reader}`.execute(transaction)
    await sql`grant select on all tables in schema public to ${reader}`.execute(transaction)
    await sql`alter default privileges in schema public grant select on tables to ${reader}`.execute(transaction)
  })
}
