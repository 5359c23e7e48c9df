import { type Kysely, sql } from 'kysely'

/** How fast a channel may be used, and since when it is refused; when a message's receivers were reminded of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table desk.channel
      add paced timestamptz[] not null default '{}',
      add held_until timestamptz,
      add removed_at timestamptz`.execute(db)
  await sql`
    alter table desk.outbox
      add attempts_before int4 not null default 0,
      add revived_at timestamptz,
      add reminded_at timestamptz,
      add posted_by text,
      add posted_url text`.execute(db)
  await sql`
    create index outbox_waiting on desk.outbox (channel, chain, rule, id) where state in ('pending', 'sending', 'retry')`.execute(db)
  await sql`
    create index outbox_next on desk.outbox (channel, priority desc, id) where state in ('pending', 'sending', 'retry')`.execute(db)
  await sql`create index outbox_group on desk.outbox (channel, chain, rule, id)`.execute(db)
  await sql`create index outbox_left on desk.outbox (state, created_at) where state not in ('sent', 'skipped')`.execute(db)
}
