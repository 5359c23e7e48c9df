export { type ChainConfig, parseChain, profileNames } from './chains.js'
export { type ChainResult, type IndexerOptions, runIndexer } from './indexer.js'
export type { Progress } from './pipeline/progress.js'
export { type LedgerLine, openRecords, type RecordFile, type Records, type Reject, writeLedger, writeRejects } from './records/index.js'
