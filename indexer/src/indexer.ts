import { hostname } from 'node:os'
import { type Database, patiently } from '@secretariat/db'
import {
  type ChainId,
  DecodeError,
  Height,
  ProfileError,
  SeamError,
  StaleCursorError,
  type Timestamp,
  UsageError,
} from '@secretariat/shared'
import type { Logger } from 'pino'
import type { ChainConfig } from './chains.js'
import { openSource } from './families/open-source.js'
import { watchChainHeads } from './head/open-watch.js'
import type { OnSignals } from './head/watcher.js'
import type { Pace } from './pipeline/fill.js'
import type { Progress } from './pipeline/progress.js'
import { runChain } from './pipeline/run-chain.js'
import { type StageSeconds, stageClock } from './pipeline/stage-clock.js'
import { together } from './pipeline/together.js'
import { watchChain } from './pipeline/watch.js'

export interface IndexerOptions {
  readonly db: Database
  readonly chains: readonly ChainConfig[]
  /** First height to read; 1 unless told. Genesis holds no events. */
  readonly from?: Height | undefined
  /** Last height to read; without it the chain is followed. */
  readonly to?: Height | undefined
  /** Stop at the finalized head seen at the start. */
  readonly once: boolean
  /** How long a run that shall end bears a node or a database that does not answer; a minute unless told. */
  readonly patienceMs?: number | undefined
  readonly log: Logger
  readonly signal: AbortSignal
  /** Called every second with how each chain stands. */
  readonly onProgress?: (chain: ChainId, progress: Progress) => void
  /** Told of the signs of life of each chain that is followed, seconds after they change. */
  readonly onSignals?: OnSignals
  /** Longest time between two questions for the head of an endpoint; seconds, by the kind of chain, unless told. */
  readonly headPollMs?: number | undefined
  /** The clock by which heads are seen; that on the wall unless told. */
  readonly headClock?: (() => Timestamp) | undefined
}

/** How the indexing of one chain ended. */
export interface ChainResult {
  readonly chain: ChainId
  readonly blocks: number
  readonly facts: number
  readonly seconds: number
  readonly stages: StageSeconds
  /** Why it stopped before its end; null when it reached it. */
  readonly error: Error | null
}

/** 49 blocks and their parent fill batches of 50, which common nodes take; eight spans under way hide a round trip of 100 ms. */
const pace: Pace = { span: 49, depth: 8 }
const PATIENCE_MS = 60_000

/**
 * Indexes chains beside each other until they end or the signal says stop. A chain that must stop leaves the others running; a failure
 * that nobody foresaw stops them all, and is thrown when they have ended.
 */
export async function runIndexer(options: IndexerOptions): Promise<ChainResult[]> {
  return await together(
    options.chains.map((chain) => (signal) => indexChain({ ...options, signal }, chain)),
    options.signal,
  )
}

async function indexChain(options: IndexerOptions, chain: ChainConfig): Promise<ChainResult> {
  const { db, once, signal, patienceMs = PATIENCE_MS } = options
  const log = options.log.child({ chain: chain.id })
  const source = openSource(chain, {
    db,
    genesis: (await patiently(() => knownGenesis(db, chain.id), patienceMs)) ?? chain.genesis,
    giveUpAfterMs: once ? patienceMs : undefined,
    onTrouble: (problem) => {
      watch.trouble(problem)
      if (problem !== null) log.warn(problem)
    },
  })
  const watch = watchChain({ db, source, worker: `${hostname()}:${process.pid}`, log })
  const clock = stageClock()
  const started = Date.now()
  const heads = besideHeads(options, chain, log)
  const ticker = setInterval(() => options.onProgress?.(chain.id, watch.progress()), 1000)
  const span = { from: options.from ?? Height(1), to: options.to }
  try {
    const error = await runChain({ patienceMs, db, chain, source, span, once, pace, clock, watch, log, signal }).then(
      () => null,
      (cause: unknown) => reasonOf(cause, signal),
    )
    if (error !== null && !signal.aborted) log.error(error.message)
    await watch.end(error === null ? 'done' : 'stopped', signal.aborted ? null : (error?.message ?? null))
    const { blocks, facts } = watch.progress()
    return { chain: chain.id, blocks, facts, seconds: (Date.now() - started) / 1000, stages: clock.read(), error }
  } finally {
    clearInterval(ticker)
    await heads.stop()
    await source.close()
  }
}

/** Watches the heads of a chain that is followed, beside reading it: neither stops the other. */
function besideHeads(
  { db, once, to, signal, onSignals = () => undefined, headPollMs: pollMs, headClock: now }: IndexerOptions,
  chain: ChainConfig,
  log: Logger,
) {
  if (once || to !== undefined) return { stop: async () => undefined }
  const over = new AbortController()
  const watched = watchChainHeads({ db, chain, pollMs, now, onSignals, log }, AbortSignal.any([signal, over.signal])).catch(
    (error: unknown) => log.error(error, `The heads of ${chain.id} are not watched any more`),
  )
  return {
    async stop() {
      over.abort()
      await watched
    },
  }
}

async function knownGenesis(db: Database, chain: ChainId) {
  return (await db.selectFrom('chain').select('genesis').where('id', '=', chain).executeTakeFirst())?.genesis ?? undefined
}

/** What stops one chain and leaves the others running; anything else is a bug and ends the process. */
const expected = [UsageError, DecodeError, ProfileError, SeamError]

function reasonOf(cause: unknown, signal: AbortSignal): Error {
  if (signal.aborted) return new UsageError('Stopped; what was read is kept.')
  if (cause instanceof StaleCursorError)
    return new UsageError(`${cause.message}. Another indexer writes into this database: stop one of them.`)
  const found = cause instanceof Error && expected.some((kind) => cause instanceof kind) ? cause : undefined
  if (found !== undefined) return found
  throw cause
}
