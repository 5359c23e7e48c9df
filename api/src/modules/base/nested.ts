import type { Schema } from '@secretariat/db'
import DataLoader from 'dataloader'
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { orderBy } from './keyset.js'
import { between, type Listing, type Span } from './page.js'

/** A page of the rows that belong to one row of a list above; many owners on one page ask for the same span. */
export interface OwnedPage<Owner extends string> extends Span {
  readonly owner: Owner
}

/** Pages of many owners: one statement for each different span, which in one request is one. */
export function pagesLoader<Owner extends string, Row>(
  find: (owners: readonly Owner[], span: Span) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => Owner,
) {
  return new DataLoader<OwnedPage<Owner>, Row[], string>(
    async (pages) => {
      const spans = new Map(pages.map(({ owner: _, ...span }) => [JSON.stringify(span), span]))
      const found = new Map<string, Row[]>()
      for (const [key, span] of spans) {
        const owners = pages.filter(({ owner: _, ...own }) => JSON.stringify(own) === key).map(({ owner }) => owner)
        for (const row of await find(owners, span)) {
          const place = `${key}/${ownerOf(row)}`
          found.set(place, [...(found.get(place) ?? []), row])
        }
      }
      return pages.map(({ owner, ...span }) => found.get(`${JSON.stringify(span)}/${owner}`) ?? [])
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  )
}

/** The span of each owner's rows, numbered within the owner. */
export async function pagePerOwner<DB, TB extends keyof DB, O, Row>(
  db: Kysely<Schema>,
  query: SelectQueryBuilder<DB, TB, O>,
  owner: string,
  listing: Listing<Row>,
  span: Span,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    /* a page per owner */
    select * from (
      select own.*, row_number() over (partition by ${sql.ref(owner)} order by ${orderBy(listing.keys, span.inverted)}) as place
      from (${between(query, listing, span)}) own
    ) placed
    where place <= ${span.limit}
    order by ${sql.ref(owner)}, place`.execute(db)
  return rows
}
