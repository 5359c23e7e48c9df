import { type Kysely, sql } from 'kysely'

const authored = sql`seq int8 not null, author text not null, at timestamptz not null`

/** What people say of incidents, which of them they want to hear nothing of, and how they set rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table incident add level int4 not null default 0`.execute(db)
  await sql`create index incident_resolved on incident (chain, resolved_at)`.execute(db)
  await sql`create index told_firing on desk.told (incident) where told = 'firing'`.execute(db)
  await sql`
    create table incident_statement (
      chain text not null,
      incident int8 not null,
      kind text not null,
      text text not null,
      data jsonb not null,
      ${authored},
      primary key (seq)
    )`.execute(db)
  await sql`create index incident_statement_incident on incident_statement (incident, seq)`.execute(db)
  await sql`
    create table silence (
      chain text not null,
      silence text not null,
      rule text,
      target text,
      from_at timestamptz not null,
      until_at timestamptz not null,
      reason text not null,
      breaks_through boolean not null,
      until_recovered boolean not null,
      ${authored},
      primary key (chain, silence)
    )`.execute(db)
  await sql`
    create table silence_end (chain text not null, silence text not null, note text not null, ${authored}, primary key (chain, silence))
  `.execute(db)
  await sql`
    create table rule_setting (
      chain text not null,
      rule text not null,
      enabled boolean not null,
      thresholds jsonb,
      note text not null,
      ${authored},
      primary key (chain, rule)
    )`.execute(db)
}
