import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { bounds, checkedWhere, equality, period, search } from '../base/filter.js'
import { parseTermKey } from '../base/key.js'
import { rowLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { SpendingItemWhere } from './where.js'

export type ItemRow = Selectable<Schema['spendingItem']>

/** Which items are listed or summed. */
export interface ItemList {
  readonly chain: ChainId
  readonly where: SpendingItemWhere
  readonly listing: Listing<ItemRow>
}

/** Newest first; of a ledger the highest number first. */
export function itemList(chain: ChainId, filter: SpendingItemWhere | null | undefined): ItemList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'place', type: 'int8', direction: 'DESC' },
    { column: 'subject', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'spending-items', filter: { chain, where }, keys } }
}

type Condition = RawBuilder<boolean>

/** Items of the terms that the keys name: terms of the chain by number or block, recorded ones by their own key. */
function inTerms(column: 'createdTerm' | 'paidTerm', chain: ChainId, filter: SpendingItemWhere['createdTerm']): Condition[] {
  const lists = [...(filter?.eq == null ? [] : [[filter.eq]]), ...(filter?.in == null ? [] : [filter.in])]
  return lists.map((keys) => {
    const terms = keys.flatMap((key) => parseTermKey(key) ?? []).filter((key) => key.chain === chain)
    const numbers = terms.flatMap((key) => ('number' in key ? [key.number] : []))
    const heights = terms.flatMap((key) => ('number' in key ? [] : [key.fromHeight]))
    return sql<boolean>`${sql.ref(column)} in (
      select term from spending_term where chain = ${chain} and case source
        when 'ledger' then term = any(${keys}::text[])
        else number = any(${numbers}::int8[]) or from_height = any(${heights}::int8[]) end)`
  })
}

function stated(column: 'category' | 'decidedSeq', filter: SpendingItemWhere['categorised']): Condition[] {
  return filter == null ? [] : [sql`(${sql.ref(column)} is not null) = ${filter.eq}`]
}

/** The items of a list, to be read, counted or summed. */
export function matchingItems(db: Kysely<Schema>, { chain, where }: ItemList) {
  const conditions = [
    ...equality('subject', where.subject),
    ...equality('source', where.source),
    ...equality('kind', where.kind),
    ...equality('outcome', where.outcome),
    ...search('title', where.title),
    ...equality('category', where.category),
    ...stated('category', where.categorised),
    ...stated('decidedSeq', where.decided),
    ...(where.bounty == null ? [] : [sql<boolean>`bounty = ${where.bounty.eq}`]),
    ...equality('workingGroup', where.workingGroup),
    ...equality('account', where.account),
    ...equality('beneficiary', where.beneficiary),
    ...inTerms('createdTerm', chain, where.createdTerm),
    ...inTerms('paidTerm', chain, where.paidTerm),
    ...period('settledAt', where.settledAt),
    ...bounds('asked', where.asked),
    ...bounds('paid', where.paid),
  ]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('spendingItem').where('chain', '=', chain))
}

export function findItems(db: Kysely<Schema>, list: ItemList, span: Span): Promise<ItemRow[]> {
  return pageOf(matchingItems(db, list).selectAll(), list.listing, span).execute()
}

export function countItems(db: Kysely<Schema>, list: ItemList): Promise<number> {
  return countRows(db, matchingItems(db, list).selectAll())
}

/** An item by its name within its chain. */
export interface ItemKey {
  readonly chain: ChainId
  readonly subject: string
}

export const itemKey = ({ chain, subject }: ItemKey): string => `${chain}:${subject}`

/** The named items of one chain, in no order. */
export function findNamedItems(db: Kysely<Schema>, chain: ChainId, subjects: readonly string[]): Promise<ItemRow[]> {
  return db.selectFrom('spendingItem').selectAll().where('chain', '=', chain).where('subject', 'in', subjects).execute()
}

export type SpendingTermRow = Selectable<Schema['spendingTerm']>

export interface SpendingTermKey {
  readonly chain: ChainId
  readonly term: string
}

/** Loader of the terms that items are put to. */
export function spendingTermLoaders(db: Kysely<Schema>) {
  const keyOf = ({ chain, term }: SpendingTermKey) => `${chain}:${term}`
  const find = (keys: readonly SpendingTermKey[]) =>
    db
      .selectFrom('spendingTerm')
      .selectAll()
      .where('term', 'in', [...new Set(keys.map(({ term }) => term))])
      .where('chain', 'in', [...new Set(keys.map(({ chain }) => chain))])
      .execute()
  return { spendingTerm: rowLoader(keyOf, find, keyOf) }
}
