import { type Kysely, sql } from 'kysely'

/** How an Antelope chain cuts its time, the ABIs its actions are read with, and the last look at what stands in its tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table chain add column slot_interval_ms int4, add column slot_repetitions int4`.execute(db)
  await sql`
    create table abi (
      chain text not null references chain,
      account text not null,
      height int8 not null,
      abi bytea not null,
      source text not null check (source in ('action', 'node')),
      primary key (chain, account, height)
    )`.execute(db)
  await sql`
    create table sample (
      chain text not null references chain,
      name text collate "C" not null,
      slot int8,
      taken_at timestamptz,
      height int8,
      seen text[] not null default '{}',
      error text,
      tried_at timestamptz not null,
      primary key (chain, name)
    )`.execute(db)
}
