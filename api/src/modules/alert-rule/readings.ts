import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Thresholds } from '@secretariat/shared/alert'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { AlertReadingWhere } from './reading-where.js'
import { alertRuleLoaders, type RuleKey, ruleKey } from './rules.js'

export type ReadingRow = Selectable<Schema['alertReadingState']>
export type LookRow = Selectable<Schema['alertLook']>

/** Which readings are listed; of all chains where none is named. */
export interface ReadingList {
  readonly chain: ChainId | null
  readonly where: AlertReadingWhere
  readonly listing: Listing<ReadingRow>
}

/** The worst first, then by rule and subject. */
export function readingList(chain: ChainId | null, filter: AlertReadingWhere | null | undefined): ReadingList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'rank', type: 'int8', direction: 'ASC' },
    ...(['rule', 'chain', 'subject'] as const).map((column) => ({ column, type: 'text', direction: 'ASC' }) as const),
  ] as const
  return { chain, where, listing: { name: 'alertReadings', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where }: ReadingList) {
  const conditions = [
    ...(chain === null ? [] : [sql<boolean>`chain = ${chain}`]),
    ...(['rule', 'subject', 'state'] as const).flatMap((column) => equality(column, where[column])),
  ]
  return conditions.reduce((query, each) => query.where(each), db.selectFrom('alertReadingState').selectAll())
}

export function findReadings(db: Kysely<Schema>, list: ReadingList, span: Span): Promise<ReadingRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countReadings(db: Kysely<Schema>, list: ReadingList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** Loaders of rules, and of what they measured. */
export function alertLoaders(db: Kysely<Schema>) {
  const chainsOf = (keys: readonly RuleKey[]) => [...new Set(keys.map(({ chain }) => chain))]
  return {
    ...alertRuleLoaders(db),
    readings: rowsLoader(
      ruleKey,
      (keys: readonly RuleKey[]): Promise<ReadingRow[]> =>
        db.selectFrom('alertReadingState').selectAll().where('chain', 'in', chainsOf(keys)).orderBy('rank').orderBy('subject').execute(),
      ruleKey,
    ),
    look: rowLoader(
      ruleKey,
      (keys: readonly RuleKey[]): Promise<LookRow[]> =>
        db.selectFrom('alertLook').selectAll().where('chain', 'in', chainsOf(keys)).execute(),
      ruleKey,
    ),
  }
}

/** How far a value is from the one at which its rule is certain: 0 or less once it is there, null where either is not known. */
export function distanceOf({ value }: Pick<ReadingRow, 'value'>, thresholds: Thresholds | undefined): number | null {
  if (value === null || thresholds === undefined) return null
  const distance = thresholds.bound === 'least' ? thresholds.confirmed - value : value - thresholds.confirmed
  // Thresholds are no finer than that, and 0.1 + 0.2 is nobody's distance.
  return Number(distance.toFixed(6))
}

/** The subject that is nearest to being bad, or furthest beyond; undefined where nothing is measured. */
export function nearestOf(rows: readonly ReadingRow[], thresholds: Thresholds): ReadingRow | undefined {
  return rows
    .filter(({ state, value }) => value !== null && state !== 'no-data')
    .map((row) => ({ row, distance: distanceOf(row, thresholds) ?? 0 }))
    .sort((a, b) => a.distance - b.distance)[0]?.row
}
