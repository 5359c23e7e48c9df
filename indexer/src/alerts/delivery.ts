import { type Database, databaseUrlOf, dueChannels, patiently, remindOfPosts, reportSweep, type Vault } from '@secretariat/db'
import type { Logger } from 'pino'
import { openQueue } from '../jobs/queues.js'
import { type Courier, drainChannel } from './deliver.js'
import { pingJob } from './ping.js'
import { openWire } from './wire.js'

export interface DeliveryOptions {
  readonly db: Database
  readonly vault: Vault
  readonly redisUrl?: string | undefined
  /** Hosts that messages may go to although they are not on the public internet. */
  readonly privateTargets?: readonly string[]
  /** Asked once a minute while messages can be sent: whoever hears nothing any more knows that nobody watches. */
  readonly pingUrl?: string | undefined
  readonly log: Logger
  readonly now?: () => Date
  readonly random?: () => number
  /** How long a receiver may take to answer, by the clock on the wall. */
  readonly timeoutMs?: number
  /** How long a message is ours, by the clock that is given. */
  readonly leaseMs?: number
}

export interface Delivery {
  /** Ends once what is under way is recorded. */
  close(): Promise<void>
}

const QUEUE = 'outbox'
/** How long a message waits at most until it is seen. */
const SWEEP_MS = 500
/** A wake that nobody heard is repeated. */
const UNHEARD_MS = 5000
const REMIND_MS = 60_000
/** How often it is said that messages are looked for. */
const REPORT_MS = 5000
const LEASE_MS = 60_000
const TIMEOUT_MS = 10_000
const CHANNELS_AT_ONCE = 32
const PATIENCE_MS = 30_000

/** Sends what is in the outbox until it is closed. Any number of processes may do it beside each other. */
export async function startDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { db, vault, redisUrl, log, now = () => new Date(), random = Math.random, privateTargets = [], pingUrl } = options
  const { timeoutMs = TIMEOUT_MS, leaseMs = LEASE_MS } = options
  const stop = new AbortController()
  const allowed = new Set(privateTargets)
  const wire = openWire({ allowed, timeoutMs })
  const rounds = roundsOf({ db, vault, means: { wire, allowed, timeoutMs }, now, random, log, signal: stop.signal, leaseMs })
  const onTrouble = (problem: string) => log.warn(`The queue of messages: ${problem}`)
  const remind = { name: 'remind', everyMs: REMIND_MS, run: () => remindOfPosts(db, now()) }
  const jobs = [remind, ...(pingUrl === undefined || pingUrl === '' ? [] : [pingJob({ db, url: pingUrl, log, now })])]
  const open = () =>
    openQueue({ name: QUEUE, databaseUrl: databaseUrlOf(db), redisUrl, atOnce: CHANNELS_AT_ONCE, jobs, onWake: rounds.drain, onTrouble })
  const queue = await patiently(open, PATIENCE_MS)
  const timer = setInterval(() => {
    rounds.sweep(queue.wake).catch((error: unknown) => onTrouble(error instanceof Error ? error.message : String(error)))
  }, SWEEP_MS)
  return {
    async close() {
      clearInterval(timer)
      stop.abort()
      await queue.close()
      await wire.close()
    },
  }
}

/** Which channels are being served, which rest, and which were called already. */
function roundsOf(courier: Courier) {
  const busy = new Set<number>()
  const woken = new Map<number, number>()
  const resting = new Map<number, Date>()
  let sweeping = false
  let reportedAt = 0

  return {
    async drain(channel: number): Promise<void> {
      if (busy.has(channel)) return
      busy.add(channel)
      try {
        const from = await drainChannel(courier, channel)
        if (from !== undefined) resting.set(channel, from)
      } finally {
        busy.delete(channel)
        woken.delete(channel)
      }
    },
    async sweep(wake: (channel: number) => Promise<void>): Promise<void> {
      if (sweeping) return
      sweeping = true
      try {
        const now = courier.now()
        for (const channel of await dueChannels(courier.db, now)) {
          if (busy.has(channel) || (resting.get(channel) ?? now) > now || Date.now() - (woken.get(channel) ?? 0) < UNHEARD_MS) continue
          woken.set(channel, Date.now())
          await wake(channel)
        }
        if (Date.now() - reportedAt < REPORT_MS) return
        await reportSweep(courier.db, QUEUE)
        reportedAt = Date.now()
      } finally {
        sweeping = false
      }
    },
  }
}
