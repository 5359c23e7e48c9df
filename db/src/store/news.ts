import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Database, databaseUrlOf } from '../client.js'

const topics = ['head', 'incident'] as const
/** What the database tells of when it is committed: a new header of a chain, an event of an incident. */
export type Topic = (typeof topics)[number]

/** Hears of a topic: the chain or the incident it is about, or undefined where something may have been missed. */
export type Hear = (about: string | undefined) => void

/** What happens in the database, told while it happens. It says that there is something to read, never what. */
export interface News {
  /** The answer ends it. */
  readonly hear: (topic: Topic, hear: Hear) => () => void
  readonly close: () => Promise<void>
}

const RETRY_MS = 1000
/** A connection may be dead without a word. */
const ASK_ANYWAY_MS = 30_000

/** Listens over one connection from the time somebody wants to hear; a lost one is replaced. `onLost` is told why it was lost. */
export function openNews(db: Database, onLost: (cause: unknown) => void): News {
  const hearers = { head: new Set<Hear>(), incident: new Set<Hear>() }
  const closing = new AbortController()
  const tell = (topic: string, about: string | undefined): void => {
    for (const hear of topics.filter((one) => one === topic).flatMap((one) => [...hearers[one]])) hear(about)
  }
  const tellAll = (): void => {
    for (const topic of topics) tell(topic, undefined)
  }
  let listening: Promise<void> | undefined

  async function keepListening(): Promise<void> {
    const clock = setInterval(tellAll, ASK_ANYWAY_MS)
    while (!closing.signal.aborted) {
      await listenOnce(db, tell, tellAll, closing.signal).catch(onLost)
      await pause(RETRY_MS, undefined, { signal: closing.signal }).catch(() => {})
    }
    clearInterval(clock)
  }

  return {
    hear(topic, hear) {
      listening ??= keepListening()
      hearers[topic].add(hear)
      return () => void hearers[topic].delete(hear)
    },
    async close() {
      closing.abort()
      await listening
    },
  }
}

type Tell = (topic: string, about: string | undefined) => void

/** Until the connection is lost. Whatever happened before it stood was not heard. */
async function listenOnce(db: Database, tell: Tell, tellAll: () => void, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrlOf(db),
    application_name: 'secretariat-news',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  })
  const over = new Promise<void>((resolve, reject) => {
    client.on('error', reject)
    client.on('end', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  // It may be lost before anybody waits for its end.
  over.catch(() => {})
  client.on('notification', ({ channel, payload }) => tell(channel, payload))
  try {
    await client.connect()
    for (const topic of topics) await client.query(`listen ${topic}`)
    tellAll()
    await over
  } finally {
    await client.end().catch(() => {})
  }
}
