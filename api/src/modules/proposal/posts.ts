import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader } from '../base/loader.js'
import { pagePerOwner, pagesLoader } from '../base/nested.js'
import type { Listing } from '../base/page.js'

export type PostRow = Selectable<Schema['proposalPost']>
type Item = PostRow['item']

/** As a conversation is read: oldest first. */
export const postListing: Listing<PostRow> = {
  name: 'posts',
  filter: {},
  keys: [
    { column: 'height', type: 'int8', direction: 'ASC' },
    { column: 'ordinal', type: 'int8', direction: 'ASC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ],
}

export function postLoaders(db: Kysely<Schema>) {
  return {
    posts: pagesLoader(
      (items: readonly Item[], span) =>
        pagePerOwner(db, db.selectFrom('proposalPost').selectAll().where('item', 'in', items), 'item', postListing, span),
      ({ item }) => item,
    ),
    postCount: rowLoader(
      String,
      (items: readonly Item[]) => countPosts(db, items),
      ({ item }) => item,
    ),
  }
}

function countPosts(db: Kysely<Schema>, items: readonly Item[]) {
  return db
    .selectFrom('proposalPost')
    .select(['item', sql<number>`count(*)`.as('count')])
    .where('item', 'in', items)
    .groupBy('item')
    .execute()
}
