import type { Schema } from '@secretariat/db'
import type { Kysely, Selectable } from 'kysely'
import { checkedOrder, checkedWhere } from '../base/filter.js'
import { orderBy } from '../base/keyset.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { entryConditions, outcomeConditions } from './conditions.js'
import type { ProposalOrder, ProposalWhere } from './where.js'

/** A motion or a proposal. */
export type ProposalRow = Selectable<Schema['agendaItem']>
type Item = ProposalRow['factId']

/** What a list of proposals is made of. */
export interface ProposalList {
  readonly where: ProposalWhere
  readonly listing: Listing<ProposalRow>
}

const columns = {
  PROPOSED_AT: [
    { column: 'openedAt', type: 'timestamptz' },
    { column: 'ordinal', type: 'int8' },
  ],
  DECIDED_AT: [{ column: 'decidedAt', type: 'timestamptz' }],
  EXECUTED_AT: [{ column: 'executedAt', type: 'timestamptz' }],
  NUMBER: [{ column: 'number', type: 'int8' }],
} as const

/** Newest first, when nothing else is asked. */
export function proposalList(filter: ProposalWhere | null | undefined, orders: readonly ProposalOrder[] | null | undefined): ProposalList {
  const where = checkedWhere(filter)
  const asked = checkedOrder(orders)
  const order = asked.length > 0 ? asked : [{ field: 'PROPOSED_AT', direction: 'DESC' } as const]
  const wanted = order.flatMap(({ field, direction }) => columns[field].map((column) => ({ ...column, direction })))
  const keys = [...wanted, { column: 'factId', type: 'text', direction: 'ASC' } as const]
  return { where, listing: { name: 'proposals', filter: where, keys } }
}

/** Two pages made one: each kind is read in the order of its own index, and no more rows than the page has. */
export function findProposals(db: Kysely<Schema>, { where, listing }: ProposalList, span: Span): Promise<ProposalRow[]> {
  const page = (view: 'agendaMotion' | 'agendaProposal') => {
    const conditions = [...entryConditions(where), ...outcomeConditions(where)]
    const matching = conditions.reduce((query, condition) => query.where(condition), db.selectFrom(view).selectAll())
    return db.selectFrom(pageOf(matching, listing, span).as(view)).selectAll()
  }
  return db
    .selectFrom(page('agendaMotion').unionAll(page('agendaProposal')).as('item'))
    .selectAll()
    .orderBy(orderBy(listing.keys, span.inverted))
    .limit(span.limit)
    .execute()
}

/** Who does not ask what became of them need not wait until that is worked out for each. */
export function countProposals(db: Kysely<Schema>, { where }: ProposalList): Promise<number> {
  const [entry, outcome] = [entryConditions(where), outcomeConditions(where)]
  if (outcome.length === 0)
    return countRows(
      db,
      entry.reduce((query, condition) => query.where(condition), db.selectFrom('agendaEntry').selectAll()),
    )
  return countRows(
    db,
    [...entry, ...outcome].reduce((query, condition) => query.where(condition), db.selectFrom('agendaItem').selectAll()),
  )
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
      (motions: readonly Item[]) => findAwaiting(db, motions),
      ({ motion }) => motion,
    ),
    payments: rowsLoader(
      String,
      (proposals: readonly Item[]) =>
        db.selectFrom('proposalPayment').selectAll().where('factId', 'in', proposals).orderBy('position').execute(),
      ({ factId }) => factId,
    ),
  }
}

/** Proposals by key, oldest first: a number that a chain gave twice means the later one. */
function findByKey(db: Kysely<Schema>, keys: readonly string[]): Promise<ProposalRow[]> {
  return db.selectFrom('agendaItem').selectAll().where('key', 'in', keys).orderBy('height').execute()
}

function findAwaiting(db: Kysely<Schema>, motions: readonly Item[]) {
  return db.selectFrom('motionAwaiting').selectAll().where('motion', 'in', motions).orderBy('account').execute()
}
