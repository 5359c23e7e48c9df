import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type ProducerVoteWhere, voteConditions } from './where.js'

/** A vote with what it is sorted by: its stake, near enough. */
export type ProducerVoteRow = Selectable<Schema['producerVoteStanding']> & { readonly weighed: number | null }
export type FixedVoteRow = Selectable<Schema['producerFixedStanding']> & { readonly weighed: number }

export interface VoteList<Row> {
  readonly chain: ChainId
  readonly where: ProducerVoteWhere
  readonly listing: Listing<Row>
}

export function producerVoteList(chain: ChainId, asked: ProducerVoteWhere | null | undefined): VoteList<ProducerVoteRow> {
  const where = checkedWhere(asked)
  const keys = [
    { column: 'weighed', type: 'float8', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'producer-votes', filter: { chain, where }, keys } }
}

export function fixedVoteList(chain: ChainId, asked: ProducerVoteWhere | null | undefined): VoteList<FixedVoteRow> {
  const where = checkedWhere(asked)
  const keys = [
    { column: 'weighed', type: 'float8', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'producer-fixed-votes', filter: { chain, where }, keys } }
}

function votes(db: Kysely<Schema>, { chain, where }: VoteList<ProducerVoteRow>) {
  const rows = db
    .selectFrom('producerVoteStanding')
    .selectAll()
    .select(sql<number | null>`stake::float8`.as('weighed'))
    .where('chain', '=', chain)
    .where(({ and }) => and(voteConditions(where)))
  return db.selectFrom(rows.as('vote')).selectAll()
}

function fixedVotes(db: Kysely<Schema>, { chain, where }: VoteList<FixedVoteRow>) {
  const rows = db
    .selectFrom('producerFixedStanding')
    .selectAll()
    .select(sql<number>`(stake * coalesce(weight, 1))::float8`.as('weighed'))
    .where('chain', '=', chain)
    .where(({ and }) => and(voteConditions(where)))
  return db.selectFrom(rows.as('vote')).selectAll()
}

export function findProducerVotes(db: Kysely<Schema>, list: VoteList<ProducerVoteRow>, span: Span): Promise<ProducerVoteRow[]> {
  return pageOf(votes(db, list), list.listing, span).execute()
}

export function countProducerVotes(db: Kysely<Schema>, list: VoteList<ProducerVoteRow>): Promise<number> {
  return countRows(db, votes(db, list))
}

export function findFixedVotes(db: Kysely<Schema>, list: VoteList<FixedVoteRow>, span: Span): Promise<FixedVoteRow[]> {
  return pageOf(fixedVotes(db, list), list.listing, span).execute()
}

export function countFixedVotes(db: Kysely<Schema>, list: VoteList<FixedVoteRow>): Promise<number> {
  return countRows(db, fixedVotes(db, list))
}
