import { type Kysely, sql } from 'kysely'

const placed = sql`
  fact_id text not null,
  chain text not null,
  height int8 not null,
  ordinal int4 not null`

/** Rows made from the facts of votes for producers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table producer_vote (${placed}, voter text not null, producer text not null, change text not null check (change in ('set', 'out', 'in')),
      stake numeric(39,0) not null, asset text not null, voted_at timestamptz not null, primary key (fact_id, producer, change))`.execute(
    db,
  )
  await sql`create index producer_vote_voter on producer_vote (chain, voter, producer, height, ordinal)`.execute(db)
  await sql`
    create table producer_choice (${placed}, voter text not null, proxy text, producers text[] not null, chosen_at timestamptz not null,
      primary key (fact_id))`.execute(db)
  await sql`create index producer_choice_voter on producer_choice (chain, voter, height, ordinal)`.execute(db)
  await sql`
    create table producer_fixed_vote (${placed}, voter text not null, producer text not null, term text not null, stake numeric(39,0) not null,
      asset text not null, fixed_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`
    create table producer_fix_change (${placed}, voter text not null, key text not null, producer text, changed_at timestamptz not null,
      primary key (fact_id))`.execute(db)
  await sql`
    create table producer_vote_look (${placed}, voter text not null, votes jsonb not null, fixed jsonb not null, looked_at timestamptz not null,
      primary key (fact_id))`.execute(db)
  await sql`create index producer_vote_look_voter on producer_vote_look (chain, voter, height, ordinal)`.execute(db)
  await sql`
    create table producer_vote_count (${placed}, voters int4 not null, asked int4 not null, counted_at timestamptz not null,
      primary key (fact_id))`.execute(db)
}
