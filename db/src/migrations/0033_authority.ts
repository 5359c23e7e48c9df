import { type Kysely, sql } from 'kysely'

/** Rows made from what is told of who may act for an account. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table authority_state (
      fact_id text not null,
      account text not null,
      permission text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      parent text,
      threshold int8,
      keys int4 not null,
      levels text[] not null,
      weights int4[] not null,
      waits int8[] not null,
      wait_weights int4[] not null,
      sampled boolean not null,
      primary key (fact_id, account, permission)
    )`.execute(db)
  await sql`create index authority_state_permission on authority_state (chain, account, permission, height, ordinal)`.execute(db)
}
