import { type Kysely, sql } from 'kysely'

/** The ABI of an account as its code is kept: by its hash, whether an action set it or a look at a node saw it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table abi_state (
      fact_id text not null,
      account text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      abi_hash text,
      bytes int4,
      sampled boolean not null,
      slot int8,
      stated_at timestamptz not null,
      primary key (fact_id, account)
    )`.execute(db)
  await sql`create index abi_state_account on abi_state (chain, account, height, ordinal)`.execute(db)
  await sql`
    insert into abi_state
    select chain || '/' || height || '/' || locator || '/' || kind, data ->> 'account', chain, height, ordinal,
      case when abi <> '' then encode(sha256(abi), 'hex') end, length(abi), false, null, time
    from fact
    cross join lateral (select decode(substr(data ->> 'abi', 3), 'hex') as abi) as told
    where kind = 'abi.changed'`.execute(db)
  await sql`drop table abi_change`.execute(db)
}
