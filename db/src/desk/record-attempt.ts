import { assertNever } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { alarmOthers } from './channel-alarm.js'
import { HEALED } from './healed.js'
import type { Leased } from './lease.js'
import { retryAt } from './retry.js'
import { deskOf } from './tables.js'

/** How an attempt ended. A problem never holds a secret. `doubtful`: it may have arrived all the same. */
export type Outcome =
  | { readonly as: 'sent'; readonly status: number | null; readonly providerId: string | null }
  | {
      readonly as: 'retry'
      readonly status: number | null
      readonly problem: string
      readonly doubtful: boolean
      /** How long the receiver asked us to wait: all of the channel's messages do. */
      readonly afterMs?: number
    }
  | { readonly as: 'dead'; readonly status: number | null; readonly problem: string }
  | { readonly as: 'healed' }

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
  await db.transaction().execute(async (transaction) => {
    const ours = await moveMessage(transaction, attempt)
    if (outcome.as === 'healed') return
    await keepAttempt(transaction, attempt)
    if (!ours) return
    if (outcome.as === 'sent') return await markWell(transaction, leased.channel, attempt.now)
    if (outcome.as === 'retry' && outcome.afterMs !== undefined) await hold(transaction, leased.channel, attempt.now, outcome.afterMs)
    if (outcome.as === 'dead' || leased.tries >= ILL_AFTER) await markIll(transaction, attempt, outcome.problem)
  })
}

async function moveMessage(db: Database, attempt: Attempt): Promise<boolean> {
  const { numUpdatedRows } = await deskOf(db)
    .updateTable('desk.outbox')
    .set({ ...movedBy(attempt), leaseUntil: null })
    .where('id', '=', attempt.leased.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempt.leased.attempt)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

function movedBy({ leased, outcome, now, random }: Attempt) {
  switch (outcome.as) {
    case 'sent':
      return { state: 'sent', sentAt: now, problem: null, providerId: outcome.providerId } as const
    case 'healed':
      return { state: 'skipped', problem: HEALED } as const
    case 'dead':
      return { state: 'dead', problem: outcome.problem } as const
    case 'retry': {
      const { problem, afterMs, doubtful } = outcome
      const at = retryAt({ tries: leased.tries, since: leased.since, now, afterMs, random })
      const doubt = doubtful ? { doubtful } : {}
      return at === undefined
        ? ({ state: 'dead', problem, ...doubt } as const)
        : ({ state: 'retry', problem, nextAttemptAt: at, ...doubt } as const)
    }
    default:
      return assertNever(outcome)
  }
}

async function keepAttempt(db: Database, { leased, outcome, startedAt, now }: Attempt): Promise<void> {
  if (outcome.as === 'healed') return
  await deskOf(db)
    .insertInto('desk.attempt')
    .values({
      outbox: leased.id,
      attempt: leased.attempt,
      at: startedAt,
      milliseconds: Math.max(0, now.getTime() - startedAt.getTime()),
      status: outcome.status,
      problem: outcome.as === 'sent' ? null : outcome.problem,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function hold(db: Database, channel: number, now: Date, afterMs: number): Promise<void> {
  const heldUntil = new Date(now.getTime() + afterMs)
  await deskOf(db).updateTable('desk.channel').set({ heldUntil }).where('id', '=', channel).execute()
}

/** What waits for a channel that works again is not kept waiting. */
async function markWell(db: Database, channel: number, now: Date): Promise<void> {
  const desk = deskOf(db)
  const { numUpdatedRows } = await desk
    .updateTable('desk.channel')
    .set({ problem: null, problemAt: null })
    .where('id', '=', channel)
    .where('problem', 'is not', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return
  await desk.updateTable('desk.outbox').set({ nextAttemptAt: now }).where('channel', '=', channel).where('state', '=', 'retry').execute()
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
