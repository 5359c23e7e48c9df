import { type Kysely, sql } from 'kysely'

/** Rows made from what was written down of targets and validators. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recorded_kpi (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      kpi text not null,
      round int4,
      section text,
      title text not null,
      reward numeric(39,0),
      pool_factor float8,
      distribution text,
      grading text,
      measure text,
      evidence text,
      measurable text,
      active text,
      starts int8,
      deadline int8,
      annihilation text,
      rewarded numeric(39,0),
      source text
    )`.execute(db)
  await sql`
    create table recorded_kpi_result (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      kpi text not null,
      handle text not null,
      member text,
      reward numeric(39,0),
      voted int4,
      points float8
    )`.execute(db)
  await sql`
    create table recorded_kpi_round (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      round int4 not null,
      reward_printed text,
      council_members int4,
      election_round int4,
      starts int8,
      ends int8,
      deadline int8,
      asset text not null,
      possible numeric(39,0),
      total numeric(39,0),
      total_native numeric(39,0)
    )`.execute(db)
  await sql`
    create table recorded_kpi_earning (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      round int4 not null,
      handle text not null,
      member text,
      asset text not null,
      reward numeric(39,0),
      reward_native numeric(39,0)
    )`.execute(db)
  await sql`
    create table recorded_kpi_standing (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      handle text not null,
      member text,
      asset text not null,
      earned numeric(39,0),
      earned_native numeric(39,0),
      elected int4,
      per_election float8,
      per_election_native float8
    )`.execute(db)
  await sql`
    create table recorded_kpi_title (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      kpi text not null,
      title text not null,
      proposals text[] not null,
      approved boolean
    )`.execute(db)
  await sql`
    create table recorded_validator_term (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      term text not null,
      from_height int8,
      until_height int8,
      asset text not null,
      rewards numeric(39,0),
      issuance_opening numeric(39,0),
      issuance_closing numeric(39,0),
      block_time float8,
      active_opening int4,
      active_closing int4,
      slots_opening int4,
      slots_closing int4,
      stake_opening numeric(39,0),
      stake_closing numeric(39,0),
      implied_apr float8,
      stake_share float8
    )`.execute(db)
  await sql`
    create table recorded_validator_points (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      validator text not null,
      eras int4,
      first_era int4,
      last_era int4,
      points int4,
      asset text not null,
      reward numeric(39,0)
    )`.execute(db)
  await sql`
    create table recorded_offences (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      era int4 not null,
      offences int4 not null
    )`.execute(db)
  await sql`
    create table recorded_leaderboard_figure (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      handle text,
      name text not null,
      section text,
      term text,
      value float8
    )`.execute(db)
  await sql`create index recorded_kpi_round_number on recorded_kpi_round (chain, round)`.execute(db)
  await sql`create index recorded_kpi_earning_round on recorded_kpi_earning (chain, round)`.execute(db)
}
