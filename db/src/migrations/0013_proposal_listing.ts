import { type Kysely, sql } from 'kysely'

/** The order in which lists of proposals are read, and the way from a proposal to what was written below it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index proposal_listing on proposal (created_at desc nulls last, ordinal desc nulls last, fact_id)`.execute(db)
  await sql`create index post_thread on post (chain, space, thread)`.execute(db)
}
