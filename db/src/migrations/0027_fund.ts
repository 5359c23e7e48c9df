import { type Kysely, sql } from 'kysely'

const placed = sql`
  fact_id text not null,
  chain text not null,
  height int8 not null,
  ordinal int4 not null`
const amount = sql`amount numeric(39,0) not null, asset text not null`

/** Rows made from the facts of an Antelope chain's budget, and the terms of its secretariat. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await motions(db)
  await requests(db)
  await looks(db)
  await sql`
    create table fund_committee (${placed}, members text[] not null, source text not null check (source in ('action', 'sample')),
      seated_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`
    create table fund_setting (${placed}, setting text not null, value numeric(39,0) not null, set_at timestamptz not null,
      primary key (fact_id, setting))`.execute(db)
  await sql`create index fund_setting_place on fund_setting (chain, setting, height, ordinal)`.execute(db)
  await sql`
    create table fund_balance (${placed}, account text not null, balance numeric(39,0) not null, per_block numeric(39,0), asset text not null,
      stated_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`create index fund_balance_place on fund_balance (chain, height, ordinal)`.execute(db)
  await sql`
    create table fund_gift (${placed}, account text not null, giver text not null, ${amount}, memo text not null,
      given_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`create index fund_gift_place on fund_gift (chain, height, ordinal)`.execute(db)
  await sql`
    create table secretariat_term (chain text not null, term text not null, definition jsonb,
      seq int8 not null, author text not null, at timestamptz not null, primary key (chain, term))`.execute(db)
}

async function motions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fund_motion (${placed}, proposer text not null, title text not null, content text not null, ${amount},
      proposed_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`create index fund_motion_proposer on fund_motion (chain, proposer)`.execute(db)
  await sql`
    create table fund_motion_vote (${placed}, motion text not null, approver text not null, approves bool not null, memo text not null,
      voted_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`create index fund_motion_vote_motion on fund_motion_vote (chain, motion)`.execute(db)
  await sql`
    create table fund_motion_end (${placed}, motion text not null, ending text not null check (ending in ('turned-down', 'closed')),
      memo text not null, ended_at timestamptz not null, primary key (fact_id))`.execute(db)
}

async function requests(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fund_request (${placed}, proposer text not null, motion text not null, content text not null, ${amount},
      asked_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`
    create table fund_request_vote (${placed}, proposer text not null, request text not null, approver text not null, agrees bool not null,
      memo text not null, voted_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`create index fund_request_vote_request on fund_request_vote (chain, proposer, request)`.execute(db)
  await sql`
    create table fund_request_end (${placed}, proposer text not null, request text not null, memo text not null,
      ended_at timestamptz not null, primary key (fact_id))`.execute(db)
}

/** What stood in the contract's tables: one row for each row in each look that saw something new. */
async function looks(db: Kysely<unknown>): Promise<void> {
  const ballots = sql`requested text[], approved text[], unapproved text[]`
  await sql`create table fund_look (${placed}, looked_at timestamptz not null, primary key (fact_id))`.execute(db)
  await sql`create index fund_look_place on fund_look (chain, height, ordinal)`.execute(db)
  await sql`
    create table fund_motion_row (${placed}, motion text not null, title text not null, content text not null, proposer text not null,
      remaining numeric(39,0) not null, asset text not null, section int4 not null, until_height int8 not null, ${ballots},
      looked_at timestamptz not null, primary key (fact_id, motion))`.execute(db)
  await sql`
    create table fund_request_row (${placed}, proposer text not null, request text not null, motion text not null, content text not null,
      ${amount}, receiver text not null, section int4 not null, until_height int8 not null, ${ballots},
      looked_at timestamptz not null, primary key (fact_id, proposer, request))`.execute(db)
}
