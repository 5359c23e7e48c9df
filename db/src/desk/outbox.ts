import { UsageError } from '@secretariat/shared'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../client.js'
import { HEALED } from './healed.js'
import { deskOf, type OutboxTable } from './tables.js'

export type OutboxRow = Selectable<OutboxTable>

/** Messages that were given up, newest first. */
export async function listDead(db: Database, limit = 100): Promise<OutboxRow[]> {
  return await deskOf(db).selectFrom('desk.outbox').selectAll().where('state', '=', 'dead').orderBy('id', 'desc').limit(limit).execute()
}

/** How messages stand, and why. */
export type Delivered = Pick<OutboxRow, 'id' | 'locale' | 'state' | 'problem'>

export async function outcomesOf(db: Database, ids: readonly number[]): Promise<Delivered[]> {
  return await deskOf(db)
    .selectFrom('desk.outbox')
    .select(['id', 'locale', 'state', 'problem'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
}

/** Tries a message that was given up again, and tells the end that was kept back because of it. Its key stays the same. */
export async function replayDead(db: Database, id: number, now: Date): Promise<void> {
  const rows = await sql<{ id: number }>`
    /* replay_dead */
    with dead as (select * from desk.outbox where id = ${id} and state = 'dead' for update)
    update desk.outbox again
    set state = 'pending', attempts_before = again.attempts, next_attempt_at = ${now}, revived_at = ${now}, problem = null
    from dead
    where again.id = dead.id or (
      again.channel = dead.channel and again.chain = dead.chain and again.rule = dead.rule and again.locale = dead.locale
      and again.id > dead.id and again.state = 'skipped' and again.problem = ${HEALED}
    )
    returning again.id`.execute(db)
  if (rows.rows.length === 0) throw new UsageError(`Message ${id} was not given up; only those can be sent again`)
  await deskOf(db).updateTable('desk.channel').set({ heldUntil: null }).where('id', 'in', channelOf(db, id)).execute()
}

const channelOf = (db: Database, id: number) => deskOf(db).selectFrom('desk.outbox').select('channel').where('id', '=', id)

/** A person posted what waits for one, and says where. */
export async function tickPosted(db: Database, id: number, author: string, url: string | null, now: Date): Promise<void> {
  const { numUpdatedRows } = await deskOf(db)
    .updateTable('desk.outbox')
    .set({ state: 'sent', sentAt: now, postedBy: author, postedUrl: url })
    .where('id', '=', id)
    .where('state', '=', 'awaiting-human')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new UsageError(`Message ${id} does not wait for anybody to post it`)
}

/** How many messages are in which state, per channel. */
export async function outboxFigures(db: Database, now: Date) {
  const counts = await deskOf(db)
    .selectFrom('desk.outbox as outbox')
    .innerJoin('desk.channel as channel', 'channel.id', 'outbox.channel')
    .select(['channel.name', 'outbox.state', sql<number>`count(*)::int`.as('count')])
    .groupBy(['channel.name', 'outbox.state'])
    .orderBy('channel.name')
    .orderBy('outbox.state')
    .execute()
  const { oldest } = await deskOf(db)
    .selectFrom('desk.outbox')
    .select(({ fn }) => fn.min('createdAt').as('oldest'))
    .where('state', 'in', ['pending', 'retry', 'sending'])
    .executeTakeFirstOrThrow()
  return { counts, oldestPendingSeconds: oldest === null ? null : Math.max(0, (now.getTime() - new Date(oldest).getTime()) / 1000) }
}
