import type { Schema } from '@secretariat/db'
import type { AssetId, FactId, Height, MemberId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { findEvents } from './events.js'
import { type ValidatorKey, validatorKey } from './key.js'
import { type Eras, findByKey } from './records.js'
import { findStrips, sessionOwner } from './sessions.js'

/** What a validator earned over eras; null where it is in several assets. */
export interface PayRow extends ValidatorKey {
  readonly points: number
  readonly eras: number
  readonly earned: bigint | null
  readonly claimed: bigint | null
  readonly unclaimedEras: number
  readonly asset: AssetId | null
}

/** What a validator asks of those who nominate it, as was said last. */
export interface TermsRow extends ValidatorKey {
  readonly era: number | null
  readonly commission: number | null
  readonly blocked: boolean | null
  readonly stake: bigint | null
  readonly ownStake: bigint | null
  readonly nominators: number | null
  readonly asset: AssetId | null
}

/** Eras in a row in which a validator was in the set. */
export interface SpanRow extends ValidatorKey {
  readonly fromEra: number
  readonly untilEra: number
  readonly running: boolean
}

/** A member whose account the validator has now. */
export interface OwnerRow extends ValidatorKey {
  readonly member: MemberId
  readonly role: Selectable<Schema['memberAccountSpan']>['role']
  readonly factId: FactId
  readonly height: Height
}

/** A validator and the eras it is measured over. */
export type Asked = ValidatorKey & { readonly asked: Eras }

const askedKey = ({ asked: { fromEra, untilEra }, ...key }: Asked) => `${validatorKey(key)}/${fromEra ?? ''}-${untilEra ?? ''}`

export function validatorLoaders(db: Kysely<Schema>) {
  return {
    validator: rowLoader(validatorKey, (keys: readonly ValidatorKey[]) => findByKey(db, keys), validatorKey),
    validatorPay: rowLoader(askedKey, (keys: readonly Asked[]) => sumPay(db, keys), askedKey),
    validatorTerms: rowLoader(validatorKey, (keys: readonly ValidatorKey[]) => findTerms(db, keys), validatorKey),
    validatorSpans: rowsLoader(validatorKey, (keys: readonly ValidatorKey[]) => findSpans(db, keys), validatorKey),
    validatorOwners: rowsLoader(validatorKey, (keys: readonly ValidatorKey[]) => findOwners(db, keys), validatorKey),
    validatorStrip: rowsLoader(validatorKey, (keys: readonly ValidatorKey[]) => findStrips(db, keys), sessionOwner),
    validatorEvents: rowsLoader(validatorKey, (keys: readonly ValidatorKey[]) => findEvents(db, keys), validatorKey),
  }
}

/** The keys as rows of `wanted`. */
function wanted(keys: readonly ValidatorKey[]) {
  const [chains, validators] = [keys.map(({ chain }) => chain), keys.map(({ validator }) => validator)]
  return sql`unnest(${chains}::text[], ${validators}::text[]) as wanted (chain, validator)`
}

async function sumPay(db: Kysely<Schema>, keys: readonly Asked[]): Promise<(PayRow & Asked)[]> {
  const ranges = new Map(keys.map(({ asked }) => [`${asked.fromEra}-${asked.untilEra}`, asked]))
  const sums = await Promise.all(
    [...ranges.values()].map(async (asked) => {
      const own = keys.filter((key) => key.asked.fromEra === asked.fromEra && key.asked.untilEra === asked.untilEra)
      return (await sumOver(db, own, asked)).map((row) => ({ ...row, asked }))
    }),
  )
  return sums.flat()
}

async function sumOver(db: Kysely<Schema>, keys: readonly ValidatorKey[], { fromEra, untilEra }: Eras): Promise<PayRow[]> {
  const { rows } = await sql<PayRow>`
    /* pay of validators */
    select wanted.chain, wanted.validator, sum(points.points)::int8 as points, count(*) as eras,
      case when count(distinct payment.asset) = 1 then sum(div(payment.payout * points.points, nullif(score.total, 0))) end as earned,
      case when count(distinct payment.asset) = 1 then coalesce(sum(claim.amount), 0) end as claimed,
      count(*) filter (where claim.height is null and payment.payout > 0 and points.points > 0) as unclaimed_eras,
      case when count(distinct payment.asset) = 1 then min(payment.asset) end as asset
    from ${wanted(keys)}
    join era_points points on points.chain = wanted.chain and points.validator = wanted.validator
      and points.era >= coalesce(${fromEra ?? null}::int4, 0) and points.era <= coalesce(${untilEra ?? null}::int4, 2147483647)
    join era_score score on score.fact_id = points.fact_id
    left join era_payment payment on payment.chain = points.chain and payment.era = points.era
    left join lateral (
      select started.height, (
        select sum(part.amount) from stake_change part
        where part.chain = started.chain and part.height = started.height and part.ordinal > started.ordinal and part.change = 'rewarded'
          and part.ordinal < coalesce((select min(next.ordinal) from payout next
            where next.chain = started.chain and next.height = started.height and next.ordinal > started.ordinal), 2147483647)) as amount
      from payout started
      where started.chain = points.chain and started.validator = points.validator and started.era = points.era
      order by started.height limit 1
    ) claim on true
    group by wanted.chain, wanted.validator`.execute(db)
  return rows
}

async function findTerms(db: Kysely<Schema>, keys: readonly ValidatorKey[]): Promise<TermsRow[]> {
  const { rows } = await sql<TermsRow>`
    /* terms of validators */
    select wanted.chain, wanted.validator, stake.era, stake.total as stake, stake.own as own_stake, stake.nominators, stake.asset,
      case when preference.height > coalesce(stake.height, -1) then preference.commission else stake.commission end as commission,
      case when preference.height > coalesce(stake.height, -1) then preference.blocked else stake.blocked end as blocked
    from ${wanted(keys)}
    left join lateral (
      select * from era_stake each where each.chain = wanted.chain and each.validator = wanted.validator order by each.era desc limit 1
    ) stake on true
    left join lateral (
      select * from validator_preference each where each.chain = wanted.chain and each.validator = wanted.validator
      order by each.height desc, each.ordinal desc limit 1
    ) preference on true`.execute(db)
  return rows
}

/** Newest first. An era that is not read ends a row of eras like one without the validator. */
async function findSpans(db: Kysely<Schema>, keys: readonly ValidatorKey[]): Promise<SpanRow[]> {
  const { rows } = await sql<SpanRow>`
    /* eras of validators in a row */
    select chain, validator, min(era) as from_era, max(era) as until_era,
      max(era) > coalesce((select max(paid.era) from era_payment paid where paid.chain = numbered.chain), -1) as running
    from (
      select chain, validator, era, era - row_number() over (partition by chain, validator order by era) as island
      from (
        select each.chain, each.validator, each.era from ${wanted(keys)} join era_tally each using (chain, validator)
        union
        select each.chain, each.validator, each.era from ${wanted(keys)} join era_stake each using (chain, validator)
      ) present
    ) numbered
    group by chain, validator, island
    order by from_era desc`.execute(db)
  return rows
}

/** Members who have the account now, by any of its roles. */
async function findOwners(db: Kysely<Schema>, keys: readonly ValidatorKey[]): Promise<OwnerRow[]> {
  const { rows } = await sql<OwnerRow>`
    /* members with the account of a validator */
    select span.chain, span.account as validator, span.member, span.role, span.fact_id, span.height
    from ${wanted(keys)}
    join member_account_span span on span.chain = wanted.chain and span.account = wanted.validator and span.until_height is null
    order by span.height`.execute(db)
  return rows
}
