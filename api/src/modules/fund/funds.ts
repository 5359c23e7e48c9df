import type { Schema } from '@secretariat/db'
import type { AccountId, AssetId, ChainId, Height } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { MotionRow } from './motions.js'

/** A fund: how far it is known, and who decides. */
export interface FundRow {
  readonly chain: ChainId
  readonly account: AccountId | null
  readonly committee: readonly AccountId[] | null
  readonly seatedAt: Date | null
  readonly seenHeight: Height | null
  readonly seenAt: Date | null
  readonly publicity: bigint | null
}

export type CheckRow = Selectable<Schema['fundBalanceCheck']>
export type FundFindingRow = Selectable<Schema['fundFinding']>

/** Undefined where neither a look nor an action tells of a fund. */
export async function findFund(db: Kysely<Schema>, chain: ChainId): Promise<FundRow | undefined> {
  const { rows } = await sql<FundRow>`
    /* a fund */
    select watch.chain, balance.account, seat.members as committee, seat.seated_at, watch.seen_height, watch.seen_at, period.value as publicity
    from fund_watch watch
    left join lateral (
      select account from fund_balance where chain = watch.chain order by height desc, ordinal desc limit 1
    ) balance on true
    left join lateral (
      select members, seated_at from fund_committee where chain = watch.chain order by height desc, ordinal desc limit 1
    ) seat on true
    left join lateral (
      select value from fund_setting where chain = watch.chain and setting = 'n.proposer' order by height desc, ordinal desc limit 1
    ) period on true
    where watch.chain = ${chain}
      and (watch.look_fact is not null or exists (select from fund_motion where chain = watch.chain) or seat.members is not null)`.execute(
    db,
  )
  return rows[0]
}

/** How many motions are in each stage, and what they asked for. */
export interface StageRow {
  readonly stage: MotionRow['stage']
  readonly motions: number
  readonly amount: bigint
  readonly remaining: bigint
  readonly asset: AssetId
}

export async function findStages(db: Kysely<Schema>, chain: ChainId): Promise<StageRow[]> {
  const { rows } = await sql<StageRow>`
    /* stages of a fund */
    select stage, asset, count(*)::int4 as motions, sum(amount) as amount, sum(remaining) as remaining
    from fund_motion_state
    where chain = ${chain}
    group by stage, asset
    order by stage, asset`.execute(db)
  return rows
}

/** What a fund paid in all, and how many motions asked for money. */
export interface SumRow {
  readonly payments: number
  readonly paid: bigint
  readonly asset: AssetId
}

export async function findPaid(db: Kysely<Schema>, chain: ChainId): Promise<SumRow[]> {
  const { rows } = await sql<SumRow>`
    /* payments of a fund */
    select asset, count(*)::int4 as payments, sum(amount) as paid from fund_payment where chain = ${chain} group by asset order by asset`.execute(
    db,
  )
  return rows
}

/** The newest balance a look told. */
export function findCheck(db: Kysely<Schema>, chain: ChainId): Promise<CheckRow | undefined> {
  return db
    .selectFrom('fundBalanceCheck')
    .selectAll()
    .where('chain', '=', chain)
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Looks of equal stretches, and the newest one; none is an average. Oldest first. */
export async function findChecks(db: Kysely<Schema>, chain: ChainId, points: number): Promise<CheckRow[]> {
  const { rows } = await sql<CheckRow>`
    /* balances of a fund over time */
    select * from (
      select *, row_number() over (order by height, ordinal) - 1 as number, count(*) over () as looks
      from fund_balance_check
      where chain = ${chain}
    ) told
    where number = looks - 1 or looks <= ${points}::int8 or number % ((looks + ${points}::int8 - 2) / (${points}::int8 - 1)) = 0
    order by height, ordinal`.execute(db)
  return rows
}

/** Newest first. */
export function fundFindingListing(chain: ChainId): Listing<FundFindingRow> {
  const keys = [
    { column: 'height', type: 'int8', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'fund-findings', filter: { chain }, keys }
}

const findings = (db: Kysely<Schema>, chain: ChainId) => db.selectFrom('fundFinding').selectAll().where('chain', '=', chain)

export function findFundFindings(db: Kysely<Schema>, chain: ChainId, span: Span): Promise<FundFindingRow[]> {
  return pageOf(findings(db, chain), fundFindingListing(chain), span).execute()
}

export function countFundFindings(db: Kysely<Schema>, chain: ChainId): Promise<number> {
  return countRows(db, findings(db, chain))
}
