import type { Schema } from '@secretariat/db'
import { type Kysely, sql } from 'kysely'

export interface Notifier {
  /** Null where nothing ever looked for messages to send. */
  readonly sweptAt: Date | null
  readonly sweepAgeSeconds: number | null
  /** How long the oldest message waits that is to be sent by us; null where none does. */
  readonly oldestPendingSeconds: number | null
  readonly pending: number
  readonly dead: number
  readonly awaitingHuman: number
}

export interface OutboxLine {
  readonly channel: number
  readonly kind: string
  readonly state: string
  readonly messages: number
}

const toSend = sql`state in ('pending', 'retry', 'sending')`
const secondsSince = (moment: ReturnType<typeof sql>) => sql<number | null>`extract(epoch from now() - ${moment})::float8`
const countOf = (which: ReturnType<typeof sql>) => sql<number>`coalesce(sum(messages) filter (where ${which}), 0)::int4`

/** Whether messages get out: who looks for them, how long they wait, how many were given up. */
export async function findNotifier(db: Kysely<Schema>): Promise<Notifier> {
  const sweep = await db
    .selectFrom('notifier')
    .select(['sweptAt', secondsSince(sql`swept_at`).as('sweepAgeSeconds')])
    .orderBy('sweptAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  const standing = await db
    .selectFrom('outboxStanding')
    .select([
      secondsSince(sql`min(oldest_at) filter (where ${toSend})`).as('oldestPendingSeconds'),
      countOf(toSend).as('pending'),
      countOf(sql`state = 'dead'`).as('dead'),
      countOf(sql`state = 'awaiting-human'`).as('awaitingHuman'),
    ])
    .executeTakeFirstOrThrow()
  return { sweptAt: sweep?.sweptAt ?? null, sweepAgeSeconds: sweep?.sweepAgeSeconds ?? null, ...standing }
}

/** Messages by channel and state. Channels have numbers here: what they are called is not for everybody. */
export async function findOutbox(db: Kysely<Schema>): Promise<OutboxLine[]> {
  return await db
    .selectFrom('outboxStanding')
    .select(['channel', 'kind', 'state', 'messages'])
    .orderBy('channel')
    .orderBy('state')
    .execute()
}
