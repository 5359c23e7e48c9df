import type { Schema } from '@secretariat/db'
import type { AccountId, AssetId, BudgetId, ChainId, RecordId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { type ItemList, matchingItems } from './items.js'

/** What sums of items have in common. */
export interface FiguresRow {
  readonly asset: AssetId
  readonly items: number
  readonly asked: bigint | null
  readonly approved: bigint
  readonly paid: bigint | null
  readonly failed: bigint
  readonly booked: bigint | null
  readonly contested: bigint
  readonly unknown: number
}

const figures = [
  sql<number>`count(*)`.as('items'),
  sql<bigint | null>`sum(asked)`.as('asked'),
  sql<bigint>`coalesce(sum(asked) filter (where outcome in ('approved', 'paid', 'failed')), 0)`.as('approved'),
  sql<bigint | null>`sum(paid)`.as('paid'),
  sql<bigint>`coalesce(sum(asked) filter (where outcome = 'failed'), 0)`.as('failed'),
  sql<bigint | null>`sum(booked)`.as('booked'),
  sql<bigint>`coalesce(sum(booked) filter (where outcome <> 'paid'), 0)`.as('contested'),
  sql<number>`count(*) filter (where paid is null)`.as('unknown'),
] as const

const spent = sql<boolean>`spent`

/** What was spent; what only moved between budgets is left out. */
function spentItems(db: Kysely<Schema>, list: ItemList) {
  return matchingItems(db, list).where(spent)
}

export function sumAll(db: Kysely<Schema>, list: ItemList): Promise<FiguresRow[]> {
  return spentItems(db, list)
    .groupBy('asset')
    .select(['asset', ...figures])
    .orderBy('asset')
    .execute()
}

/** Largest payment first. */
export function sumByCategory(db: Kysely<Schema>, list: ItemList) {
  return spentItems(db, list)
    .groupBy(['category', 'asset'])
    .select(['category', 'asset', ...figures])
    .orderBy(sql`sum(paid) desc nulls last`)
    .orderBy('category')
    .execute()
}

/** All kinds, also those that are moved and not spent. */
export function sumByKind(db: Kysely<Schema>, list: ItemList) {
  return matchingItems(db, list)
    .groupBy(['kind', 'spent', 'asset'])
    .select(['kind', 'spent', 'asset', ...figures])
    .orderBy(sql`sum(paid) desc nulls last`)
    .orderBy('kind')
    .execute()
}

export function sumByWorkingGroup(db: Kysely<Schema>, list: ItemList) {
  return spentItems(db, list)
    .groupBy(['workingGroup', 'asset'])
    .select(['workingGroup', 'asset', ...figures])
    .orderBy(sql`sum(paid) desc nulls last`)
    .orderBy('workingGroup')
    .execute()
}

export function sumByBounty(db: Kysely<Schema>, list: ItemList) {
  return spentItems(db, list)
    .where('bounty', 'is not', null)
    .groupBy(['bounty', 'asset'])
    .select(['bounty', 'asset', ...figures])
    .orderBy('bounty')
    .execute()
}

/** What one category was paid in one term, by the term that asked or the term that paid, in the order of the terms. */
export async function sumByTerm(db: Kysely<Schema>, list: ItemList, accounting: 'createdTerm' | 'paidTerm') {
  const sums = spentItems(db, list)
    .where('paid', '>', 0n)
    .groupBy(['chain', accounting, 'category', 'asset'])
    .select(['chain', `${accounting} as term`, 'category', 'asset', ...figures])
  return await db
    .selectFrom(sums.as('sum'))
    .leftJoin('spendingTerm as at', (join) => join.onRef('at.chain', '=', 'sum.chain').onRef('at.term', '=', 'sum.term'))
    .selectAll('sum')
    .orderBy(sql`at.place nulls first`)
    .orderBy('sum.category')
    .execute()
}

/** What a term asked for, what of that was paid at any time, what it paid, and how the two meet. */
export interface TermFlowRow {
  readonly chain: ChainId
  readonly term: string | null
  readonly asset: AssetId
  readonly created: bigint
  readonly executed: bigint
  readonly carriedIn: bigint
  readonly carriedOut: bigint
}

/** executed = created + carriedIn − carriedOut, term by term, in the order of the terms. */
export async function sumCarried(db: Kysely<Schema>, list: ItemList): Promise<TermFlowRow[]> {
  const paid = spentItems(db, list).where('paid', '>', 0n).select(['chain', 'asset', 'paid', 'createdTerm', 'paidTerm'])
  const { rows } = await sql<TermFlowRow>`
    /* paid by creation and by execution */
    with item as (${paid}), side as (
      select chain, asset, paid, created_term as term, true as created, paid_term is not distinct from created_term as same from item
      union all
      select chain, asset, paid, paid_term, false, paid_term is not distinct from created_term from item
    )
    select side.chain, side.term, side.asset,
      coalesce(sum(paid) filter (where created), 0) as created,
      coalesce(sum(paid) filter (where not created), 0) as executed,
      coalesce(sum(paid) filter (where not created and not same), 0) as carried_in,
      coalesce(sum(paid) filter (where created and not same), 0) as carried_out
    from side
    left join spending_term at on at.chain = side.chain and at.term = side.term
    group by side.chain, side.term, side.asset, at.place
    order by at.place nulls first, side.asset`.execute(db)
  return rows
}

export interface ReceiverRow {
  readonly chain: ChainId
  readonly account: AccountId | null
  readonly group: BudgetId | null
  readonly channel: RecordId | null
  readonly beneficiary: string | null
  readonly asset: AssetId
  readonly amount: bigint
  readonly items: number
}

/** By who received it, largest first; what went to nobody who is named is one row. */
export async function sumByReceiver(db: Kysely<Schema>, list: ItemList, limit: number): Promise<ReceiverRow[]> {
  const items = spentItems(db, list).select('subject')
  return await db
    .selectFrom('spendingReceipt')
    .where('chain', '=', list.chain)
    .where('subject', 'in', items)
    .groupBy(['chain', 'account', 'group', 'channel', 'beneficiary', 'asset'])
    .select(['chain', 'account', 'group', 'channel', 'beneficiary', 'asset'])
    .select([sql<bigint>`sum(amount)`.as('amount'), sql<number>`count(distinct subject)`.as('items')])
    .orderBy('amount', 'desc')
    .orderBy('account')
    .orderBy('group')
    .orderBy('channel')
    .orderBy('beneficiary')
    .limit(limit)
    .execute()
}

/** Items of spending, and those with a category. */
export async function countCategorised(db: Kysely<Schema>, list: ItemList): Promise<{ known: number; total: number }> {
  return await spentItems(db, list)
    .select([sql<number>`count(category)`.as('known'), sql<number>`count(*)`.as('total')])
    .executeTakeFirstOrThrow()
}
