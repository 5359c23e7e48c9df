import type { Message } from '@secretariat/shared/alert'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { parseMessage } from './kept-message.js'
import { pass } from './pace.js'
import { deskOf } from './tables.js'

/** A message that we may send until its lease is over. */
export interface Leased {
  readonly id: number
  readonly key: string
  readonly channel: number
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
        and case state when 'sending' then lease_until <= ${now} else next_attempt_at <= ${now} end
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
    const leased = await takeNext(transaction, channel, now, new Date(now.getTime() + leaseMs))
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

async function takeNext(db: Database, channel: number, now: Date, until: Date): Promise<Leased | undefined> {
  const { rows } = await sql<LeasedRow>`
    /* lease_next */
    update desk.outbox
    set state = 'sending', attempts = attempts + 1, lease_until = ${until}, doubtful = doubtful or state = 'sending'
    where id = (
      select due.id from desk.outbox due
      where due.channel = ${channel} and due.state in ('pending', 'retry', 'sending')
        and case due.state when 'sending' then due.lease_until <= ${now} else due.next_attempt_at <= ${now} end
        and not exists (
          select from desk.outbox earlier
          where earlier.channel = due.channel and earlier.chain = due.chain and earlier.rule = due.rule and earlier.id < due.id
            and earlier.state in ('pending', 'retry', 'sending')
        )
      order by due.priority desc, due.id
      limit 1
      for update skip locked
    )
    returning id, key, attempts, attempts - attempts_before as tries, coalesce(revived_at, created_at) as since, message`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const message = parseMessage(row.message)
  const { attempts: attempt, ...rest } = row
  if (message !== undefined) return { ...rest, channel, attempt, message }
  const unreadable = { state: 'dead', problem: 'this version cannot read it', leaseUntil: null } as const
  await deskOf(db).updateTable('desk.outbox').set(unreadable).where('id', '=', row.id).execute()
  return await takeNext(db, channel, now, until)
}
