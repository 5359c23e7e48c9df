import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of proposals. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table proposal (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      proposal text not null,
      proposer text not null,
      title text not null,
      description text not null,
      staking_account text,
      execute_height int8,
      thread text,
      type text not null,
      working_group text,
      budget text,
      amount numeric(39,0),
      asset text,
      subject text,
      details jsonb,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index proposal_proposal on proposal (chain, proposal)`.execute(db)
  await sql`create index proposal_order on proposal (chain, proposer, height)`.execute(db)
  await sql`create index proposal_created_at on proposal (created_at)`.execute(db)
  await sql`
    create table proposal_payment (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      position int4 not null,
      proposal text not null,
      account text not null,
      amount numeric(39,0) not null,
      asset text not null,
      primary key (fact_id, position)
    )`.execute(db)
  await sql`create index proposal_payment_proposal on proposal_payment (chain, proposal)`.execute(db)
  await sql`
    create table proposal_vote (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      proposal text not null,
      voter text not null,
      choice text not null check (choice in ('approve', 'reject', 'slash', 'abstain')),
      rationale text not null,
      cast_at timestamptz not null
    )`.execute(db)
  await sql`create index proposal_vote_place on proposal_vote (chain, proposal, height, ordinal)`.execute(db)
  await sql`create index proposal_vote_order on proposal_vote (chain, voter, height)`.execute(db)
  await sql`
    create table proposal_step (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      proposal text not null,
      step text not null check (step in ('status-changed', 'decided', 'executed', 'cancelled')),
      status text check (status in ('active', 'pending-execution', 'pending-constitutionality')),
      since int8,
      decision text
        check (decision in ('approved', 'rejected', 'slashed', 'expired', 'canceled', 'canceled-by-runtime', 'vetoed')),
      next text check (next in ('execution', 'constitutionality')),
      error text,
      member text,
      taken_at timestamptz not null
    )`.execute(db)
  await sql`create index proposal_step_place on proposal_step (chain, proposal, height, ordinal)`.execute(db)
  await sql`create index proposal_step_step on proposal_step (chain, height, step)`.execute(db)
}
