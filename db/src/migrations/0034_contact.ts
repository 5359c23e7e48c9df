import { type Kysely, sql } from 'kysely'

/** Whom to call, in which order and when; who it is and how to reach them is one sealed card. No version wrote into the table before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table desk.contact
      drop column name,
      drop column address,
      drop column note,
      add column position int4 not null,
      add column way text not null check (way in ('wechat', 'telegram', 'phone', 'email', 'other')),
      add column card bytea not null,
      add column language text,
      add column zone text,
      add column hours text`.execute(db)
  await sql`create index contact_subject on desk.contact (chain, subject, position, id)`.execute(db)
}
