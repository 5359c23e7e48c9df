import {
  beginningWasTold,
  type ChannelTarget,
  type Database,
  type Leased,
  leaseNext,
  type Outcome,
  openTarget,
  patiently,
  recordAttempt,
  skipHealed,
  type Vault,
} from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import type { Logger } from 'pino'
import type { Means } from './channels/channel.js'
import { send } from './send.js'

/** Who brings messages from the outbox to their channels. */
export interface Courier {
  readonly db: Database
  readonly vault: Vault
  readonly means: Means
  readonly now: () => Date
  readonly random: () => number
  readonly log: Logger
  readonly signal: AbortSignal
  /** Longer than any attempt may take: a message whose lease is over was given up by whoever had it. */
  readonly leaseMs: number
}

/** A message that went out is recorded as soon as the database is back, so that it does not go out again. */
const PATIENCE_MS = 600_000

/** Sends what a channel has to send now, one after the other; answers from when on there is more, where the channel must rest. */
export async function drainChannel(courier: Courier, channel: number): Promise<Date | undefined> {
  const { db, now, signal, leaseMs } = courier
  await skipHealed(db, channel)
  while (!signal.aborted) {
    const lease = await leaseNext(db, channel, now(), leaseMs)
    if (lease === undefined) return undefined
    if ('from' in lease) return lease.from
    await deliver(courier, lease.leased)
  }
  return undefined
}

async function deliver(courier: Courier, leased: Leased): Promise<void> {
  const { db, now, random, log } = courier
  const startedAt = now()
  const outcome = await attempt(courier, leased)
  await patiently(() => recordAttempt(db, { leased, outcome, startedAt, now: now(), random: random() }), PATIENCE_MS)
  const about = { channel: leased.channel, message: leased.id, attempt: leased.attempt }
  if ('problem' in outcome) log.warn({ ...about, outcome: outcome.as }, outcome.problem)
  else log.debug({ ...about, outcome: outcome.as }, 'message done with')
}

async function attempt({ db, vault, means, now, log }: Courier, leased: Leased): Promise<Outcome> {
  if (leased.message.reason === 'resolved' && !(await beginningWasTold(db, leased.id))) return { as: 'healed' }
  const target = targetOf(vault, leased)
  if (typeof target === 'string') return { as: 'retry', status: null, problem: target, doubtful: false }
  return await send(target, { key: leased.key, message: leased.message, now: now() }, means).catch((error: unknown) => {
    log.error({ channel: leased.channel, name: error instanceof Error ? error.name : 'unknown' }, 'a channel failed in an unexpected way')
    return { as: 'retry', status: null, problem: 'It failed in a way we do not know', doubtful: true } as const
  })
}

/** A channel whose secret cannot be read waits for the operator, with all that it has to tell. */
function targetOf(vault: Vault, { through }: Leased): ChannelTarget | string {
  try {
    return openTarget(vault, through)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}
