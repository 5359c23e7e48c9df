import type { Message } from '@secretariat/shared/alert'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { parseMessage } from './kept-message.js'
import { pass } from './pace.js'
import { type ChannelRow, deskOf } from './tables.js'

/** A message that we may send until its lease is over. */
export interface Leased {
  readonly id: number
  readonly key: string
  readonly channel: number
  /** The channel as it was then, so that whoever sends need not ask for it. */
  readonly through: ChannelRow
  readonly attempt: number
  /** How often it was tried since it was written, or last sent again by hand, and when that was. */
  readonly tries: number
  readonly since: Date
  readonly message: Message
}

/** A message to send; or from when on there may be one; or nothing to do. */
export type Lease = { readonly leased: Leased } | { readonly from: Date } | undefined

/** Channels that have something to send now. */
export async function dueChannels(db: Database, now: Date): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    /* due_channels */
    select id from desk.channel
    where enabled and (held_until is null or held_until <= ${now}) and exists (
      select from desk.outbox
      where channel = channel.id and state in ('pending', 'retry', 'sending')
        and ${isDue(now)}
    )`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Takes the next message of a channel: what is more urgent first, and of one chain and rule in the order of writing, each when the one
 * before it is done with. A message whose lease ended without a word may have been sent.
 */
export async function leaseNext(db: Database, channel: number, now: Date, leaseMs: number): Promise<Lease> {
  return await db.transaction().execute(async (transaction) => {
    const desk = deskOf(transaction)
    const row = await lockChannel(transaction, channel)
    if (row === undefined || !row.enabled) return undefined
    if (row.heldUntil !== null && row.heldUntil > now) return { from: row.heldUntil }
    const passed = pass(row.kind, row.paced, now)
    if ('from' in passed) return passed
    const leased = await takeNext(transaction, row, now, new Date(now.getTime() + leaseMs))
    if (leased === undefined) return undefined
    if (passed.paced.length > 0) await desk.updateTable('desk.channel').set(passed).where('id', '=', channel).execute()
    return { leased }
  })
}

/** One at a time decides about a channel; whoever writes messages for it is not held up. */
export async function lockChannel(db: Database, channel: number) {
  return await deskOf(db).selectFrom('desk.channel').selectAll().where('id', '=', channel).forNoKeyUpdate().executeTakeFirst()
}

interface LeasedRow {
  readonly id: number
  readonly key: string
  readonly attempts: number
  readonly tries: number
  readonly since: Date
  readonly message: unknown
}

const isDue = (now: Date) => sql`case state when 'sending' then lease_until <= ${now} else next_attempt_at <= ${now} end`

/** Of a chain and a rule, the first message that waits: from one to the next by the index, so that what waits behind it costs nothing. */
function firstAfter(channel: number, further = sql``) {
  return sql`(
        select id, chain, rule, priority, state, next_attempt_at, lease_until from desk.outbox
        where channel = ${channel} and state in ('pending', 'retry', 'sending') ${further}
        order by chain, rule, id
        limit 1
      )`
}

/** A message whose end was recorded meanwhile is in another state when its row is free, and is left alone: so it is asked for twice. */
async function takeNext(db: Database, through: ChannelRow, now: Date, until: Date): Promise<Leased | undefined> {
  const { rows } = await sql<LeasedRow>`
    /* lease_next */
    with recursive first as (${firstAfter(through.id)}
      union all
      select next.* from first, lateral (${firstAfter(through.id, sql`and (chain, rule) > (first.chain, first.rule)`)}) next)
    update desk.outbox
    set state = 'sending', attempts = attempts + 1, lease_until = ${until}, doubtful = doubtful or state = 'sending'
    where id = (select id from first where ${isDue(now)} order by priority desc, id limit 1)
      and state in ('pending', 'retry', 'sending') and ${isDue(now)}
    returning id, key, attempts, attempts - attempts_before as tries, coalesce(revived_at, created_at) as since, message`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const message = parseMessage(row.message)
  const { attempts: attempt, ...rest } = row
  if (message !== undefined) return { ...rest, channel: through.id, through, attempt, message }
  const unreadable = { state: 'dead', problem: 'this version cannot read it', leaseUntil: null } as const
  await deskOf(db).updateTable('desk.outbox').set(unreadable).where('id', '=', row.id).execute()
  return await takeNext(db, through, now, until)
}
