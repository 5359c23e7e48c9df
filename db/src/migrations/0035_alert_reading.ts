import { type Kysely, sql } from 'kysely'

/** What each rule measured last, and the constants of runtimes that rules count by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Unlogged: whoever measures says it again in seconds.
  await sql`create unlogged table alert_look (chain text, rule text, measured_at timestamptz not null, primary key (chain, rule))`.execute(
    db,
  )
  await sql`
    create unlogged table alert_reading (
      chain text not null,
      rule text not null,
      subject text not null,
      value float8,
      good int8 not null,
      level text check (level in ('clear', 'suspected', 'confirmed', 'critical', 'no-data')),
      version int8,
      at timestamptz not null,
      height int8,
      provisional boolean not null,
      facts jsonb not null,
      measured_at timestamptz not null,
      primary key (chain, rule, subject)
    )`.execute(db)
  await sql`create index producer_penalty_newest on producer_penalty (chain, height, ordinal) where tolerance is not null`.execute(db)
  await sql`
    create table runtime_constant (
      chain text not null,
      spec int4 not null,
      name text not null,
      value jsonb not null,
      primary key (chain, spec, name)
    )`.execute(db)
}
