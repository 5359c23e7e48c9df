import { type Kysely, sql } from 'kysely'

/** What people state of KPIs: definitions, links that prove them, judgements with what they pay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const authored = sql`seq int8 not null, author text not null, at timestamptz not null`
  await sql`
    create table kpi_round (
      chain text not null,
      round text not null,
      definition jsonb not null,
      from_height int8 not null,
      deadline int8 not null,
      ${authored},
      primary key (chain, round)
    )`.execute(db)
  await sql`
    create table kpi (
      chain text not null,
      round text not null,
      kpi text not null,
      definition jsonb not null,
      ${authored},
      primary key (chain, round, kpi)
    )`.execute(db)
  await sql`
    create table kpi_proof (
      chain text not null,
      round text not null,
      kpi text not null,
      need text not null,
      url text not null,
      note text not null,
      height int8,
      withdrawn bool not null,
      ${authored},
      primary key (chain, round, kpi, need, url)
    )`.execute(db)
  await sql`
    create table kpi_grade (
      chain text not null,
      round text not null,
      kpi text not null,
      verdict text,
      note text not null,
      awards jsonb not null,
      ${authored},
      primary key (chain, round, kpi)
    )`.execute(db)
}
