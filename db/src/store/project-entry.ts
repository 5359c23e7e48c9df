import type { Entry } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import type { EntryProjector } from '../projectors/projector.js'

/** Writes what the projectors make of an entry; one that was projected before changes nothing. */
export async function projectEntry(db: Database, projectors: readonly EntryProjector[], entry: Entry): Promise<void> {
  for (const projector of projectors) {
    for (const row of projector.rows(entry)) await upsert(db, projector, row)
  }
}

async function upsert(db: Database, { table, key, keep }: EntryProjector, row: object): Promise<void> {
  const names = Object.keys(row)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const conflict = sql`on conflict (${sql.join(key.map((name) => sql.ref(name)))})`
  const others = names.filter((name) => !key.includes(name))
  const sets = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
  const resolution = keep === 'first' ? sql`do nothing` : sql`do update set ${sets} where excluded.seq > ${sql.ref(`${table}.seq`)}`
  // Postgres makes the columns from JSON by their own types: no list of types to keep beside the table.
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${jsonOf(row)}::jsonb)
    ${conflict} ${resolution}`.execute(db)
}

/** Under the names of the columns; bigints as text, which numeric columns read exactly. */
function jsonOf(row: object): string {
  const named = Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))
  return JSON.stringify(named, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
