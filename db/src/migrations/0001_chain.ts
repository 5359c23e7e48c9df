import { type Kysely, sql } from 'kysely'

/** What is read from chains: the chains themselves, their runtimes, the ranges being read, blocks and facts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db)
  await sql`
    create table chain (
      id text primary key,
      family text not null,
      profile text not null,
      genesis text,
      display_name text not null,
      ss58_prefix int4,
      demo boolean not null default false
    )`.execute(db)
  await sql`
    create table runtime (
      chain text not null references chain,
      spec int4 not null,
      metadata bytea not null,
      primary key (chain, spec)
    )`.execute(db)
  await sql`
    create table range (
      id int8 generated always as identity primary key,
      chain text not null references chain,
      first int8 not null,
      last int8,
      height int8 not null,
      hash text,
      parent_hash text,
      check (first >= 0 and (last is null or last >= first)),
      check (height >= first - 1),
      exclude using gist (chain with =, int8range(first, last, '[]') with &&)
    )`.execute(db)
  await sql`
    create table block (
      chain text not null references chain,
      height int8 not null,
      hash text not null,
      time timestamptz not null,
      author text,
      slot int8,
      skipped int4,
      spec int4 not null,
      primary key (chain, height)
    )`.execute(db)
  await sql`create index block_author on block (chain, author, height)`.execute(db)
  await sql`
    create table fact (
      chain text not null references chain,
      height int8 not null,
      locator text collate "C" not null,
      kind text collate "C" not null,
      ordinal int4 not null,
      hash text not null,
      time timestamptz not null,
      data jsonb not null,
      primary key (chain, height, locator, kind)
    )`.execute(db)
  await sql`create index fact_kind on fact (chain, kind, height, locator)`.execute(db)
  await sql`
    create table chain_status (
      chain text primary key references chain,
      state text not null check (state in ('connecting', 'backfilling', 'following', 'stopped', 'done')),
      error text,
      endpoint text,
      finalized int8,
      finalized_at timestamptz,
      blocks_per_second float8,
      worker text not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create table read_model (name text primary key, hash text not null)`.execute(db)
}
