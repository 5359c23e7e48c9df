import type { Schema } from '@secretariat/db'
import type { AccountId, ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedOrder, checkedWhere, equality } from '../base/filter.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type ValidatorKey, validatorKey } from './key.js'
import { checkEnds, type ValidatorOrder, type ValidatorWhere } from './where.js'

/** Eras over which validators are measured; absent ends are open. */
export interface Eras {
  readonly fromEra?: number | null | undefined
  readonly untilEra?: number | null | undefined
}

/** A validator measured over eras; null where no block of it was to be expected in sessions that are known. */
export interface ValidatorRow {
  readonly key: string
  readonly chain: ChainId
  readonly validator: AccountId
  readonly standing: Selectable<Schema['validatorStanding']>['standing']
  readonly eras: number
  readonly firstEra: number | null
  readonly lastEra: number | null
  readonly sessions: number
  readonly knownSessions: number
  readonly expected: number | null
  readonly authored: number | null
  readonly missed: number | null
  readonly share: number | null
  readonly offline: number
  readonly asked: Eras
}

/** What a list of validators is made of. */
export interface ValidatorList {
  readonly chain: ChainId
  readonly where: ValidatorWhere
  readonly listing: Listing<ValidatorRow>
}

const columns = {
  MISSED: { column: 'missed', type: 'float8' },
  SHARE: { column: 'share', type: 'float8' },
  AUTHORED: { column: 'authored', type: 'int8' },
  OFFLINE: { column: 'offline', type: 'int8' },
  ERAS: { column: 'eras', type: 'int8' },
} as const

/** Most missed blocks first, when nothing else is asked. */
export function validatorList(
  chain: ChainId,
  filter: ValidatorWhere | null | undefined,
  orderBy: readonly ValidatorOrder[] | null | undefined,
): ValidatorList {
  const where = checkedWhere(filter)
  checkEnds('era', where.fromEra, where.untilEra)
  const orders = checkedOrder(orderBy)
  const order = orders.length > 0 ? orders : [{ field: 'MISSED', direction: 'DESC' } as const]
  const keys = [
    ...order.map(({ field, direction }) => ({ ...columns[field], direction })),
    { column: 'key', type: 'text', direction: 'ASC' } as const,
  ]
  return { chain, where, listing: { name: 'validators', filter: { chain, where }, keys } }
}

/** Everybody who was in the set in these eras, and who stands in it or waits now. */
function measured(db: Kysely<Schema>, chain: ChainId, { fromEra, untilEra }: Eras, only?: readonly AccountId[]) {
  const among = only === undefined ? sql`true` : sql`validator = any(${only}::text[])`
  const rows = sql<Omit<ValidatorRow, 'asked'>>`(
    with tally as (
      select validator, count(*) as eras, min(era) as first_era, max(era) as last_era, sum(sessions) as sessions,
        sum(known_sessions) as known_sessions, sum(offline) as offline,
        case when sum(known_sessions) > 0 then sum(expected) end as expected,
        case when sum(known_sessions) > 0 then sum(authored) end::int8 as authored
      from validator_tally
      where chain = ${chain} and era >= coalesce(${fromEra ?? null}::int4, 0) and era <= coalesce(${untilEra ?? null}::int4, 2147483647) and ${among}
      group by validator
    ), standing as (
      select validator, standing from validator_standing where chain = ${chain} and ${among}
    )
    select
      ${chain}::text || ':validator:' || validator as key, ${chain}::text as chain, validator, coalesce(standing.standing, 'left') as standing,
      coalesce(tally.eras, 0) as eras, tally.first_era, tally.last_era, coalesce(tally.sessions, 0) as sessions,
      coalesce(tally.known_sessions, 0) as known_sessions, tally.expected, tally.authored, tally.expected - tally.authored as missed,
      tally.authored / nullif(tally.expected, 0) as share, coalesce(tally.offline, 0) as offline
    from tally full join standing using (validator)
    where tally.validator is not null or standing.standing <> 'left'
  )`
  return db.selectFrom(rows.as('validator')).selectAll()
}

function matching(db: Kysely<Schema>, { chain, where }: ValidatorList) {
  const { standing, account } = where
  const conditions = [...equality('standing', standing), ...equality('validator', account)]
  return conditions.reduce((query, condition) => query.where(condition), measured(db, chain, where))
}

export async function findValidators(db: Kysely<Schema>, list: ValidatorList, span: Span): Promise<ValidatorRow[]> {
  const { fromEra, untilEra } = list.where
  const rows = await pageOf(matching(db, list), list.listing, span).execute()
  return rows.map((row) => ({ ...row, asked: { fromEra, untilEra } }))
}

export function countValidators(db: Kysely<Schema>, list: ValidatorList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** One validator; undefined for an account that nothing says of that it ever was one. */
export async function findValidator(
  db: Kysely<Schema>,
  { chain, validator }: ValidatorKey,
  asked: Eras,
): Promise<ValidatorRow | undefined> {
  return (await findAmong(db, chain, [validator], asked))[0]
}

/** Validators measured over all eras that are read. */
export async function findByKey(db: Kysely<Schema>, keys: readonly ValidatorKey[]): Promise<ValidatorRow[]> {
  const chains = [...new Set(keys.map(({ chain }) => chain))]
  const accounts = (of: ChainId) => keys.filter(({ chain }) => chain === of).map(({ validator }) => validator)
  return (await Promise.all(chains.map((chain) => findAmong(db, chain, accounts(chain), {})))).flat()
}

/** Those of the accounts that are validators, or were. */
async function findAmong(db: Kysely<Schema>, chain: ChainId, accounts: readonly AccountId[], asked: Eras): Promise<ValidatorRow[]> {
  const rows = (await measured(db, chain, asked, accounts).execute()).map((row) => ({ ...row, asked }))
  const others = accounts.filter((account) => !rows.some(({ validator }) => validator === account))
  if (others.length === 0) return rows
  const known = await findKnown(db, chain, others)
  return [...rows, ...known.map((validator) => ({ ...unmeasured, key: validatorKey({ chain, validator }), chain, validator, asked }))]
}

/** Those of the accounts of which anything says that they are a validator, or were. */
async function findKnown(db: Kysely<Schema>, chain: ChainId, accounts: readonly AccountId[]): Promise<AccountId[]> {
  const { rows } = await sql<{ validator: AccountId }>`
    /* validators known */
    select validator from unnest(${accounts}::text[]) as wanted (validator)
    where exists (select from era_tally known where known.chain = ${chain} and known.validator = wanted.validator)
      or exists (select from era_points known where known.chain = ${chain} and known.validator = wanted.validator)
      or exists (select from era_stake known where known.chain = ${chain} and known.validator = wanted.validator)
      or exists (select from validator_preference known where known.chain = ${chain} and known.validator = wanted.validator)`.execute(db)
  return rows.map(({ validator }) => validator)
}

const unmeasured = {
  standing: 'left',
  ...{ eras: 0, firstEra: null, lastEra: null, sessions: 0, knownSessions: 0, offline: 0 },
  ...{ expected: null, authored: null, missed: null, share: null },
} as const
