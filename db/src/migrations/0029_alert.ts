import { type Kysely, sql } from 'kysely'

/** What is watched beside the final blocks, the incidents that come of it, and what is sent about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await heads(db)
  await incidents(db)
  await sql`create schema desk`.execute(db)
  await channels(db)
  await outbox(db)
}

/** Signs of life: unlogged, because losing them loses nothing. */
async function heads(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table head (
      chain text not null,
      hash text not null,
      height int8 not null,
      parent_hash text not null,
      time timestamptz not null,
      author text,
      slot int8,
      spec int4,
      seen_at timestamptz not null,
      primary key (chain, hash)
    )`.execute(db)
  await sql`create index head_height on head (chain, height)`.execute(db)
  await sql`
    create unlogged table head_endpoint (
      chain text not null,
      endpoint text not null,
      height int8,
      finalized int8,
      answered_at timestamptz,
      problem text,
      primary key (chain, endpoint)
    )`.execute(db)
}

async function incidents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table incident (
      id int8 generated always as identity primary key,
      chain text not null,
      rule text not null,
      subject text not null,
      version int8 not null,
      historical boolean not null,
      condition text not null check (condition in ('none', 'suspected', 'confirmed', 'recovering', 'resolved', 'healed', 'superseded')),
      handling text not null check (handling in ('none', 'notified', 'escalated', 'acknowledged', 'support-requested', 'closed')),
      publicity text not null check (publicity in ('none', 'announced-down', 'announced-up')),
      severity text not null check (severity in ('info', 'warning', 'critical')),
      provisional boolean not null,
      flapping boolean not null,
      relapses int4 not null,
      opened_at timestamptz not null,
      confirmed_at timestamptz,
      resolved_at timestamptz,
      acknowledged_until timestamptz,
      recoveries timestamptz[] not null,
      opened_height int8,
      resolved_height int8,
      previous int8 references incident,
      inhibited_by int8 references incident,
      events int4 not null
    )`.execute(db)
  // One trouble of one subject is one incident as long as it lasts, whoever writes.
  await sql`
    create unique index incident_open on incident (chain, rule, subject)
    where condition in ('none', 'suspected', 'confirmed', 'recovering')`.execute(db)
  await sql`create index incident_time on incident (chain, opened_at desc, id desc)`.execute(db)
  await sql`create index incident_subject on incident (chain, subject, opened_at desc)`.execute(db)
  await sql`
    create table incident_event (
      incident int8 not null references incident,
      seq int4 not null,
      at timestamptz not null,
      height int8,
      track text not null check (track in ('condition', 'severity', 'final', 'flapping', 'handling', 'publicity')),
      data jsonb not null,
      actor text,
      entry int8 references entry,
      primary key (incident, seq)
    )`.execute(db)
  await sql`create trigger append_only before update or delete on incident_event execute function refuse_change()`.execute(db)
}

async function channels(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk.channel (
      id int8 generated always as identity primary key,
      name text not null unique,
      kind text not null check (kind in ('webhook', 'telegram', 'discord', 'slack', 'email', 'wecom', 'manual')),
      settings jsonb not null,
      secret bytea,
      locales text[] not null,
      routes jsonb not null,
      enabled boolean not null default true,
      problem text,
      problem_at timestamptz,
      created_by text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db)
  await sql`
    create table desk.contact (
      id int8 generated always as identity primary key,
      chain text not null,
      subject text not null,
      name text not null,
      address bytea not null,
      note text not null default '',
      updated_by text not null,
      updated_at timestamptz not null default now()
    )`.execute(db)
}

async function outbox(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table desk.outbox (
      id int8 generated always as identity primary key,
      key text not null unique,
      channel int8 not null references desk.channel,
      chain text not null,
      rule text not null,
      incident int8 references incident,
      reason text not null,
      locale text not null,
      priority int4 not null,
      message jsonb not null,
      template int4 not null,
      state text not null check (state in ('pending', 'sending', 'sent', 'retry', 'dead', 'awaiting-human', 'skipped')),
      doubtful boolean not null default false,
      attempts int4 not null default 0,
      next_attempt_at timestamptz not null,
      lease_until timestamptz,
      problem text,
      provider_id text,
      created_at timestamptz not null,
      sent_at timestamptz
    )`.execute(db)
  await sql`create index outbox_due on desk.outbox (channel, next_attempt_at) where state in ('pending', 'retry', 'sending')`.execute(db)
  await sql`create index outbox_incident on desk.outbox (incident, id)`.execute(db)
  await sql`
    create table desk.attempt (
      outbox int8 not null references desk.outbox,
      attempt int4 not null,
      at timestamptz not null,
      milliseconds int4 not null,
      status int4,
      problem text,
      primary key (outbox, attempt)
    )`.execute(db)
  await sql`
    create table desk.told (
      channel int8 not null references desk.channel,
      incident int8 not null references incident,
      told text not null check (told in ('firing', 'resolved')),
      severity text not null,
      flapping boolean not null,
      outbox int8 not null references desk.outbox,
      at timestamptz not null,
      primary key (channel, incident)
    )`.execute(db)
}
