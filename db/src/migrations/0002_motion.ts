import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of collectives and alliances. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table motion (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      motion_hash text not null,
      index int4 not null,
      proposer text not null,
      threshold int4 not null,
      call_name text,
      call_length int4,
      call_arguments jsonb,
      proposed_at timestamptz not null
    )`.execute(db)
  await sql`create index motion_place on motion (chain, council, motion_hash, height, ordinal)`.execute(db)
  await sql`create index motion_order on motion (height, ordinal)`.execute(db)
  await sql`create index motion_number on motion (chain, council, index)`.execute(db)
  await sql`create index motion_newest on motion (proposed_at)`.execute(db)
  await sql`
    create table motion_vote (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      motion_hash text not null,
      voter text not null,
      aye boolean not null,
      ayes int4 not null,
      nays int4 not null,
      voted_at timestamptz not null
    )`.execute(db)
  await sql`create index motion_vote_place on motion_vote (chain, council, motion_hash, height, ordinal)`.execute(db)
  await sql`
    create table motion_outcome (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      motion_hash text not null,
      outcome text not null check (outcome in ('closed', 'approved', 'disapproved', 'killed', 'executed')),
      ayes int4,
      nays int4,
      direct boolean,
      error text,
      decided_at timestamptz not null
    )`.execute(db)
  await sql`create index motion_outcome_place on motion_outcome (chain, council, motion_hash, height, ordinal)`.execute(db)
  await sql`
    create table council_composition (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      members text[] not null,
      prime text,
      composed_at timestamptz not null
    )`.execute(db)
  await sql`create index council_composition_place on council_composition (chain, council, height, ordinal)`.execute(db)
  await sql`
    create table ally (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      account text not null,
      change text not null check (change in ('joined', 'elevated', 'abdicated', 'retiring', 'retired', 'removed')),
      nominator text,
      changed_at timestamptz not null
    )`.execute(db)
}
