import { type RawBuilder, sql } from 'kysely'
import type { ColumnType, CursorValue } from './cursor.js'

/** One sort key of a list: a column of its rows. Nulls come last in either direction. */
export interface SortKey<Row> {
  readonly column: keyof Row & string
  readonly type: ColumnType
  readonly direction: 'ASC' | 'DESC'
}

/** `order by` of the keys; inverted for pages that are read from the end. */
export function orderBy<Row>(keys: readonly SortKey<Row>[], inverted: boolean): RawBuilder<unknown> {
  const terms = keys.map(({ column, direction }) => {
    const order = sql.raw((direction === 'ASC') !== inverted ? 'asc' : 'desc')
    return sql`${sql.ref(column)} ${order} nulls ${sql.raw(inverted ? 'first' : 'last')}`
  })
  return sql.join(terms)
}

/** Rows strictly behind the cursor in reading direction: equal in the first keys, beyond in the next one. */
export function beyond<Row>(keys: readonly SortKey<Row>[], values: readonly CursorValue[], inverted: boolean): RawBuilder<boolean> {
  const steps = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((before, j) => sql`${sql.ref(before.column)} is not distinct from ${literal(before, values[j])}`)
    return sql`(${sql.join([...equal, past(key, values[i], inverted)], sql` and `)})`
  })
  return sql<boolean>`(${sql.join(steps, sql` or `)})`
}

function past<Row>(key: SortKey<Row>, value: CursorValue | undefined, inverted: boolean): RawBuilder<unknown> {
  const column = sql.ref(key.column)
  if (value === null) return inverted ? sql`${column} is not null` : sql`false`
  const comparison = sql.raw((key.direction === 'ASC') !== inverted ? '>' : '<')
  const further = sql`${column} ${comparison} ${literal(key, value)}`
  return inverted ? further : sql`(${further} or ${column} is null)`
}

function literal<Row>(key: SortKey<Row>, value: CursorValue | undefined): RawBuilder<unknown> {
  return sql`${value}::${sql.raw(key.type)}`
}

/** The row's sort keys as a cursor carries them. */
export function keyValues<Row>(keys: readonly SortKey<Row>[], row: Row): CursorValue[] {
  return keys.map(({ column }) => {
    const value: unknown = row[column]
    if (value instanceof Date) return value.toISOString()
    if (value === null || typeof value === 'number' || typeof value === 'string') return value
    throw new TypeError(`${column} cannot be a sort key`)
  })
}
