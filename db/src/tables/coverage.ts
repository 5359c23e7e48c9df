import type { BlockHash, ChainId, Height } from '@secretariat/shared'
import type { ChainStatusTable } from './chain.js'

/** View: a span of heights that is completely read. */
export interface CoverageView {
  chain: ChainId
  first: Height
  last: Height
}

type Nullable<T> = { [K in keyof T]: T[K] | null }

/** View: how far a chain is read; the columns of the status are null where no indexer ever reported. */
export interface ChainProgressView extends Nullable<Omit<ChainStatusTable, 'chain'>> {
  chain: ChainId
  firstHeight: Height | null
  /** The highest height that is read; gaps below it are seen in `coverage`. */
  indexedHeight: Height | null
  indexedHash: BlockHash | null
  /** The block's time. */
  indexedAt: Date | null
  lagBlocks: number | null
  /** Blocks that are planned and not read yet. */
  remaining: number | null
}
