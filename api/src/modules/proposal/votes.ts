import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { pagePerOwner, pagesLoader } from '../base/nested.js'
import type { Listing } from '../base/page.js'

export type VoteRow = Selectable<Schema['agendaBallot']>
type Item = VoteRow['item']

/** Votes in the order of the chain, newest first, so pages stay put while votes arrive. The cursor is good for any proposal. */
export const voteListing: Listing<VoteRow> = {
  name: 'votes',
  filter: {},
  keys: [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ],
}

export function voteLoaders(db: Kysely<Schema>) {
  return {
    votes: pagesLoader(
      (items: readonly Item[], span) => pagePerOwner(db, votesOn(db, items), 'item', voteListing, span),
      ({ item }) => item,
    ),
    voteCount: rowLoader(
      String,
      (items: readonly Item[]) => countVotes(db, items),
      ({ item }) => item,
    ),
    allVotes: rowsLoader(
      String,
      (items: readonly Item[]) => findAllVotes(db, items),
      ({ item }) => item,
    ),
  }
}

function votesOn(db: Kysely<Schema>, items: readonly Item[]) {
  return db.selectFrom('agendaBallot').selectAll().where('item', 'in', items)
}

/** All votes on these motions and proposals, oldest first. */
export function findAllVotes(db: Kysely<Schema>, items: readonly Item[]): Promise<VoteRow[]> {
  return votesOn(db, items).orderBy('height').orderBy('ordinal').execute()
}

function countVotes(db: Kysely<Schema>, items: readonly Item[]) {
  return db
    .selectFrom('agendaBallot')
    .select(['item', sql<number>`count(*)`.as('count')])
    .where('item', 'in', items)
    .groupBy('item')
    .execute()
}
