import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of validators and their stake. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      session int4 not null,
      started_at timestamptz not null
    )`.execute(db)
  await sql`create index session_place on session (chain, height)`.execute(db)
  await sql`create index session_session on session (chain, session)`.execute(db)
  await sql`
    create table validator_set (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      session int4 not null,
      validators text[] not null,
      set_at timestamptz not null
    )`.execute(db)
  await sql`create index validator_set_place on validator_set (chain, height)`.execute(db)
  await sql`
    create table era_payment (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      era int4 not null,
      payout numeric(39,0) not null,
      remainder numeric(39,0) not null,
      asset text not null,
      paid_at timestamptz not null
    )`.execute(db)
  await sql`create index era_payment_era on era_payment (chain, era)`.execute(db)
  await sql`create index era_payment_order on era_payment (chain, height)`.execute(db)
  await sql`
    create table era_score (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      era int4 not null,
      total int4 not null,
      stake numeric(39,0),
      asset text,
      scored_at timestamptz not null
    )`.execute(db)
  await sql`create index era_score_era on era_score (chain, era)`.execute(db)
  await sql`
    create table era_points (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      era int4 not null,
      validator text not null,
      points int4 not null,
      primary key (fact_id, validator)
    )`.execute(db)
  await sql`create index era_points_validator on era_points (chain, era, validator)`.execute(db)
  await sql`
    create table era_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      change text not null check (change in ('election-failed', 'forced')),
      mode text check (mode in ('not-forcing', 'force-new', 'force-none', 'force-always')),
      changed_at timestamptz not null
    )`.execute(db)
  await sql`
    create table payout (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      validator text not null,
      era int4 not null,
      started_at timestamptz not null
    )`.execute(db)
  await sql`create index payout_place on payout (chain, height, ordinal)`.execute(db)
  await sql`
    create table validator_preference (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      validator text not null,
      commission int4 not null,
      blocked boolean not null,
      preferred_at timestamptz not null
    )`.execute(db)
  await sql`create index validator_preference_place on validator_preference (chain, validator, height)`.execute(db)
  await sql`
    create table validator_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      validator text not null,
      change text not null check (change in ('chilled', 'kicked')),
      nominator text,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index validator_change_place on validator_change (chain, validator, height)`.execute(db)
  await sql`
    create table validator_offline (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      validator text not null,
      total numeric(39,0) not null,
      own numeric(39,0) not null,
      asset text not null,
      reported_at timestamptz not null,
      primary key (fact_id, validator)
    )`.execute(db)
  await sql`create index validator_offline_place on validator_offline (chain, validator, height)`.execute(db)
  await sql`
    create table slash_report (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      validator text not null,
      fraction int4 not null,
      era int4 not null,
      reported_at timestamptz not null
    )`.execute(db)
  await sql`create index slash_report_place on slash_report (chain, validator, height)`.execute(db)
  await sql`
    create table offence (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      offence text not null,
      timeslot text not null,
      reported_at timestamptz not null
    )`.execute(db)
  await sql`
    create table stake_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      account text not null,
      change text not null check (change in ('bonded', 'unbonded', 'withdrawn', 'rewarded', 'slashed')),
      amount numeric(39,0) not null,
      asset text not null,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index stake_change_place on stake_change (chain, account, height)`.execute(db)
  await sql`create index stake_change_order on stake_change (chain, height, ordinal)`.execute(db)
}
