import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../client.js'
import { subjects } from '../kept/index.js'
import type { Subject } from '../kept/subject.js'
import type { Kept, Projections } from '../schema.js'
import type { Written } from './project.js'

/** Makes the kept rows of every subject on which these rows bear what their definitions say, in the transaction that wrote them. */
export async function keep(db: Database, written: Written): Promise<void> {
  for (const subject of subjects) {
    const names = namedBy(subject, written)
    const reaches = reachesOf(subject, written)
    if (names.length === 0 && reaches.length === 0) continue
    await lockKept(db)
    for (const reach of reaches) names.push(...(await reach.execute(db)).rows)
    if (names.length > 0) await renew(db, subject, names)
  }
}

/** Makes all rows again that are kept of what these tables say. */
export async function keepAll(db: Database, tables: readonly (keyof Projections)[]): Promise<(keyof Kept)[]> {
  const touched = subjects.filter(({ namedBy, reachedFrom }) => tables.some((table) => namedBy.includes(table) || table in reachedFrom))
  if (touched.length > 0) await lockKept(db)
  const kept = touched.flatMap((subject) => [...subject.tables])
  for (const table of kept) {
    await sql`delete from ${sql.table(table)}`.execute(db)
    await sql`insert into ${sql.table(table)} select * from ${definition(table)}`.execute(db)
  }
  return kept
}

/** Two writers at once would each keep rows without what the other one wrote; the second sees what the first committed. */
async function lockKept(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('secretariat/kept', 0))`.execute(db)
}

const definition = (table: keyof Kept) => sql.table(`${table}Defined`)

/** What names a subject, by column. */
type Name = Readonly<Record<string, string>>

function namedBy({ columns, namedBy: tables }: Subject, written: Written): Name[] {
  const rows = tables.flatMap((table) => written.get(table) ?? [])
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, String(row[column])])))
}

function reachesOf({ reachedFrom }: Subject, written: Written): RawBuilder<Name>[] {
  return [...written].flatMap(([table, rows]) => reachedFrom[table]?.(rows) ?? [])
}

async function renew(db: Database, { columns, tables }: Subject, names: readonly Name[]): Promise<void> {
  const distinct = [...new Map(names.map((name) => [JSON.stringify(columns.map((column) => name[column])), name])).values()]
  const lists = columns.map((column) => sql`${distinct.map((name) => name[column])}::text[]`)
  const subject = sql`unnest(${sql.join(lists)}) as subject (${sql.join(columns.map((column) => sql.ref(column)))})`
  const isOf = (row: string) =>
    sql.join(
      columns.map((column) => sql`${sql.ref(`${row}.${column}`)} = ${sql.ref(`subject.${column}`)}`),
      sql` and `,
    )
  for (const table of tables) {
    await sql`delete from ${sql.table(table)} as kept using ${subject} where ${isOf('kept')}`.execute(db)
    // Lateral and with an offset, which keeps the planner from joining first: the view is worked out for these subjects one by one,
    // whatever is known of its tables.
    await sql`
      insert into ${sql.table(table)}
      select kept.* from ${subject}
      cross join lateral (select * from ${definition(table)} as defined where ${isOf('defined')} offset 0) as kept`.execute(db)
  }
}
