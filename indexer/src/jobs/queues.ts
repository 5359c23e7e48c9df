import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { classifyFailure } from '@secretariat/db'
import { type BackendClasses, createPostgresBackend, createRedisBackend, type IQueueBackend, runMigrations, withBackend } from 'bullmq'
import pg from 'pg'

/** What repeats, and what is done when it is time. */
export interface Job {
  readonly name: string
  readonly everyMs: number
  run(): Promise<void>
}

export interface QueueOptions {
  /** Of the queue; others with the same name share its work. */
  readonly name: string
  readonly databaseUrl: string
  /** With it the queue is in Redis, else in the database, in a schema of its own. */
  readonly redisUrl?: string | undefined
  readonly atOnce: number
  readonly jobs: readonly Job[]
  /** What is done when `wake` was called with this number. */
  readonly onWake: (id: number) => Promise<void>
  readonly onTrouble: (problem: string) => void
}

/** Work that is done soon, once, by whoever has time. What it is about is kept elsewhere: a queue that is lost loses nothing. */
export interface WorkQueue {
  wake(id: number): Promise<void>
  close(): Promise<void>
}

const SCHEMA = 'bullmq'
/** In a Redis that serves several installations each has its own: they would take each other's wakes. */
const prefixOf = (databaseUrl: string): string => {
  const { host, pathname } = new URL(databaseUrl)
  return `secretariat-${createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12)}`
}
const WAKE = 'wake'
/** A queue that cannot be reached is not waited for at the end. */
const FAREWELL_MS = 5000

export async function openQueue(options: QueueOptions): Promise<WorkQueue> {
  const { databaseUrl, redisUrl } = options
  // Each backend by itself: their types are not inferred otherwise.
  if (redisUrl !== undefined && redisUrl !== '') {
    return open(withBackend(createRedisBackend), { url: redisUrl, maxRetriesPerRequest: null }, options, prefixOf(databaseUrl))
  }
  await prepare(databaseUrl).catch((error: unknown) => Promise.reject(classifyFailure(error)))
  return open(withBackend(createPostgresBackend), { connectionString: databaseUrl, schema: SCHEMA, max: 4 }, options)
}

async function prepare(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  // A connection that is lost is told by the query that needs it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await runMigrations(client, SCHEMA)
  } finally {
    await client.end()
  }
}

function open<B extends IQueueBackend, C>(
  { Queue, Worker }: BackendClasses<B, C>,
  connection: C,
  { name, atOnce, jobs, onWake, onTrouble }: QueueOptions,
  prefix?: string,
): WorkQueue {
  const queue = new Queue<{ id: number }, void, string>(name, {
    connection,
    ...(prefix !== undefined && { prefix }),
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  })
  const worker = new Worker<{ id: number }, void, string>(
    name,
    async (job) => await (job.name === WAKE ? onWake(job.data.id) : jobs.find((each) => each.name === job.name)?.run()),
    { connection, concurrency: atOnce, ...(prefix !== undefined && { prefix }) },
  )
  const tell = (error: Error) => onTrouble(error.message)
  queue.on('error', tell)
  worker.on('error', tell)
  worker.on('failed', (_, error) => tell(error))
  for (const job of jobs) {
    queue.upsertJobScheduler(job.name, { every: job.everyMs }, { name: job.name, data: { id: 0 } }).catch(tell)
  }
  return {
    wake: async (id) => void (await queue.add(WAKE, { id })),
    async close() {
      const closed = worker.close().then(() => queue.close())
      await Promise.race([closed.catch(tell), pause(FAREWELL_MS, undefined, { ref: false })])
    },
  }
}
