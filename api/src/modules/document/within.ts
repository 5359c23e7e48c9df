import { type RawBuilder, sql } from 'kysely'
import type { Position } from '../../documents/stretch.js'

/** Rows at or after a place and before another one; `alias` names the table that has the height and the ordinal. */
export function within(alias: string, { from, until }: { readonly from: Position; readonly until: Position }): RawBuilder<boolean> {
  return sql`(${after(alias, from)} and ${before(alias, until)})`
}

export function before(alias: string, { height, ordinal }: Position): RawBuilder<boolean> {
  return sql`((${sql.ref(`${alias}.height`)}, ${sql.ref(`${alias}.ordinal`)}) < (${height}::int8, ${ordinal}::int4))`
}

function after(alias: string, { height, ordinal }: Position): RawBuilder<boolean> {
  return sql`((${sql.ref(`${alias}.height`)}, ${sql.ref(`${alias}.ordinal`)}) >= (${height}::int8, ${ordinal}::int4))`
}

/** The place behind everything that happened up to a block. */
export function behind(height: number): Position {
  return { height: height + 1, ordinal: -1 }
}
