import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of schedules and producers, and the way to the blocks before which nobody made one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index block_gap on block (chain, slot) where skipped > 0`.execute(db)
  await sql`create index block_gap_length on block (chain, skipped) where skipped > 0`.execute(db)
  await sql`
    create table schedule_naming (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      version int4 not null,
      announced boolean not null,
      producers text[] not null,
      keys text[] not null,
      named_at timestamptz not null
    )`.execute(db)
  await sql`create index schedule_naming_version on schedule_naming (chain, version)`.execute(db)
  await sql`
    create table schedule_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      version int4 not null,
      previous int4 not null,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index schedule_change_place on schedule_change (chain, height)`.execute(db)
  await sql`
    create table producer_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      producer text not null,
      change text not null check (change in ('registered', 'removed', 'emergency-set', 'heartbeat')),
      key text,
      commission int4,
      url text,
      emergency boolean,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index producer_change_place on producer_change (chain, producer, height)`.execute(db)
  await sql`
    create table producer_rank (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      rank int4 not null,
      producer text not null,
      votes numeric(39,0) not null,
      key text,
      commission int4,
      url text,
      emergency boolean,
      active boolean,
      blacklisted boolean,
      ranked_at timestamptz not null,
      primary key (fact_id, producer)
    )`.execute(db)
  await sql`create index producer_rank_place on producer_rank (chain, producer, height)`.execute(db)
  await sql`create index producer_rank_order on producer_rank (chain, height)`.execute(db)
  await penalties(db)
  await arithmetic(db)
}

/** The reckoning of slots, as `slots.ts` has it; a round is `producers` × `repetitions` slots long. */
async function arithmetic(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function slot_time(slot int8, interval_ms int4) returns timestamptz language sql immutable as $$
      select timestamptz '2000-01-01 00:00:00+00' + slot * interval_ms * interval '1 millisecond'
    $$`.execute(db)
  await sql`
    create function owned_before(slot int8, place int8, producers int8, repetitions int8) returns int8 language sql immutable as $$
      select slot / (producers * repetitions) * repetitions
        + least(greatest(slot % (producers * repetitions) - place * repetitions, 0), repetitions)
    $$`.execute(db)
}

async function penalties(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table producer_penalty (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      producer text not null,
      drained int4,
      drained_streak int4,
      produced_streak int4,
      stability int4,
      status text check (status in ('normal', 'lack-pledge', 'punished')),
      punished_until int8,
      pledge numeric(39,0),
      deducted numeric(39,0),
      asset text,
      streaks jsonb not null,
      tolerance int4,
      stated_at timestamptz not null,
      primary key (fact_id, producer)
    )`.execute(db)
  await sql`create index producer_penalty_place on producer_penalty (chain, producer, height)`.execute(db)
  await sql`
    create table producer_heartbeat (
      chain text not null,
      producer text not null,
      fact_id text not null,
      height int8 not null,
      ordinal int4 not null,
      beat_at timestamptz not null,
      primary key (chain, producer)
    )`.execute(db)
  await sql`
    create table emergency_statement (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      emergency boolean not null,
      stated_at timestamptz not null
    )`.execute(db)
  await sql`create index emergency_statement_place on emergency_statement (chain, height)`.execute(db)
  await sql`
    create table punishment_step (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      producer text not null,
      step text not null check (step in ('proposed', 'approved', 'bailed', 'lifted')),
      account text,
      stepped_at timestamptz not null
    )`.execute(db)
  await sql`create index punishment_step_place on punishment_step (chain, producer, height)`.execute(db)
  await sql`
    create table punishment_look (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      producers text[] not null,
      needed int4,
      looked_at timestamptz not null
    )`.execute(db)
  await sql`create index punishment_look_place on punishment_look (chain, height)`.execute(db)
  await sql`
    create table punishment_statement (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      producer text not null,
      proposer text not null,
      approvers text[] not null,
      until int8 not null,
      stated_at timestamptz not null,
      primary key (fact_id, producer)
    )`.execute(db)
  await sql`create index punishment_statement_place on punishment_statement (chain, producer, height)`.execute(db)
}
