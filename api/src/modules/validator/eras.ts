import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { badInput } from '../base/bad-input.js'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { checkEnds, type ValidatorEraWhere } from './where.js'

/** Eras that are listed where no end is given: a week of Joystream's. */
const usualEras = 28
const mostEras = 200

export type ValidatorEraRow = Selectable<Schema['validatorEra']>

export interface ValidatorEraList {
  readonly chain: ChainId
  readonly where: ValidatorEraWhere
  readonly listing: Listing<ValidatorEraRow>
}

/** Newest first. All validators of an era are many rows: without an account the eras are bounded. */
export function validatorEraList(chain: ChainId, filter: ValidatorEraWhere | null | undefined): ValidatorEraList {
  const where: ValidatorEraWhere = checkedWhere(filter)
  const { fromEra, untilEra } = where
  checkEnds('era', fromEra, untilEra)
  if (where.account === undefined && fromEra != null && untilEra != null && untilEra - fromEra >= mostEras)
    throw badInput(`At most ${mostEras} eras without an account; these are ${untilEra - fromEra + 1}`)
  const keys = [
    { column: 'era', type: 'int8', direction: 'DESC' },
    { column: 'validator', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'validator-eras', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where: { fromEra, untilEra, account } }: ValidatorEraList) {
  const newest = sql<number>`(select max(era) from era_span where chain = ${chain})`
  const last = untilEra == null ? sql<number>`coalesce(${newest}, 2147483647)` : sql<number>`${untilEra}::int4`
  const usual = account === undefined ? sql<number>`${last} - ${fromEra == null ? usualEras - 1 : mostEras - 1}::int4` : sql<number>`0`
  const rows = db
    .selectFrom('validatorEra')
    .selectAll()
    .where('chain', '=', chain)
    .where(sql<boolean>`era <= ${last} and era >= greatest(${fromEra ?? 0}::int4, ${usual})`)
  return equality('validator', account).reduce((query, condition) => query.where(condition), rows)
}

export function findValidatorEras(db: Kysely<Schema>, list: ValidatorEraList, span: Span): Promise<ValidatorEraRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countValidatorEras(db: Kysely<Schema>, list: ValidatorEraList): Promise<number> {
  return countRows(db, matching(db, list))
}
