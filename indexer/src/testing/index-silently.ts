import type { Database } from '@secretariat/db'
import { pino } from 'pino'
import type { ChainConfig } from '../chains.js'
import { type ChainResult, type IndexerOptions, runIndexer } from '../indexer.js'

/** Indexes chains up to where they are now, without a word; how it ended is in the results. */
export function indexSilently(db: Database, chains: readonly ChainConfig[], options: Partial<IndexerOptions> = {}): Promise<ChainResult[]> {
  return runIndexer({ db, chains, once: true, log: pino({ level: 'silent' }), signal: new AbortController().signal, ...options })
}
