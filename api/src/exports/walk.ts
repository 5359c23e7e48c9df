import type { Schema } from '@secretariat/db'
import type { Kysely } from 'kysely'
import { cursorOf, type Listing, rootPage, type Span } from '../modules/base/page.js'

/** All pages of a list, one after the other. */
export async function* walk<Row>(
  db: Kysely<Schema>,
  listing: Listing<Row>,
  find: (db: Kysely<Schema>, span: Span) => Promise<Row[]>,
  size = rootPage.largest,
): AsyncGenerator<Row[]> {
  let after: string | undefined
  while (true) {
    const rows = await find(db, { after, before: undefined, limit: size, inverted: false })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    if (rows.length < size) return
    after = cursorOf(listing, last)
  }
}
