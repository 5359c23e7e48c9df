import type { Schema } from '@secretariat/db'
import type { ChainId, FactId } from '@secretariat/shared'
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { checkedWhere, equality, period, search } from '../base/filter.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { MultisigWhere } from './where.js'

export type MultisigRow = Selectable<Schema['multisigState']>
type ListedRow = Pick<MultisigRow, 'knownAt' | 'key'>
export type NeedRow = Selectable<Schema['multisigNeed']>
export type LevelRow = Selectable<Schema['multisigLevel']>

/** Which multisigs are listed. */
export interface MultisigList {
  readonly chain: ChainId
  readonly where: MultisigWhere
  readonly listing: Listing<ListedRow>
}

/** Newest first. */
export function multisigList(chain: ChainId, filter: MultisigWhere | null | undefined): MultisigList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'knownAt', type: 'timestamptz', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'multisigs', filter: { chain, where }, keys } }
}

/** Which they are is asked of all, and what stands of each only of those that are shown. */
function matching(db: Kysely<Schema>, { chain, where }: MultisigList) {
  const conditions: RawBuilder<boolean>[] = [
    ...equality('state', where.state),
    ...equality('proposer', where.proposer),
    ...search('proposal', where.name),
    ...period('knownAt', where.knownAt),
  ]
  const found = conditions.reduce(
    (query, each) => query.where(each),
    db.selectFrom('multisigOutcome').selectAll().where('chain', '=', chain),
  )
  const { missing } = where
  // With an offset, so that signatures are looked at last: that takes long.
  const rows = missing == null ? found : found.offset(sql<number>`0`)
  return db
    .selectFrom(rows.as('found'))
    .selectAll()
    .$if(missing != null, (query) => query.where(isMissing(missing ?? '')))
}

/** Asked, not signed, and somebody whose signature would count. */
function isMissing(account: string): RawBuilder<boolean> {
  return sql`exists (
    select from multisig_level level where level.multisig = found.key and level.actor = ${account} and level.state <> 'approved'
  ) and ${account} = any(case
    when found.plain_authority is not null then (select each.producers from multisig_electorate each where each.key = found.key)
    else (select each.missing from multisig_tally each where each.key = found.key)
  end)`
}

export async function findMultisigs(db: Kysely<Schema>, list: MultisigList, span: Span): Promise<MultisigRow[]> {
  return await db
    .with(
      (page) => page('page').materialized(),
      () => pageOf(matching(db, list), list.listing, span),
    )
    .selectFrom('page')
    .innerJoinLateral(
      (inner) =>
        inner.selectFrom('multisigState').selectAll().whereRef('multisigState.key', '=', 'page.key').offset(sql<number>`0`).as('state'),
      (join) => join.onTrue(),
    )
    .selectAll('state')
    .orderBy('page.knownAt', span.inverted ? 'asc' : 'desc')
    .orderBy('page.key', span.inverted ? 'desc' : 'asc')
    .execute()
}

export function countMultisigs(db: Kysely<Schema>, list: MultisigList): Promise<number> {
  return countRows(db, matching(db, list))
}

/** An approval given or taken back by an action, in the order of the chain. */
export interface DeedRow {
  readonly multisig: string
  readonly factId: FactId
  readonly height: number
  readonly level: string
  readonly given: boolean
  readonly givenAt: Date
}

/** The other half of an upgrade. */
export interface PairRow {
  readonly multisig: string
  readonly partner: string
}

export function multisigLoaders(db: Kysely<Schema>) {
  return {
    multisig: rowLoader(
      String,
      (keys: readonly string[]) => findByKey(db, keys),
      ({ askedKey }) => askedKey,
    ),
    multisigLevels: rowsLoader(
      String,
      (keys: readonly string[]) => db.selectFrom('multisigLevel').selectAll().where('multisig', 'in', keys).orderBy('level').execute(),
      ({ multisig }) => multisig,
    ),
    multisigNeeds: rowsLoader(
      String,
      (keys: readonly string[]) => db.selectFrom('multisigNeed').selectAll().where('key', 'in', keys).orderBy('level').execute(),
      ({ key }) => key,
    ),
    multisigDeeds: rowsLoader(
      String,
      (keys: readonly string[]) => findDeeds(db, keys),
      ({ multisig }) => multisig,
    ),
    multisigProducers: rowLoader(
      String,
      (keys: readonly string[]) => db.selectFrom('multisigElectorate').select(['key', 'producers']).where('key', 'in', keys).execute(),
      ({ key }) => key,
    ),
    multisigPair: rowLoader(
      String,
      (keys: readonly string[]) => findPairs(db, keys),
      ({ multisig }) => multisig,
    ),
  }
}

/** By key; what was known by its transaction alone is found under that name still when its proposing is read. */
async function findByKey(db: Kysely<Schema>, keys: readonly string[]): Promise<(MultisigRow & { askedKey: string })[]> {
  const { rows } = await sql<MultisigRow & { askedKey: string }>`
    /* multisigs by key */
    select distinct on (named.asked_key) named.asked_key, state.*
    from unnest(${keys}::text[]) as named (asked_key)
    cross join lateral (
      select course.key from multisig_course course where course.key = named.asked_key
      union
      select course.key from multisig_course course
      where (course.chain, course.proposer, course.proposal, course.transaction_id) =
        (split_part(named.asked_key, ':', 1), split_part(named.asked_key, ':', 2), split_part(named.asked_key, ':', 3), split_part(named.asked_key, ':', 4))
    ) course
    cross join lateral (select * from multisig_state state where state.key = course.key offset 0) state
    order by named.asked_key, state.known_at desc`.execute(db)
  return rows
}

async function findDeeds(db: Kysely<Schema>, keys: readonly string[]): Promise<DeedRow[]> {
  const { rows } = await sql<DeedRow>`
    /* approvals by action */
    select course.key as multisig, deed.fact_id, deed.height, deed.level, deed.given, deed.given_at
    from multisig_course course
    join multisig_approval deed
      on deed.chain = course.chain and deed.proposer = course.proposer and deed.proposal = course.proposal
      and (deed.height, deed.ordinal) >= (course.from_height, course.from_ordinal)
      and (course.until_height is null or (deed.height, deed.ordinal) < (course.until_height, course.until_ordinal))
    where course.key = any(${keys}::text[])
    order by deed.height, deed.ordinal`.execute(db)
  return rows
}

/** One gives an account code, the other the ABI to it; the same person proposed both within a day. */
async function findPairs(db: Kysely<Schema>, keys: readonly string[]): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`
    /* code and ABI */
    select distinct on (one.key) one.key as multisig, other.key as partner
    from multisig_course one
    join multisig_course other
      on other.chain = one.chain and other.proposer = one.proposer and other.key <> one.key
      and (one.code_account = other.abi_account and one.abi_account is null and other.code_account is null
        or one.abi_account = other.code_account and one.code_account is null and other.abi_account is null)
      and other.known_at between one.known_at - interval '1 day' and one.known_at + interval '1 day'
    where one.key = any(${keys}::text[])
      and coalesce(one.code_account, one.abi_account) is not null and coalesce(other.code_account, other.abi_account) is not null
    order by one.key, abs(extract(epoch from other.known_at - one.known_at)), other.key`.execute(db)
  return rows
}
