import type { Database } from '@secretariat/db'
import { type BlockHash, Timestamp } from '@secretariat/shared'
import type { Logger } from 'pino'
import type { ChainConfig } from '../chains.js'
import { rest } from '../sources/backoff.js'
import { antelopeReader } from './antelope-reader.js'
import { drawnMakers, scheduledMakers } from './makers.js'
import { type HeadReader, namesOf } from './reader.js'
import { substrateReader } from './substrate-reader.js'
import { type OnSignals, watchHeads } from './watcher.js'

export interface ChainHeads {
  readonly db: Database
  readonly chain: ChainConfig
  /**
   * Longest time between two questions to an endpoint. Unless told: two seconds, or half a slot where that is longer, of an Antelope chain;
   * twelve seconds of others, whose endpoints tell of a new head themselves.
   */
  readonly pollMs?: number | undefined
  /** The clock by which heads are seen and endpoints are late; that on the wall unless told. */
  readonly now?: (() => Timestamp) | undefined
  readonly onSignals: OnSignals
  readonly log: Logger
}

/** Public endpoints are not asked more often. */
const POLITE_MS = 2000
/** Blocks that are remembered where producers have one slot each: some seventeen rounds. */
const KEPT_SLOTS = 400
/** Blocks that are remembered of chains whose validators are drawn: some forty for each of a hundred. */
const KEPT_DRAWN = 4000

/** Watches the heads of a chain, whatever its family, until the signal says stop. It begins when it is known which chain it is. */
export async function watchChainHeads({ pollMs, now = wallClock, ...options }: ChainHeads, signal: AbortSignal): Promise<void> {
  const { db, chain } = options
  const genesis = await genesisOf(options, signal)
  if (genesis === undefined) return
  const readers = namesOf(chain.endpoints).map((endpoint, i) =>
    readerOf(chain, { genesis, pollMs, now, endpoint, url: chain.endpoints[i] ?? '' }),
  )
  const ofProfile =
    chain.profile.family === 'substrate'
      ? { makers: drawnMakers(), keep: KEPT_DRAWN }
      : { makers: scheduledMakers(db, chain.id, chain.profile.timing), keep: KEPT_SLOTS * chain.profile.timing.repetitions }
  try {
    await watchHeads({ ...options, ...ofProfile, chain: chain.id, readers, now }, signal)
  } finally {
    await Promise.allSettled(readers.map((reader) => reader.close()))
  }
}

const wallClock = (): Timestamp => Timestamp(Date.now())

interface Asked {
  readonly endpoint: string
  readonly url: string
  readonly genesis: BlockHash
  readonly pollMs: number | undefined
  readonly now: () => Timestamp
}

function readerOf({ profile }: ChainConfig, { pollMs, ...asked }: Asked): HeadReader {
  if (profile.family === 'substrate') return substrateReader(asked)
  const { timing } = profile
  return antelopeReader({ ...asked, timing, pollMs: pollMs ?? Math.max(POLITE_MS, timing.intervalMs / 2) })
}

async function genesisOf({ db, chain }: Pick<ChainHeads, 'db' | 'chain'>, signal: AbortSignal): Promise<BlockHash | undefined> {
  while (!signal.aborted) {
    const row = await db
      .selectFrom('chain')
      .select('genesis')
      .where('id', '=', chain.id)
      .executeTakeFirst()
      .catch(() => undefined)
    const genesis = row?.genesis ?? chain.genesis
    if (genesis !== undefined) return genesis
    await rest(POLITE_MS / 4, signal).catch(() => undefined)
  }
  return undefined
}
