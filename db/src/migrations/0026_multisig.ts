import { type Kysely, sql } from 'kysely'

const proposed = sql.raw(`
      proposer text not null,
      proposal text not null,
      transaction_id text not null,
      expiration timestamptz not null,
      delay_seconds int8 not null,
      fee numeric(39,0),
      fee_asset text,
      actions jsonb not null,
      authority text check (authority in ('active', 'major', 'minor')),
      code_account text,
      code_hash text,
      abi_account text,
      abi_hash text,
      requested text[] not null`)
const placed = sql.raw(`
      chain text not null,
      height int8 not null,
      ordinal int4 not null`)

/** Rows made from the facts of multisigs: what was proposed, signed and done, and what stood in the contract's tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await proposals(db)
  await deeds(db)
  await looks(db)
  await effects(db)
}

async function proposals(db: Kysely<unknown>): Promise<void> {
  await sql`create table multisig (fact_id text primary key, key text not null, ${placed}, ${proposed}, proposed_at timestamptz not null)`.execute(
    db,
  )
  await sql`create index multisig_name on multisig (chain, proposer, proposal, height, ordinal)`.execute(db)
  await sql`create index multisig_key on multisig (key)`.execute(db)
}

async function deeds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table multisig_approval (
      fact_id text primary key, ${placed},
      proposer text not null,
      proposal text not null,
      level text not null,
      given boolean not null,
      proposal_hash text,
      given_at timestamptz not null
    )`.execute(db)
  await sql`create index multisig_approval_name on multisig_approval (chain, proposer, proposal, height, ordinal)`.execute(db)
  await sql`
    create table multisig_end (
      fact_id text primary key, ${placed},
      proposer text not null,
      proposal text not null,
      ending text not null check (ending in ('cancelled', 'executed')),
      actor text not null,
      inline boolean not null,
      ended_at timestamptz not null
    )`.execute(db)
  await sql`create index multisig_end_name on multisig_end (chain, proposer, proposal, height, ordinal)`.execute(db)
  await sql`
    create table multisig_invalidation (
      fact_id text not null,
      account text not null, ${placed},
      invalidated_at timestamptz not null,
      primary key (fact_id, account)
    )`.execute(db)
  await sql`create index multisig_invalidation_account on multisig_invalidation (chain, account, invalidated_at)`.execute(db)
}

async function looks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table multisig_look (
      fact_id text primary key, ${placed},
      slot int8,
      stated_at timestamptz not null
    )`.execute(db)
  await sql`create index multisig_look_order on multisig_look (chain, height, ordinal)`.execute(db)
  await sql`
    create table multisig_row (
      fact_id text not null,
      key text not null, ${placed}, ${proposed},
      provided text[] not null,
      provided_at timestamptz[] not null,
      primary key (fact_id, proposer, proposal)
    )`.execute(db)
  await sql`create index multisig_row_name on multisig_row (chain, proposer, proposal, transaction_id, height, ordinal)`.execute(db)
}

async function effects(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table settlement (
      fact_id text primary key, ${placed},
      transaction_id text not null,
      status text not null check (status in ('executed', 'soft_fail', 'hard_fail', 'delayed', 'expired')),
      settled_at timestamptz not null
    )`.execute(db)
  await sql`create index settlement_order on settlement (chain, height, ordinal)`.execute(db)
  await sql`
    create table code_state (
      fact_id text not null,
      account text not null, ${placed},
      code_hash text,
      sampled boolean not null,
      slot int8,
      stated_at timestamptz not null,
      primary key (fact_id, account)
    )`.execute(db)
  await sql`create index code_state_account on code_state (chain, account, height, ordinal)`.execute(db)
  await sql`
    create table abi_change (
      fact_id text primary key, ${placed},
      account text not null,
      bytes int4 not null,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index abi_change_account on abi_change (chain, account, height, ordinal)`.execute(db)
  await sql`
    create table unread_action (
      fact_id text primary key, ${placed},
      contract text not null,
      action text not null,
      bytes int4 not null,
      reason text not null,
      sent_at timestamptz not null
    )`.execute(db)
  await sql`create index unread_action_order on unread_action (chain, height, ordinal)`.execute(db)
}
