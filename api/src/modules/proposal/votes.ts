import type { Schema } from '@secretariat/db'
import DataLoader from 'dataloader'
import { type Kysely, type Selectable, sql } from 'kysely'
import { orderBy } from '../base/keyset.js'
import { rowLoader } from '../base/loader.js'
import { between, type Listing, type Span } from '../base/page.js'

export type VoteRow = Selectable<Schema['motionCast']>
type Motion = VoteRow['motion']

/** A page of the votes on one motion; several motions on one page of proposals ask for the same span. */
export interface VotePage extends Span {
  readonly motion: Motion
}

/** Votes in the order of the chain, newest first, so pages stay put while votes arrive. The cursor is good for any motion. */
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
    votes: new DataLoader<VotePage, VoteRow[], string>((pages) => findPages(db, pages), { cacheKeyFn: (page) => JSON.stringify(page) }),
    voteCount: rowLoader(
      String,
      (motions: readonly Motion[]) => countVotes(db, motions),
      ({ motion }) => motion,
    ),
  }
}

/** Pages of many motions: one statement for each different span, which on one request is one. */
async function findPages(db: Kysely<Schema>, pages: readonly VotePage[]): Promise<VoteRow[][]> {
  const spans = new Map(pages.map(({ motion: _, ...span }) => [JSON.stringify(span), span]))
  const found = new Map<string, VoteRow[]>()
  for (const [key, span] of spans) {
    const motions = pages.filter(({ motion: _, ...own }) => JSON.stringify(own) === key).map(({ motion }) => motion)
    for (const row of await findVotes(db, motions, span)) {
      const place = `${key}/${row.motion}`
      found.set(place, [...(found.get(place) ?? []), row])
    }
  }
  return pages.map(({ motion, ...span }) => found.get(`${JSON.stringify(span)}/${motion}`) ?? [])
}

/** The span of each motion's votes, numbered within the motion. */
async function findVotes(db: Kysely<Schema>, motions: readonly Motion[], span: Span): Promise<VoteRow[]> {
  const votes = between(db.selectFrom('motionCast').selectAll().where('motion', 'in', motions), voteListing, span)
  const { rows } = await sql<VoteRow>`
    /* votes of motions */
    select * from (
      select vote.*, row_number() over (partition by motion order by ${orderBy(voteListing.keys, span.inverted)}) as place
      from (${votes}) vote
    ) placed
    where place <= ${span.limit}
    order by motion, place`.execute(db)
  return rows
}

/** All votes on these motions, oldest first. */
export function findAllVotes(db: Kysely<Schema>, motions: readonly Motion[]): Promise<VoteRow[]> {
  return db.selectFrom('motionCast').selectAll().where('motion', 'in', motions).orderBy('height').orderBy('ordinal').execute()
}

function countVotes(db: Kysely<Schema>, motions: readonly Motion[]) {
  return db
    .selectFrom('motionCast')
    .select(['motion', sql<number>`count(*)`.as('count')])
    .where('motion', 'in', motions)
    .groupBy('motion')
    .execute()
}
