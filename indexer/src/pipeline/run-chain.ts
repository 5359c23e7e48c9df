import { type Cursor, claim, type Database, prepareRanges, type Range, secureRanges } from '@secretariat/db'
import { Height, RetryableError, UsageError } from '@secretariat/shared'
import type { Logger } from 'pino'
import type { ChainConfig } from '../chains.js'
import { backoffMs, rest } from '../sources/backoff.js'
import type { Source } from '../sources/source.js'
import { fillTo, type Pace, type Written } from './fill.js'
import { introduceChain } from './introduce.js'
import { keepSampling, type Sampling, takeSamples } from './sampler.js'
import type { StageClock } from './stage-clock.js'
import { together } from './together.js'
import type { ChainWatch } from './watch.js'

export interface ChainRun {
  readonly db: Database
  readonly chain: ChainConfig
  readonly source: Source
  readonly span: { readonly from: Height; readonly to: Height | undefined }
  /** Stop at the finalized head seen at the start. */
  readonly once: boolean
  /** How long a run with `once` bears failures without any progress. */
  readonly patienceMs: number
  readonly pace: Pace
  readonly clock: StageClock
  readonly watch: ChainWatch
  readonly log: Logger
  readonly signal: AbortSignal
}

/**
 * Indexes one chain until its end, or until it is stopped. Everything is read back from the database after a failure that passes:
 * the network's, the node's or the database's own.
 */
export async function runChain(run: ChainRun): Promise<void> {
  let failures = 0
  let lastGood = Date.now()
  const onProgress = () => {
    failures = 0
    lastGood = Date.now()
  }
  for (;;) {
    try {
      return await session(run, onProgress)
    } catch (error) {
      run.signal.throwIfAborted()
      if (!(error instanceof RetryableError)) throw error
      // A command that shall end does not wait for ever on what does not come back.
      if (run.once && Date.now() - lastGood > run.patienceMs) throw new UsageError(`Chain ${run.chain.id}: ${error.message}`)
      failures += 1
      run.log.warn({ failures }, error.message)
      run.watch.trouble(error.message)
      await rest(backoffMs(failures), run.signal)
    }
  }
}

async function session(run: ChainRun, onProgress: () => void): Promise<void> {
  const { db, chain, source, watch } = run
  await introduceChain(db, chain)
  const held = await claim(db, chain.id)
  try {
    watch.begin()
    const signal = AbortSignal.any([run.signal, held.signal])
    await introduceChain(db, chain, await source.identify(signal))
    const head = await source.finalized(signal)
    watch.head(head)
    const ranges = await prepareRanges(db, chain.id, { first: run.span.from, last: run.span.to ?? null })
    const lowest = await lowestOf(db, chain)
    const reading = () =>
      together(
        ranges.map((range) => (own) => follow({ ...run, signal: own }, { range, lowest, head, onProgress })),
        signal,
      )
    await besideSamples(run, reading, signal)
    await secure(run, ranges, head)
  } catch (error) {
    // A lost claim aborts the work; the reason is what matters.
    throw held.signal.aborted && !run.signal.aborted ? held.signal.reason : error
  } finally {
    await held.release()
  }
}

/** A run that follows the chain samples all the while, one that shall end does it once at its end, and one of given heights never. */
async function besideSamples(run: ChainRun, reading: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  const sampling = run.span.to === undefined ? samplingOf(run) : undefined
  if (sampling === undefined) return void (await reading())
  if (run.once) {
    await reading()
    return takeSamples(sampling, signal)
  }
  const over = new AbortController()
  const sampled = keepSampling(sampling, AbortSignal.any([signal, over.signal]))
  try {
    await reading()
  } finally {
    over.abort()
    await sampled
  }
}

function samplingOf({ db, chain: { id, profile }, source, log }: ChainRun): Sampling | undefined {
  const look = source.look?.bind(source)
  if (profile.family === 'substrate' || look === undefined || profile.samples.length === 0) return undefined
  return { db, chain: id, timing: profile.timing, samples: profile.samples, look, log }
}

/** Where the reading of a range ends; infinite when it goes on with the chain. */
function endOf({ once }: ChainRun, { last }: Range, head: Height): number {
  const end = last ?? Number.POSITIVE_INFINITY
  return once ? Math.min(end, head) : end
}

/** A run that says it is done has left nothing that a crash of the database can still undo. */
async function secure(run: ChainRun, ranges: readonly Range[], head: Height): Promise<void> {
  for (const range of await secureRanges(
    run.db,
    ranges.map(({ id }) => id),
  )) {
    if (range.height >= endOf(run, range, head)) continue
    throw new RetryableError(`The database lost what was read after block ${range.height} when it ended; reading on from there`)
  }
}

/** Where reading begins: the state is told there although nothing says that it changed. */
async function lowestOf(db: Database, chain: ChainConfig): Promise<number> {
  const { first } = await db
    .selectFrom('range')
    .select((eb) => eb.fn.min('first').as('first'))
    .where('chain', '=', chain.id)
    .executeTakeFirstOrThrow()
  return first
}

interface Following {
  readonly range: Range
  readonly lowest: number
  readonly head: Height
  readonly onProgress: () => void
}

/** Fills a range to its end; one without an end goes on with the chain, or stops at the head seen at the start. */
async function follow(run: ChainRun, { range, lowest, head, onProgress }: Following): Promise<void> {
  const { source, watch, signal } = run
  const onCommit = (written: Written) => {
    watch.committed(range.id, written)
    onProgress()
  }
  const end = endOf(run, range, head)
  let cursor: Cursor = { height: range.height, hash: range.hash }
  for (let newest: number = head; ; newest = await source.finalized(signal)) {
    watch.head(Height(newest))
    cursor = await fillTo({ ...run, range, lowest, onCommit }, cursor, Math.min(end, newest))
    if (cursor.height >= end) return
    await source.next(signal)
  }
}
