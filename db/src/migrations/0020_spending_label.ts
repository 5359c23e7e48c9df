import { type Kysely, sql } from 'kysely'

/** What people say that money was for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table spending_label (
      chain text not null,
      subject text not null,
      category text,
      bounty int4,
      working_group text,
      reimbursed boolean,
      note text not null,
      seq int8 not null,
      author text not null,
      at timestamptz not null,
      primary key (chain, subject)
    )`.execute(db)
}
