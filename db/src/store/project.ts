import type { Fact } from '@secretariat/shared'
import { sql } from 'kysely'
import type { PlacedRow, Projector } from '../projectors/projector.js'
import type { Projections } from '../schema.js'
import { copyRows } from './copy.js'
import { merge } from './merge.js'
import type { Session } from './session.js'

/** Rows that were written, by table. */
export type Written = ReadonlyMap<keyof Projections, readonly PlacedRow[]>

/** Writes what the projectors make of these facts, and says what; facts that were projected before change nothing. */
export async function project(session: Session, projectors: readonly Projector[], facts: readonly Fact[]): Promise<Written> {
  const written = new Map<keyof Projections, readonly PlacedRow[]>()
  for (const projector of projectors) {
    const rows = merge(projector, projector.rows(facts))
    const [sample] = rows
    if (sample === undefined) continue
    await upsert(session, projector, Object.keys(sample), rows)
    written.set(projector.table, rows)
  }
  return written
}

async function upsert({ client, db }: Session, projector: Projector, names: readonly string[], rows: readonly PlacedRow[]): Promise<void> {
  const table = sql.table(projector.table)
  const incoming = sql.table(`incoming_${projector.table}`)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  await sql`create temporary table if not exists ${incoming} (like ${table}) on commit drop`.execute(db)
  await sql`truncate ${incoming}`.execute(db)
  await copyRows(client, sql`copy ${incoming} (${columns}) from stdin`.compile(db).sql, names, rows)
  await sql`insert into ${table} (${columns}) select ${columns} from ${incoming} ${onConflict(projector, names)}`.execute(db)
}

function onConflict({ table, key, keep }: Projector, names: readonly string[]) {
  const keys = sql.join(key.map((name) => sql.ref(name)))
  if (keep === 'first') return sql`on conflict (${keys}) do nothing`
  const others = names.filter((name) => !key.includes(name))
  const sets = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
  const [height, ordinal] = [sql.ref(`${table}.height`), sql.ref(`${table}.ordinal`)]
  return sql`on conflict (${keys}) do update set ${sets} where (excluded.height, excluded.ordinal) > (${height}, ${ordinal})`
}
