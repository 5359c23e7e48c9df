import { type Kysely, sql } from 'kysely'

/** The order in which ledgers are reckoned, so that a long one is read and not sorted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index budget_flow_place`.execute(db)
  await sql`drop index budget_statement_place`.execute(db)
  await sql`create index budget_flow_place on budget_flow (chain, budget, asset, height, ordinal, fact_id)`.execute(db)
  await sql`create index budget_statement_place on budget_statement (chain, budget, asset, height, ordinal, fact_id)`.execute(db)
}
