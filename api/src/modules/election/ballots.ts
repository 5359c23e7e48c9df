import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { ElectionVoteWhere } from './ballot.where.js'
import { cycles } from './where.js'

export type BallotRow = Selectable<Schema['electionBallot']>

/** What a list of votes is made of. */
export interface BallotList {
  readonly chain: ChainId
  readonly where: ElectionVoteWhere
  readonly listing: Listing<BallotRow>
}

/** Newest first, in the order of the chain. */
export function ballotList(chain: ChainId, filter: ElectionVoteWhere | null | undefined): BallotList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'ordinal', type: 'int8', direction: 'DESC' },
    { column: 'factId', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'election-votes', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where }: BallotList) {
  const { cycle, voter, candidate, member, status, verified } = where
  const conditions = [
    ...cycles(cycle),
    ...equality('voter', voter),
    ...equality('candidate', candidate),
    ...equality('status', status),
    ...(member?.eq == null ? [] : [sql<boolean>`${member.eq} = any(members)`]),
    ...(member?.in == null ? [] : [sql<boolean>`members && ${member.in}::text[]`]),
    ...(verified == null ? [] : [sql<boolean>`verified = ${verified.eq}`]),
  ]
  return conditions.reduce(
    (query, condition) => query.where(condition),
    db.selectFrom('electionBallot').selectAll().where('chain', '=', chain),
  )
}

export function findBallots(db: Kysely<Schema>, list: BallotList, span: Span): Promise<BallotRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countBallots(db: Kysely<Schema>, list: BallotList): Promise<number> {
  return countRows(db, matching(db, list))
}
