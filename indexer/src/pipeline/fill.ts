import { type Cursor, commit, type Database, type Range, refreshStatistics } from '@secretariat/db'
import { DecodeError, UsageError } from '@secretariat/shared'
import type { Read, Source, Span } from '../sources/source.js'
import { groupWriter } from './group-writer.js'
import { readAhead, spansOf } from './read-ahead.js'
import type { StageClock } from './stage-clock.js'
import { growingStatistics } from './statistics.js'

/** Blocks asked for in one round trip, and spans under way at once. */
export interface Pace {
  readonly span: number
  readonly depth: number
}

export interface Written {
  readonly blocks: number
  readonly facts: number
  readonly left: number
}

export interface Filling {
  readonly db: Database
  readonly source: Source
  readonly range: Range
  /** The lowest height of the chain that is read: its state is told there although nothing says that it changed. */
  readonly lowest: number
  readonly pace: Pace
  readonly clock: StageClock
  /** Told of every commit: what it held, and how many blocks of the range are left. */
  readonly onCommit: (written: Written) => void
  readonly signal: AbortSignal
}

/** A block that cannot be read may have been cut short on the way: it is asked for this often before the chain stops at it. */
const ASKED_AGAIN = 2

/** Rows that may wait for the database: some seconds of work for it, some megabytes for us. */
const WAITING_ROWS = 8000

/** Reads a range up to `target`, and commits what was decoded while the last commit ran; answers the cursor it reached. */
export async function fillTo(filling: Filling, from: Cursor, target: number): Promise<Cursor> {
  const { source, pace, clock, signal, lowest } = filling
  let [decoded, written] = [from, from]
  const fetch = (span: Span) => source.fetch(span, span.first === lowest, signal)
  const fetched = readAhead(spansOf({ first: from.height + 1, last: target }, pace.span), pace.depth, async (span) => ({
    span,
    decode: await fetch(span),
  }))
  const statistics = growingStatistics(() => refreshStatistics(filling.db))
  const writer = groupWriter<readonly Read[]>(
    async (spans) => {
      const reads = spans.flat()
      written = await clock.time('write', () => write(filling, written, reads))
      filling.onCommit({ blocks: reads.length, facts: countFacts(reads), left: target - written.height })
      await statistics.added(rowsOf(reads))
    },
    rowsOf,
    WAITING_ROWS,
  )
  try {
    for await (const { span, decode } of waitedFor(fetched, clock)) {
      signal.throwIfAborted()
      const reads = await clock.time('decode', () => decodeOrAskAgain(decode, () => fetch(span)))
      decoded = follow(filling, decoded, reads)
      await writer.add(reads)
    }
  } finally {
    // What was read before a failure is kept.
    await writer.finish()
  }
  return written
}

/** The items as they come; the clock is told how long each kept us waiting. */
async function* waitedFor<T>(items: AsyncGenerator<T>, clock: StageClock): AsyncGenerator<T> {
  for (;;) {
    const next = await clock.time('fetch', () => items.next())
    if (next.done === true) return
    yield next.value
  }
}

async function decodeOrAskAgain(decode: () => Read[], fetch: () => Promise<() => Read[]>): Promise<Read[]> {
  let attempt = decode
  for (let left = ASKED_AGAIN; left > 0; left--) {
    try {
      return attempt()
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
      attempt = await fetch()
    }
  }
  return attempt()
}

const rowsOf = (reads: readonly Read[]): number => reads.length + countFacts(reads)

const countFacts = (reads: readonly Read[]): number => reads.reduce((sum, { facts }) => sum + facts.length, 0)

/** The cursor after these blocks, which must be the next ones of the chain. */
function follow({ range }: Filling, from: Cursor, reads: readonly Read[]): Cursor {
  const [first, last] = [reads[0], reads.at(-1)]
  if (first === undefined || last === undefined) return from
  if (from.hash !== null && first.parentHash !== from.hash) {
    throw new UsageError(
      `${range.chain} block ${first.height} does not follow block ${from.height} (${from.hash}) of the database: the endpoint serves another chain or another fork. Check --chain, or use another --data-dir.`,
    )
  }
  return { height: last.height, hash: last.hash }
}

async function write({ db, range }: Filling, from: Cursor, reads: readonly Read[]): Promise<Cursor> {
  const [first, last] = [reads[0], reads.at(-1)]
  if (first === undefined || last === undefined) return from
  const blocks = reads.map(({ block }) => block)
  const facts = reads.flatMap((read) => read.facts)
  await commit(db, { range, from, to: last, parentHash: first.parentHash, blocks, facts })
  return { height: last.height, hash: last.hash }
}
