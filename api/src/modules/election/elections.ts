import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { type ElectionKey, electionKey } from '../base/key.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { ElectionWhere } from './where.js'

export type ElectionRow = Selectable<Schema['election']>
export type CandidateRow = Selectable<Schema['candidate']>

/** What a list of elections is made of. */
export interface ElectionList {
  readonly chain: ChainId
  readonly where: ElectionWhere
  readonly listing: Listing<ElectionRow>
}

/** Newest round first. */
export function electionList(chain: ChainId, filter: ElectionWhere | null | undefined): ElectionList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'cycle', type: 'int8', direction: 'DESC' },
    { column: 'council', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'elections', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where }: ElectionList) {
  const conditions = [...equality('outcome', where.outcome), ...equality('council', where.council)]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('election').selectAll().where('chain', '=', chain))
}

export function findElections(db: Kysely<Schema>, list: ElectionList, span: Span): Promise<ElectionRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countElections(db: Kysely<Schema>, list: ElectionList): Promise<number> {
  return countRows(db, matching(db, list))
}

export function electionLoaders(db: Kysely<Schema>) {
  return {
    election: rowLoader(
      electionKey,
      (keys: readonly ElectionKey[]) => db.selectFrom('election').selectAll().where(among(keys)).orderBy('council', 'desc').execute(),
      electionKey,
    ),
    candidates: rowsLoader(roundKey, (rounds: readonly Round[]) => findCandidates(db, rounds), roundKey),
    releasedVotes: rowLoader(roundKey, (rounds: readonly Round[]) => countReleased(db, rounds), roundKey),
  }
}

/** A round of election; candidacies and votes may not know theirs. */
export interface Round extends Pick<CandidateRow, 'chain' | 'council' | 'cycle'> {}

function roundKey({ chain, council, cycle }: Round): string {
  return `${chain}:${council}:${cycle}`
}

function among(keys: readonly Pick<Round, 'chain' | 'cycle'>[]) {
  const [chains, cycles] = [keys.map(({ chain }) => chain), keys.map(({ cycle }) => cycle)]
  return sql<boolean>`(chain, cycle) in (select * from unnest(${chains}::text[], ${cycles}::int8[]))`
}

/** In the order of their candidacies, which favours nobody. */
function findCandidates(db: Kysely<Schema>, rounds: readonly Round[]): Promise<CandidateRow[]> {
  return db.selectFrom('candidate').selectAll().where(among(rounds)).orderBy('height').orderBy('ordinal').execute()
}

function countReleased(db: Kysely<Schema>, rounds: readonly Round[]) {
  return db
    .selectFrom('electionBallot')
    .select(['chain', 'council', 'cycle', sql<number>`count(released_fact)`.as('released')])
    .where(among(rounds))
    .groupBy(['chain', 'council', 'cycle'])
    .execute()
}
