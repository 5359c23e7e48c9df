import { type Channel, deskOf, listChannels, type Schema } from '@secretariat/db'
import { type Kysely, sql } from 'kysely'
import type { Viewer } from '../../caller.js'
import type { Context } from '../../context.js'
import { refusal, requireRole } from '../base/require-role.js'
import { type DeliveryRow, findLastTests } from './deliveries.js'

/** How many messages of a channel stand how. */
export interface Counts {
  readonly waiting: number
  readonly sent: number
  readonly dead: number
  readonly awaitingHuman: number
  readonly skipped: number
  readonly lastSentAt: Date | null
}

export interface ChannelRow extends Channel {
  readonly counts: Counts
  /** What was sent when somebody tried it last, in each of its languages. */
  readonly lastTest: readonly DeliveryRow[]
}

const nothing: Counts = { waiting: 0, sent: 0, dead: 0, awaitingHuman: 0, skipped: 0, lastSentAt: null }

/** The database as those see it who may: the role that answers everybody cannot enter the desk. */
export function privateDb(context: Context): { readonly db: Kysely<Schema>; readonly viewer: Viewer } {
  const viewer = requireRole(context, 'operator')
  if (context.write === undefined) throw refusal('FORBIDDEN', 403, 'This installation only reads')
  return { db: context.write, viewer }
}

/** By name, with what became of their messages. */
export async function findChannels(db: Kysely<Schema>): Promise<ChannelRow[]> {
  const counts = new Map((await countByChannel(db)).map(({ channel, ...count }) => [channel, count]))
  const tests = await findLastTests(db)
  return (await listChannels(db)).map((channel) => ({
    ...channel,
    counts: counts.get(channel.id) ?? nothing,
    lastTest: tests.filter((test) => test.channel === channel.id),
  }))
}

async function countByChannel(db: Kysely<Schema>) {
  const count = (...states: string[]) => sql<number>`(count(*) filter (where state = any(${states}::text[])))::int`
  return await deskOf(db)
    .selectFrom('desk.outbox')
    .select([
      'channel',
      count('pending', 'sending', 'retry').as('waiting'),
      count('sent').as('sent'),
      count('dead').as('dead'),
      count('awaiting-human').as('awaitingHuman'),
      count('skipped').as('skipped'),
      sql<Date | null>`max(sent_at)`.as('lastSentAt'),
    ])
    .groupBy('channel')
    .execute()
}
