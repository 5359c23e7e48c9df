import { type Kysely, sql } from 'kysely'

/** What people state, who did what, and the first rows that are made of statements. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entry (
      seq int8 generated always as identity primary key,
      author text not null,
      at timestamptz not null default clock_timestamp(),
      kind text not null,
      chain text not null,
      subject text not null,
      data jsonb not null,
      previous int8 references entry
    )`.execute(db)
  await sql`create index entry_subject on entry (kind, chain, subject, seq)`.execute(db)
  await sql`
    create table audit (
      seq int8 generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      actor text,
      via text not null check (via in ('session', 'token', 'cli', 'none')),
      action text not null,
      subject text,
      outcome text not null check (outcome in ('done', 'refused')),
      reason text,
      address text,
      entry int8 references entry
    )`.execute(db)
  await sql`create index audit_actor on audit (actor, seq)`.execute(db)
  await sql`create index audit_action on audit (action, seq)`.execute(db)
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'Rows of % are appended, never changed: a correction is a new one', tg_table_name;
    end $$`.execute(db)
  for (const table of ['entry', 'audit']) {
    await sql`create trigger append_only before update or delete on ${sql.table(table)} execute function refuse_change()`.execute(db)
  }
  await sql`
    create table report_note (
      chain text not null,
      subject text not null,
      lang text not null,
      text text not null,
      seq int8 not null,
      author text not null,
      at timestamptz not null,
      primary key (chain, subject, lang)
    )`.execute(db)
}
