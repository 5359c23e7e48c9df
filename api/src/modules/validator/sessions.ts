import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { badInput } from '../base/bad-input.js'
import { checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type ValidatorKey, validatorKey } from './key.js'
import { checkEnds, type ValidatorSessionWhere } from './where.js'

/** Sessions that are listed where no end is given: a day of Joystream's. */
export const usualSessions = 24
const mostSessions = 200

export type ValidatorSessionRow = Selectable<Schema['validatorSession']>

export interface ValidatorSessionList {
  readonly chain: ChainId
  readonly first: number
  readonly last: number
  readonly where: ValidatorSessionWhere
  readonly listing: Listing<ValidatorSessionRow>
}

/** The number of the newest session that is over; undefined where none is. */
async function lastSession(db: Kysely<Schema>, chain: ChainId): Promise<number | undefined> {
  const row = await db
    .selectFrom('session')
    .select('session')
    .where('chain', '=', chain)
    .orderBy('height', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : row.session - 1
}

/** Newest first. The blocks of each session are counted when it is asked for, so their number is bounded. */
export async function validatorSessionList(
  db: Kysely<Schema>,
  chain: ChainId,
  filter: ValidatorSessionWhere | null | undefined,
): Promise<ValidatorSessionList> {
  const where: ValidatorSessionWhere = checkedWhere(filter)
  checkEnds('session', where.fromSession, where.untilSession)
  const last = where.untilSession ?? (await lastSession(db, chain)) ?? -1
  const first = where.fromSession ?? Math.max(0, last - usualSessions + 1)
  if (last - first >= mostSessions) throw badInput(`At most ${mostSessions} sessions; these are ${last - first + 1}`)
  const keys = [
    { column: 'session', type: 'int8', direction: 'DESC' },
    { column: 'validator', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, first, last, where, listing: { name: 'validator-sessions', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, first, last, where: { account } }: ValidatorSessionList) {
  const rows = db
    .selectFrom('validatorSession')
    .selectAll()
    .where('chain', '=', chain)
    .where('session', '>=', first)
    .where('session', '<=', last)
  return equality('validator', account).reduce((query, condition) => query.where(condition), rows)
}

export function findValidatorSessions(db: Kysely<Schema>, list: ValidatorSessionList, span: Span): Promise<ValidatorSessionRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

/** All rows of some of its sessions, newest first. */
export function readSessions(db: Kysely<Schema>, list: ValidatorSessionList): Promise<ValidatorSessionRow[]> {
  return matching(db, list).orderBy('session', 'desc').orderBy('validator').execute()
}

export function countValidatorSessions(db: Kysely<Schema>, list: ValidatorSessionList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** The last sessions of each chain that are over, of these validators, oldest first. */
export async function findStrips(db: Kysely<Schema>, validators: readonly ValidatorKey[]): Promise<ValidatorSessionRow[]> {
  const chains = [...new Set(validators.map(({ chain }) => chain))]
  const rows = await Promise.all(
    chains.map(async (chain) => {
      const { first, last } = await validatorSessionList(db, chain, undefined)
      const own = validators.filter((each) => each.chain === chain).map(({ validator }) => validator)
      return db
        .selectFrom('validatorSession')
        .selectAll()
        .where('chain', '=', chain)
        .where('session', '>=', first)
        .where('session', '<=', last)
        .where(sql<boolean>`validator = any(${own}::text[])`)
        .orderBy('session')
        .execute()
    }),
  )
  return rows.flat()
}

export const sessionOwner = (row: ValidatorSessionRow): string => validatorKey(row)
