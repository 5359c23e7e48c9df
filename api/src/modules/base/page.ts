import { parseCursorConnectionArgs } from '@pothos/plugin-relay'
import type { Schema } from '@secretariat/db'
import { type Expression, type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { badInput } from './bad-input.js'
import { decodeCursor, encodeCursor, listHash } from './cursor.js'
import { beyond, keyValues, orderBy, type SortKey } from './keyset.js'

/** Arguments of a connection as GraphQL hands them over. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

export interface PageSizes {
  readonly standard: number
  readonly largest: number
}

export const rootPage: PageSizes = { standard: 25, largest: 200 }
export const nestedPage: PageSizes = { standard: 10, largest: 50 }
/** Rows that are counted at most: beyond it the exact number is not worth its time. */
export const countLimit = 10_000

/** A list that can be paged: its name and filter tell its cursors from those of other lists; the last key is unique. */
export interface Listing<Row> {
  readonly name: string
  readonly filter: unknown
  readonly keys: readonly SortKey<Row>[]
}

/** Which rows to read: those behind `beyond`, `limit` of them, from the end when `inverted`. */
export interface Span {
  readonly after: string | undefined
  readonly before: string | undefined
  readonly limit: number
  readonly inverted: boolean
}

/** A limit beyond the largest page is an error, never a silent cut. */
function checkPage({ first, last }: PageArgs, { standard, largest }: PageSizes): void {
  if (first != null && last != null) throw badInput('Give first or last, not both')
  const size = first ?? last ?? standard
  if (size < 0) throw badInput('first and last begin at 0')
  if (size > largest) throw badInput(`At most ${largest} rows per page here; ${size} were asked for`)
}

/** Cost of a connection: its rows, as many as are asked for. */
export function pageCost(sizes: PageSizes): (args: PageArgs) => { field: number; multiplier: number } {
  return ({ first, last }) => ({ field: 1, multiplier: first ?? last ?? sizes.standard })
}

/** One page of a list as a connection; `find` reads the rows, `count` is called only when the total is selected. */
export async function connect<Row>(
  listing: Listing<Row>,
  args: PageArgs,
  sizes: PageSizes,
  find: (span: Span) => Promise<Row[]>,
  count: () => Promise<number>,
) {
  checkPage(args, sizes)
  const { first = null, last = null, after = null, before = null } = args
  const span = parseCursorConnectionArgs({ args: { first, last, after, before }, defaultSize: sizes.standard, maxSize: sizes.largest })
  const rows = await find({ after: span.after, before: span.before, limit: span.limit, inverted: span.inverted })
  const page = rows.slice(0, span.expectedSize)
  if (span.inverted) page.reverse()
  const edges = page.map((node) => ({ cursor: cursorOf(listing, node), node }))
  const pageInfo = {
    hasNextPage: span.hasNextPage(rows.length),
    hasPreviousPage: span.hasPreviousPage(rows.length),
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo, count }
}

/** The part of a query that lies between the cursors of a page. */
export function between<DB, TB extends keyof DB, O, Row>(query: SelectQueryBuilder<DB, TB, O>, listing: Listing<Row>, span: Span) {
  const hash = hashOf(listing)
  const { keys } = listing
  const types = keys.map(({ type }) => type)
  let rows = query
  if (span.after !== undefined) rows = rows.where(beyond(keys, decodeCursor(span.after, hash, types), false))
  if (span.before !== undefined) rows = rows.where(beyond(keys, decodeCursor(span.before, hash, types), true))
  return rows
}

/** The rows of a page, in its order. */
export function pageOf<DB, TB extends keyof DB, O, Row>(query: SelectQueryBuilder<DB, TB, O>, listing: Listing<Row>, span: Span) {
  return between(query, listing, span).orderBy(orderBy(listing.keys, span.inverted)).limit(span.limit)
}

/** The place of a row in its list. */
export function cursorOf<Row>(listing: Listing<Row>, row: Row): string {
  return encodeCursor(hashOf(listing), keyValues(listing.keys, row))
}

function hashOf<Row>({ name, filter, keys }: Listing<Row>): string {
  return listHash([name, filter, keys])
}

/** Number of rows of a query, at most one more than the count limit. */
export async function countRows(db: Kysely<Schema>, query: Expression<unknown>): Promise<number> {
  const counted = sql`select 1 from (${query}) as matching limit ${countLimit + 1}`
  const { rows } = await sql<{ count: number }>`select count(*) as count from (${counted}) as counted`.execute(db)
  return rows[0]?.count ?? 0
}
