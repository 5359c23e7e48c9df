import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedOrder, checkedWhere, equality, period, search } from '../base/filter.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { ProposalOrder, ProposalWhere } from './where.js'

export type ProposalRow = Selectable<Schema['motionState']>
type Motion = ProposalRow['factId']

/** What a list of proposals is made of. */
export interface ProposalList {
  readonly where: ProposalWhere
  readonly listing: Listing<ProposalRow>
}

const columns = {
  PROPOSED_AT: [
    { column: 'proposedAt', type: 'timestamptz' },
    { column: 'ordinal', type: 'int8' },
  ],
  DECIDED_AT: [{ column: 'decidedAt', type: 'timestamptz' }],
  NUMBER: [{ column: 'index', type: 'int8' }],
} as const

/** Newest first, when nothing else is asked. */
export function proposalList(filter: ProposalWhere | null | undefined, orderBy: readonly ProposalOrder[] | null | undefined): ProposalList {
  const where = checkedWhere(filter)
  const orders = checkedOrder(orderBy)
  const order = orders.length > 0 ? orders : [{ field: 'PROPOSED_AT', direction: 'DESC' } as const]
  const wanted = order.flatMap(({ field, direction }) => columns[field].map((column) => ({ ...column, direction })))
  const keys = [...wanted, { column: 'factId', type: 'text', direction: 'ASC' } as const]
  return { where, listing: { name: 'proposals', filter: where, keys } }
}

function conditionsOf(where: ProposalWhere) {
  return [
    ...equality('chain', where.chain),
    ...equality('council', where.council),
    ...equality('status', where.status),
    ...equality('proposer', where.proposer),
    ...search('call_name', where.call),
    ...equality('motion_hash', where.hash),
    ...period('proposed_at', where.proposedAt),
    ...equality('voter', where.voter).map((is) => sql<boolean>`fact_id in (select motion from motion_cast where ${is})`),
    ...equality('account', where.awaiting).map((is) => sql<boolean>`fact_id in (select motion from motion_awaiting where ${is})`),
  ]
}

function matching(db: Kysely<Schema>, where: ProposalWhere) {
  return conditionsOf(where).reduce((query, condition) => query.where(condition), db.selectFrom('motionState').selectAll())
}

/** One page of proposals. */
export function findProposals(db: Kysely<Schema>, { where, listing }: ProposalList, span: Span): Promise<ProposalRow[]> {
  return pageOf(matching(db, where), listing, span).execute()
}

export function countProposals(db: Kysely<Schema>, { where }: ProposalList): Promise<number> {
  // What became of a motion is worked out for each; who does not ask for it need not wait for that.
  const plain = conditionsOf(where).reduce((query, condition) => query.where(condition), db.selectFrom('motion').selectAll())
  return countRows(db, where.status == null ? plain : matching(db, where))
}

export function proposalLoaders(db: Kysely<Schema>) {
  return {
    proposal: rowLoader(
      String,
      (keys: readonly string[]) => findByKey(db, keys),
      ({ key }) => key,
    ),
    awaiting: rowsLoader(
      String,
      (motions: readonly Motion[]) => findAwaiting(db, motions),
      ({ motion }) => motion,
    ),
    tallies: rowsLoader(
      String,
      (motions: readonly Motion[]) => findTallies(db, motions),
      ({ motion }) => motion,
    ),
  }
}

/** Proposals by key, oldest first: a number that a chain gave twice means the later one. */
function findByKey(db: Kysely<Schema>, keys: readonly string[]): Promise<ProposalRow[]> {
  return db.selectFrom('motionState').selectAll().where('key', 'in', keys).orderBy('height').execute()
}

function findAwaiting(db: Kysely<Schema>, motions: readonly Motion[]) {
  return db.selectFrom('motionAwaiting').selectAll().where('motion', 'in', motions).orderBy('account').execute()
}

function findTallies(db: Kysely<Schema>, motions: readonly Motion[]) {
  return db
    .selectFrom('motionCast')
    .select(['motion', 'height', 'votedAt as at', 'ayes', 'nays'])
    .where('motion', 'in', motions)
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
}
