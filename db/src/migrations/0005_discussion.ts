import { type Kysely, sql } from 'kysely'

/** Rows made from the facts of threads and posts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table thread (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      space text not null check (space in ('forum', 'proposal')),
      thread text not null,
      author text not null,
      category text,
      title text,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index thread_place on thread (chain, author, height)`.execute(db)
  await sql`
    create table post (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      space text not null check (space in ('forum', 'proposal')),
      thread text not null,
      post text not null,
      author text not null,
      text text not null,
      replies_to text,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index post_place on post (chain, author, height)`.execute(db)
  await sql`
    create table post_edit (
      fact_id text primary key,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      space text not null check (space in ('forum', 'proposal')),
      thread text not null,
      post text not null,
      author text not null,
      text text not null,
      edited_at timestamptz not null
    )`.execute(db)
  await sql`create index post_edit_post on post_edit (chain, space, thread, post)`.execute(db)
  await sql`
    create table discussion_removal (
      fact_id text not null,
      chain text not null,
      height int8 not null,
      ordinal int4 not null,
      space text not null check (space in ('forum', 'proposal')),
      thread text not null,
      position int4 not null,
      post text,
      hidden boolean,
      removed_by text not null check (removed_by in ('author', 'moderator')),
      rationale text,
      removed_at timestamptz not null,
      primary key (fact_id, position)
    )`.execute(db)
  await sql`create index discussion_removal_thread on discussion_removal (chain, space, thread)`.execute(db)
}
