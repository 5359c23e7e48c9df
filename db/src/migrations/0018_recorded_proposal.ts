import { type Kysely, sql } from 'kysely'

/** Rows made from what was written down of proposals, spending and members, and how it was imported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recorded_chain_proposal (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      proposal int4 not null,
      proposer text,
      proposer_handle text,
      title text not null,
      created_height int8 not null,
      finalized_height int8,
      status text not null,
      status_printed text not null,
      execution_error text,
      approvals int4 not null,
      rejections int4 not null,
      slashes int4 not null,
      abstentions int4 not null,
      voting_period int4,
      grace_period int4,
      approval_quorum int4,
      approval_threshold int4,
      slashing_quorum int4,
      slashing_threshold int4
    )`.execute(db)
  await sql`
    create table ledger_row (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      proposal int4 not null,
      occurrence int4 not null,
      title text,
      status text,
      asset text not null,
      asked numeric(39,0),
      minted numeric(39,0),
      rate float8,
      usd numeric(39,0),
      category text,
      bounty int4,
      "group" text,
      reimbursed boolean,
      cells text[] not null
    )`.execute(db)
  await sql`
    create table recorded_member (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      network text not null,
      member text not null,
      handle text not null,
      registered_height int8,
      registered_at timestamptz,
      root text,
      controller text
    )`.execute(db)
  await sql`create index recorded_chain_proposal_number on recorded_chain_proposal (chain, proposal)`.execute(db)
  await sql`create index ledger_row_number on ledger_row (chain, proposal)`.execute(db)
  await sql`create index recorded_member_number on recorded_member (chain, member)`.execute(db)
  await sql`
    create table record_import (
      id int8 generated always as identity primary key,
      imported_at timestamptz not null default now(),
      author text not null,
      file text not null,
      kind text not null,
      digest text not null,
      rows int4 not null,
      rejected int4 not null,
      added int4 not null,
      changed int4 not null,
      removed int4 not null,
      unchanged int4 not null
    )`.execute(db)
}
