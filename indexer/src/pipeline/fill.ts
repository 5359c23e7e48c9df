import { type Cursor, commit, type Database, type Range } from '@secretariat/db'
import { DecodeError, UsageError } from '@secretariat/shared'
import type { Read, Source, Span } from '../sources/source.js'
import { readAhead, spansOf } from './read-ahead.js'

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
  /** Told of every commit: what it held, and how many blocks of the range are left. */
  readonly onCommit: (written: Written) => void
  readonly signal: AbortSignal
}

/** A block that cannot be read may have been cut short on the way: it is asked for this often before the chain stops at it. */
const ASKED_AGAIN = 2

/** Reads a range up to `target` and commits span after span; answers the cursor it reached. */
export async function fillTo(filling: Filling, from: Cursor, target: number): Promise<Cursor> {
  const { source, pace, signal, lowest } = filling
  let cursor = from
  const fetch = (span: Span) => source.fetch(span, span.first === lowest, signal)
  const fetched = readAhead(spansOf({ first: from.height + 1, last: target }, pace.span), pace.depth, async (span) => ({
    span,
    decode: await fetch(span),
  }))
  for await (const { span, decode } of fetched) {
    signal.throwIfAborted()
    const reads = await decodeOrAskAgain(decode, () => fetch(span))
    cursor = await write(filling, cursor, reads)
    filling.onCommit({ blocks: reads.length, facts: countFacts(reads), left: target - cursor.height })
  }
  return cursor
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

const countFacts = (reads: readonly Read[]): number => reads.reduce((sum, { facts }) => sum + facts.length, 0)

async function write({ db, range }: Filling, from: Cursor, reads: readonly Read[]): Promise<Cursor> {
  const [first, last] = [reads[0], reads.at(-1)]
  if (first === undefined || last === undefined) return from
  if (from.hash !== null && first.parentHash !== from.hash) {
    throw new UsageError(
      `${range.chain} block ${first.height} does not follow block ${from.height} (${from.hash}) of the database: the endpoint serves another chain or another fork. Check --chain, or use another --data-dir.`,
    )
  }
  const blocks = reads.map(({ block }) => block)
  const facts = reads.flatMap((read) => read.facts)
  await commit(db, { range, from, to: last, parentHash: first.parentHash, blocks, facts })
  return { height: last.height, hash: last.hash }
}
