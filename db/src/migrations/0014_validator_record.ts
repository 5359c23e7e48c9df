import { type Kysely, sql } from 'kysely'

/** What stands behind validators in each era, and sums of blocks that are all read and never change again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table era_stake (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      era int4 not null,
      validator text not null,
      total numeric(39,0),
      own numeric(39,0),
      asset text,
      nominators int4,
      commission int4,
      blocked boolean,
      staked_at timestamptz not null,
      primary key (fact_id, validator)
    )`.execute(db)
  await sql`create index era_stake_validator on era_stake (chain, validator, era)`.execute(db)
  await sql`create index era_stake_era on era_stake (chain, era)`.execute(db)
  await sql`create index era_points_owner on era_points (chain, validator, era)`.execute(db)
  await sql`create index payout_validator on payout (chain, validator, era)`.execute(db)
  await sql`
    create table era_tally (
      chain text not null references chain,
      era int4 not null,
      validator text not null,
      sessions int4 not null,
      known_sessions int4 not null,
      expected float8 not null,
      authored int8 not null,
      offline int4 not null,
      primary key (chain, era, validator)
    )`.execute(db)
  await sql`create index era_tally_validator on era_tally (chain, validator, era)`.execute(db)
  await sql`
    create table author_stretch (
      chain text not null references chain,
      stretch int8 not null,
      author text,
      blocks int8 not null,
      last_height int8 not null
    )`.execute(db)
  await sql`create index author_stretch_place on author_stretch (chain, stretch)`.execute(db)
}
