export { type ChainConfig, parseChain, profileNames } from './chains.js'
export { type ChainResult, type IndexerOptions, runIndexer } from './indexer.js'
export type { Progress } from './pipeline/progress.js'
