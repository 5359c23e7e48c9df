import { type Kysely, sql } from 'kysely'

/** Accounts and their credentials, apart from everything that is read in public. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema access`.execute(db)
  const role = sql`text not null check (role in ('viewer', 'operator', 'deputy', 'secretary'))`
  await sql`
    create table access.account (
      name text primary key,
      role ${role},
      password text not null,
      created_at timestamptz not null default now(),
      disabled_at timestamptz
    )`.execute(db)
  await sql`
    create table access.session (
      hash text primary key,
      account text not null references access.account,
      created_at timestamptz not null default now(),
      seen_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db)
  await sql`
    create table access.token (
      prefix text primary key,
      hash text not null unique,
      account text not null references access.account,
      role ${role},
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz
    )`.execute(db)
  await sql`
    create table access.attempt (
      id int8 generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      account text not null,
      address text not null,
      succeeded boolean not null default false
    )`.execute(db)
  await sql`create index attempt_account on access.attempt (account, id)`.execute(db)
  await sql`create index attempt_address on access.attempt (address, id)`.execute(db)
  await sql`create table access.salt (day text primary key, value text not null)`.execute(db)
}
