import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { nameOfTerm } from '../modules/spending-category/item.schema.js'
import { findItems, type ItemList, type ItemRow, itemList } from '../modules/spending-category/items.js'
import { type FiguresRow, sumByCategory, sumCarried } from '../modules/spending-category/sums.js'
import type { SpendingItemWhere } from '../modules/spending-category/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table, TableQuery } from './table.js'
import { walk } from './walk.js'

type TermNames = ReadonlyMap<string | null, string>

function listOf(query: TableQuery): ItemList {
  // Safety: the schema's own type reads the value.
  return itemList(askedChain(query), inputOf('SpendingItemWhere', query.where) as SpendingItemWhere | undefined)
}

async function findTermNames(db: Kysely<Schema>, chain: ChainId): Promise<TermNames> {
  const terms = await db.selectFrom('spendingTerm').selectAll().where('chain', '=', chain).execute()
  return new Map(terms.map((row) => [row.term, nameOfTerm(row)]))
}

const itemColumns = [
  ...[
    'chain',
    'subject',
    'source',
    'kind',
    'outcome',
    'proposal',
    'title',
    'asked',
    'asked_raw',
    'booked',
    'booked_raw',
    'paid',
    'paid_raw',
  ],
  ...[
    'asset',
    'account_id',
    'beneficiary',
    'category',
    'category_source',
    'bounty',
    'working_group',
    'reimbursed',
    'decided_by',
    'decided_at',
  ],
  ...['created_term', 'paid_term', 'created_block', 'settled_block', 'settled_at', 'fact'],
]

function itemLine(row: ItemRow, terms: TermNames): Line {
  return {
    chain: row.chain,
    subject: row.subject,
    source: row.source,
    kind: row.kind,
    outcome: row.outcome,
    proposal: row.proposal,
    title: row.title,
    ...amountCells('asked', row.asked, row.asset),
    ...amountCells('booked', row.booked, row.asset),
    ...amountCells('paid', row.paid, row.asset),
    asset: row.asset,
    account_id: row.account,
    beneficiary: row.beneficiary,
    category: row.category,
    category_source: row.categorySource,
    bounty: row.bounty,
    working_group: row.workingGroup,
    reimbursed: row.reimbursed,
    decided_by: row.decidedBy,
    decided_at: row.decidedAt,
    created_term: terms.get(row.createdTerm) ?? null,
    paid_term: terms.get(row.paidTerm) ?? null,
    created_block: row.createdHeight,
    settled_block: row.settledHeight,
    settled_at: row.settledAt,
    fact: row.fact,
  }
}

/** Everything that money was asked for or paid for, newest first. */
export const spendingItems: Table = {
  name: 'spending-items',
  columns: itemColumns,
  lines: (query) => {
    const list = listOf(query)
    return async function* read(db) {
      const terms = await findTermNames(db, list.chain)
      for await (const page of walk(db, list.listing, (at, span) => findItems(at, list, span))) {
        yield page.map((row) => itemLine(row, terms))
      }
    }
  },
}

const figures = ['asked', 'approved', 'paid', 'failed', 'booked'] as const

function figureCells(row: FiguresRow): Line {
  return Object.assign({ items: row.items, asset: row.asset }, ...figures.map((name) => amountCells(name, row[name], row.asset)))
}

/** What was spent by category, largest first; without a category is a line of its own. */
export const spendingCategories: Table = {
  name: 'spending-categories',
  columns: ['chain', 'category', 'items', ...figures.flatMap((name) => [name, `${name}_raw`]), 'asset'],
  lines: (query) => {
    const list = listOf(query)
    return async function* read(db) {
      const rows = await sumByCategory(db, list)
      yield rows.map((row) => ({ chain: list.chain, category: row.category, ...figureCells(row) }))
    }
  },
}

/** Both ways to put spending to terms, in the order of the terms. */
export const spendingTerms: Table = {
  name: 'spending-terms',
  columns: [
    'chain',
    'term',
    'by_creation',
    'by_creation_raw',
    'carried_in',
    'carried_in_raw',
    'carried_out',
    'carried_out_raw',
    'by_execution',
    'by_execution_raw',
    'asset',
  ],
  lines: (query) => {
    const list = listOf(query)
    return async function* read(db) {
      const terms = await findTermNames(db, list.chain)
      const rows = await sumCarried(db, list)
      yield rows.map((row) => ({
        chain: list.chain,
        term: terms.get(row.term) ?? null,
        ...amountCells('by_creation', row.created, row.asset),
        ...amountCells('carried_in', row.carriedIn, row.asset),
        ...amountCells('carried_out', row.carriedOut, row.asset),
        ...amountCells('by_execution', row.executed, row.asset),
        asset: row.asset,
      }))
    }
  },
}
