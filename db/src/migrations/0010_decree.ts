import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of the chain as a whole. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table decree (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      decree text not null
        check (decree in ('constitution-amended', 'signal-raised', 'runtime-upgraded', 'tokens-burned', 'token-sale-finalized')),
      text text,
      hash text,
      length int4,
      account text,
      token text,
      amount numeric(39,0),
      asset text,
      decreed_at timestamptz not null
    )`.execute(db)
  await sql`
    create table parameter (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      parameter text not null,
      value numeric(39,0) not null,
      asset text,
      set_at timestamptz not null
    )`.execute(db)
  await sql`create index parameter_place on parameter (chain, parameter, height)`.execute(db)
  await sql`
    create table issuance (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      amount numeric(39,0) not null,
      asset text not null,
      stated_at timestamptz not null
    )`.execute(db)
  await sql`create index issuance_place on issuance (chain, height)`.execute(db)
}
