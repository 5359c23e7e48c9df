import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of memberships. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table membership (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      member text not null,
      joined_by text not null check (joined_by in ('purchase', 'invitation', 'gift', 'creation')),
      inviter text,
      referrer text,
      founding boolean not null,
      invites int4,
      joined_at timestamptz not null
    )`.execute(db)
  await sql`create index membership_member on membership (chain, member)`.execute(db)
  await sql`
    create table member_handle (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      member text not null,
      handle text not null,
      named_at timestamptz not null
    )`.execute(db)
  await sql`create index member_handle_place on member_handle (chain, member, height, ordinal)`.execute(db)
  await sql`
    create table member_account (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      member text not null,
      role text not null check (role in ('root', 'controller', 'staking')),
      change text not null check (change in ('set', 'added', 'confirmed', 'removed')),
      account text not null,
      changed_at timestamptz not null
    )`.execute(db)
  await sql`create index member_account_role on member_account (chain, member, role)`.execute(db)
  await sql`create index member_account_account on member_account (account)`.execute(db)
  await sql`
    create table member_profile (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      member text not null,
      name text,
      about text,
      avatar_uri text,
      validator_account text,
      raw text not null,
      described_at timestamptz not null
    )`.execute(db)
  await sql`create index member_profile_place on member_profile (chain, member, height)`.execute(db)
  await sql`
    create table member_verification (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      member text not null,
      verified boolean not null,
      worker text not null,
      verified_at timestamptz not null
    )`.execute(db)
  await sql`create index member_verification_place on member_verification (chain, member, height)`.execute(db)
  await sql`
    create table member_invite_transfer (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      member text not null,
      receiver text not null,
      count int4 not null,
      transferred_at timestamptz not null
    )`.execute(db)
  await sql`
    create table remark (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      role text not null check (role in ('member', 'councillor', 'candidate', 'proposer', 'lead', 'worker')),
      member text,
      working_group text,
      worker text,
      proposal text,
      message text not null,
      account text,
      amount numeric(39,0),
      asset text,
      made_at timestamptz not null
    )`.execute(db)
  await sql`create index remark_place on remark (chain, role, height)`.execute(db)
}
