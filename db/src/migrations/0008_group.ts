import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of working groups. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table opening (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      opening text not null,
      role text not null check (role in ('lead', 'worker')),
      title text,
      description text not null,
      stake numeric(39,0) not null,
      asset text not null,
      unstaking_period int4 not null,
      reward_per_block numeric(39,0),
      added_at timestamptz not null
    )`.execute(db)
  await sql`create index opening_opening on opening (chain, working_group, opening)`.execute(db)
  await sql`
    create table opening_outcome (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      opening text not null,
      outcome text not null check (outcome in ('filled', 'cancelled')),
      decided_at timestamptz not null
    )`.execute(db)
  await sql`create index opening_outcome_opening on opening_outcome (chain, working_group, opening)`.execute(db)
  await sql`
    create table hire (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      opening text not null,
      application text not null,
      worker text not null,
      hired_at timestamptz not null,
      primary key (fact_id, worker)
    )`.execute(db)
  await sql`create index hire_worker on hire (chain, working_group, worker)`.execute(db)
  await sql`
    create table application (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      opening text not null,
      application text not null,
      member text not null,
      role_account text not null,
      reward_account text not null,
      staking_account text not null,
      stake numeric(39,0) not null,
      asset text not null,
      answers jsonb not null,
      submitted_at timestamptz not null
    )`.execute(db)
  await sql`create index application_application on application (chain, working_group, application)`.execute(db)
  await sql`create index application_member on application (chain, member)`.execute(db)
  await sql`
    create table application_outcome (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      application text not null,
      outcome text not null check (outcome in ('withdrawn', 'declined')),
      decided_at timestamptz not null,
      primary key (fact_id, application)
    )`.execute(db)
  await sql`create index application_outcome_application on application_outcome (chain, working_group, application)`.execute(db)
  await sql`
    create table lead_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      worker text,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index lead_change_place on lead_change (chain, working_group, height, ordinal)`.execute(db)
  await sql`
    create table worker_change (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      worker text not null,
      change text not null
        check (change in ('leaving', 'exited', 'terminated', 'slashed', 'stake-increased', 'stake-decreased', 'role-account-set', 'reward-account-set', 'reward-set')),
      lead boolean,
      amount numeric(39,0),
      requested numeric(39,0),
      asset text,
      account text,
      rationale text,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index worker_change_place on worker_change (chain, working_group, worker, height, ordinal)`.execute(db)
  await sql`
    create table group_status (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      working_group text not null,
      hash text not null,
      text text,
      stated_at timestamptz not null
    )`.execute(db)
  await sql`create index group_status_place on group_status (chain, working_group, height)`.execute(db)
}
