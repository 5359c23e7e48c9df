import { sql } from 'kysely'
import type { Database } from '../client.js'
import { alarmOthers } from './channel-alarm.js'
import { HEALED } from './healed.js'
import type { Leased } from './lease.js'
import { retryAt } from './retry.js'
import { deskOf } from './tables.js'

interface Sent {
  readonly as: 'sent'
  readonly status: number | null
  readonly providerId: string | null
}

interface Retry {
  readonly as: 'retry'
  readonly status: number | null
  readonly problem: string
  readonly doubtful: boolean
  /** How long the receiver asked us to wait: all of the channel's messages do. */
  readonly afterMs?: number
}

interface Dead {
  readonly as: 'dead'
  readonly status: number | null
  readonly problem: string
}

/** How an attempt ended. A problem never holds a secret. `doubtful`: it may have arrived all the same. */
export type Outcome = Sent | Retry | Dead | { readonly as: 'healed' }

export interface Attempt {
  readonly leased: Leased
  readonly outcome: Outcome
  readonly startedAt: Date
  readonly now: Date
  readonly random: number
}

/** From the third failure on a channel counts as ill, and others are told. */
const ILL_AFTER = 3

/** Keeps how an attempt ended. Doing it twice changes nothing more; a lease that was lost to somebody else keeps what they find. */
export async function recordAttempt(db: Database, attempt: Attempt): Promise<void> {
  const { leased, outcome } = attempt
  if (outcome.as === 'sent') return await recordSent(db, attempt, outcome)
  if (outcome.as === 'healed') return void (await moveMessage(db, leased, { state: 'skipped', problem: HEALED }))
  await db.transaction().execute(async (transaction) => {
    const ours = await moveMessage(transaction, leased, movedBy(attempt, outcome))
    await keepAttempt(transaction, attempt, outcome)
    if (!ours) return
    if (outcome.as === 'retry' && outcome.afterMs !== undefined) await hold(transaction, leased.channel, attempt.now, outcome.afterMs)
    if (outcome.as === 'dead' || leased.tries >= ILL_AFTER) await markIll(transaction, attempt, outcome.problem)
  })
}

/** What ends well is the rule: one statement, so that the next message goes sooner. What waits for a channel that works again waits no longer. */
async function recordSent(db: Database, { leased, startedAt, now }: Attempt, { status, providerId }: Sent): Promise<void> {
  await sql`
    /* record_sent */
    with moved as (
      update desk.outbox set state = 'sent', sent_at = ${now}, provider_id = ${providerId}, problem = null, lease_until = null
      where id = ${leased.id} and state = 'sending' and attempts = ${leased.attempt}
      returning channel
    ), kept as (
      insert into desk.attempt (outbox, attempt, at, milliseconds, status)
      values (${leased.id}, ${leased.attempt}, ${startedAt}, ${lasted(startedAt, now)}, ${status})
      on conflict do nothing
    ), well as (
      update desk.channel set problem = null, problem_at = null
      where id = (select channel from moved) and problem is not null
      returning id
    )
    update desk.outbox set next_attempt_at = ${now} where channel = (select id from well) and state = 'retry'`.execute(db)
}

const lasted = (from: Date, to: Date): number => Math.max(0, to.getTime() - from.getTime())

type Moved = {
  readonly state: 'skipped' | 'dead' | 'retry'
  readonly problem: string
  readonly doubtful?: true
  readonly nextAttemptAt?: Date
}

async function moveMessage(db: Database, { id, attempt }: Leased, moved: Moved): Promise<boolean> {
  const { numUpdatedRows } = await deskOf(db)
    .updateTable('desk.outbox')
    .set({ ...moved, leaseUntil: null })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempt)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

function movedBy({ leased, now, random }: Attempt, outcome: Retry | Dead): Moved {
  const { problem } = outcome
  if (outcome.as === 'dead') return { state: 'dead', problem }
  const doubt = outcome.doubtful ? ({ doubtful: true } as const) : {}
  const nextAttemptAt = retryAt({ tries: leased.tries, since: leased.since, now, afterMs: outcome.afterMs, random })
  return nextAttemptAt === undefined ? { state: 'dead', problem, ...doubt } : { state: 'retry', problem, nextAttemptAt, ...doubt }
}

async function keepAttempt(db: Database, { leased, startedAt, now }: Attempt, { status, problem }: Retry | Dead): Promise<void> {
  await deskOf(db)
    .insertInto('desk.attempt')
    .values({
      outbox: leased.id,
      attempt: leased.attempt,
      at: startedAt,
      milliseconds: lasted(startedAt, now),
      status,
      problem,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function hold(db: Database, channel: number, now: Date, afterMs: number): Promise<void> {
  const heldUntil = new Date(now.getTime() + afterMs)
  await deskOf(db).updateTable('desk.channel').set({ heldUntil }).where('id', '=', channel).execute()
}

async function markIll(db: Database, { leased, now }: Attempt, problem: string): Promise<void> {
  const well = await deskOf(db)
    .updateTable('desk.channel')
    .set({ problem, problemAt: sql<Date>`coalesce(problem_at, ${now})` })
    .where('id', '=', leased.channel)
    .returning(['name', sql<boolean>`problem_at = ${now}`.as('isNew')])
    .executeTakeFirst()
  if (well?.isNew === true) await alarmOthers(db, { channel: leased.channel, name: well.name, problem, chain: leased.message.chain, now })
}
