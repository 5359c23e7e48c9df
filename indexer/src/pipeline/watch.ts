import { type ChainStatus, type Database, reportStatus } from '@secretariat/db'
import type { Height } from '@secretariat/shared'
import type { Logger } from 'pino'
import type { Source } from '../sources/source.js'
import type { Written } from './fill.js'
import { type Progress, progressMeter } from './progress.js'

const HEARTBEAT_MS = 1000

/** Follows one chain's work and says every second in the database how it stands. */
export interface ChainWatch {
  /** The chain is ours to write: from now on its status is, too. Whoever is refused the chain leaves the other's status alone. */
  begin(): void
  /** The newest finalized block that a node named. */
  head(height: Height): void
  committed(range: number, written: Written): void
  /** A failure that is being retried; null when it is over. */
  trouble(problem: string | null): void
  progress(): Progress
  /** The last word: `done`, or `stopped` with the reason. */
  end(state: 'done' | 'stopped', error: string | null): Promise<void>
}

export interface WatchOptions {
  readonly db: Database
  /** Asked for the endpoint in use, and for what is wrong with others. */
  readonly source: Pick<Source, 'chain' | 'endpoint' | 'warning'>
  readonly worker: string
  readonly log: Logger
}

export function watchChain({ db, source, worker, log }: WatchOptions): ChainWatch {
  const meter = progressMeter()
  const left = new Map<number, number>()
  let finalized: { readonly height: Height; readonly at: Date } | undefined
  let problem: string | null = null
  let isOurs = false
  const remaining = () => [...left.values()].reduce((sum, each) => sum + each, 0)
  const report = (state: ChainStatus['state'], error: string | null) =>
    reportStatus(db, {
      chain: source.chain,
      state,
      error,
      endpoint: source.endpoint ?? null,
      finalized: finalized?.height ?? null,
      finalizedAt: finalized?.at ?? null,
      blocksPerSecond: meter.read(remaining()).blocksPerSecond,
      worker,
    })
  const beat = async () => {
    if (!isOurs) return
    const reading = remaining() > 1 ? 'backfilling' : 'following'
    await report(problem !== null || finalized === undefined ? 'connecting' : reading, problem ?? source.warning ?? null)
  }
  const heartbeat = beatEvery(HEARTBEAT_MS, beat, log)
  return {
    begin() {
      isOurs = true
    },
    head(height) {
      finalized = { height, at: new Date() }
    },
    committed(range, written) {
      left.set(range, written.left)
      meter.add(written)
      problem = null
    },
    trouble(text) {
      problem = text
    },
    progress: () => meter.read(remaining()),
    async end(state, error) {
      await heartbeat.stop()
      if (!isOurs) return
      await report(state, error).catch((cause: Error) => log.warn(`The last status of ${source.chain} was not written: ${cause.message}`))
    },
  }
}

/** Calls again and again, never two at a time; a beat that fails is logged and the next one tried. */
function beatEvery(ms: number, beat: () => Promise<void>, log: Logger) {
  let running: Promise<void> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = beat()
      .catch((error: Error) => log.debug(`Status not written: ${error.message}`))
      .finally(() => {
        busy = false
      })
  }, ms)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
