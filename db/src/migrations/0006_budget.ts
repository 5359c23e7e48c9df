import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of budgets and of pay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table budget_flow (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      budget text not null,
      flow text not null
        check (flow in ('refill', 'gift', 'channel-earnings', 'funding-request', 'discretionary', 'vested', 'creator-payout', 'invitation', 'transfer', 'decrease', 'reward')),
      amount numeric(39,0) not null,
      asset text not null,
      other_budget text,
      account text,
      member text,
      worker text,
      channel text,
      rationale text,
      flowed_at timestamptz not null,
      primary key (fact_id, budget)
    )`.execute(db)
  await sql`create index budget_flow_place on budget_flow (chain, budget, height, ordinal)`.execute(db)
  await sql`
    create table budget_statement (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      budget text not null,
      source text not null check (source in ('event', 'state')),
      balance numeric(39,0) not null,
      asset text not null,
      stated_at timestamptz not null
    )`.execute(db)
  await sql`create index budget_statement_place on budget_statement (chain, budget, height, ordinal)`.execute(db)
  await sql`
    create table budget_refill_plan (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      budget text not null,
      refill_height int8 not null,
      planned_at timestamptz not null
    )`.execute(db)
  await sql`
    create table reward (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      budget text not null,
      role text not null check (role in ('councillor', 'worker')),
      member text,
      worker text,
      account text not null,
      amount numeric(39,0) not null,
      asset text not null,
      overdue boolean not null,
      paid_at timestamptz not null
    )`.execute(db)
  await sql`create index reward_place on reward (chain, budget, member, worker, height)`.execute(db)
  await sql`create index reward_order on reward (chain, role, height, ordinal)`.execute(db)
  await sql`
    create table reward_debt (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      budget text not null,
      role text not null check (role in ('councillor', 'worker')),
      member text,
      worker text,
      owed numeric(39,0),
      asset text,
      owed_at timestamptz not null
    )`.execute(db)
  await sql`create index reward_debt_place on reward_debt (chain, budget, member, worker, height)`.execute(db)
}
