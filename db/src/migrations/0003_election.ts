import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of elections: stages, candidacies, votes, winners, seats. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stage (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      stage text not null check (stage in ('announcing', 'voting', 'revealing', 'idle')),
      ends_height int8 not null,
      started_at timestamptz not null
    )`.execute(db)
  await sql`create index stage_place on stage (chain, council, height, ordinal)`.execute(db)
  await sql`create index stage_cycle on stage (chain, council, cycle)`.execute(db)
  await sql`
    create table election_milestone (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      milestone text not null check (milestone in ('opened', 'failed', 'elected')),
      candidates int4,
      reason text check (reason in ('not-enough-candidates', 'not-enough-winners')),
      members text[],
      reached_at timestamptz not null
    )`.execute(db)
  await sql`create index election_milestone_place on election_milestone (chain, council, milestone, height, ordinal)`.execute(db)
  await sql`create index election_milestone_order on election_milestone (chain, milestone, height, ordinal)`.execute(db)
  await sql`
    create table election_winner (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      position int4 not null,
      member text not null,
      power numeric(39,0) not null,
      asset text not null,
      counted_at timestamptz not null,
      primary key (fact_id, position)
    )`.execute(db)
  await sql`create index election_winner_member on election_winner (chain, council, height, member)`.execute(db)
  await sql`
    create table council_sitting (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      position int4 not null,
      member text not null,
      staking_account text not null,
      reward_account text not null,
      stake numeric(39,0) not null,
      asset text not null,
      seated_at timestamptz not null,
      primary key (fact_id, position)
    )`.execute(db)
  await sql`create index council_sitting_place on council_sitting (chain, council, height)`.execute(db)
  await sql`
    create table candidacy (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      member text not null,
      staking_account text not null,
      reward_account text not null,
      stake numeric(39,0) not null,
      asset text not null,
      announced_at timestamptz not null
    )`.execute(db)
  await sql`create index candidacy_place on candidacy (chain, council, cycle, member, height)`.execute(db)
  await sql`create index candidacy_member on candidacy (chain, member)`.execute(db)
  await sql`
    create table candidacy_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      member text not null,
      change text not null check (change in ('withdrawn', 'released')),
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index candidacy_change_member on candidacy_change (chain, council, cycle, member)`.execute(db)
  await sql`
    create table candidacy_note (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      member text not null,
      note jsonb,
      raw text not null,
      noted_at timestamptz not null
    )`.execute(db)
  await sql`create index candidacy_note_member on candidacy_note (chain, council, cycle, member)`.execute(db)
  await sql`
    create table vote (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      voter text not null,
      commitment text not null,
      stake numeric(39,0) not null,
      asset text not null,
      cast_at timestamptz not null
    )`.execute(db)
  await sql`create index vote_voter on vote (chain, council, cycle, voter)`.execute(db)
  await sql`
    create table vote_reveal (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      voter text not null,
      candidate text not null,
      salt text not null,
      commitment text,
      revealed_at timestamptz not null
    )`.execute(db)
  await sql`create index vote_reveal_voter on vote_reveal (chain, council, cycle, voter)`.execute(db)
  await sql`create index vote_reveal_candidate on vote_reveal (chain, council, cycle, candidate)`.execute(db)
  await sql`
    create table vote_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      council text not null,
      cycle int4,
      voter text not null,
      change text not null check (change in ('released', 'opted-out')),
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index vote_change_place on vote_change (chain, voter, height)`.execute(db)
}
