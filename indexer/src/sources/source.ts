import type { Block, BlockHash, ChainId, Fact, Height, Timestamp } from '@secretariat/shared'
import type { Tables } from '../profiles/antelope/profile.js'

/** Heights from `first` to `last`, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Where a block stands: what the next one must follow. */
export interface Linked {
  readonly height: Height
  readonly hash: BlockHash
  readonly parentHash: BlockHash
}

/** One decoded block. */
export interface Read extends Linked {
  readonly block: Block
  readonly facts: readonly Fact[]
}

/** What a node says of itself, once. */
export interface Identity {
  readonly genesis: BlockHash
  readonly name: string
  /** Prefix of addresses for people; null when the chain states none. */
  readonly ss58Prefix: number | null
}

/** The newest block of a node, which may still be undone. */
export interface Head {
  readonly height: Height
  readonly hash: BlockHash
  readonly time: Timestamp
  readonly slot: number
}

/** What stands in a node's tables, and which block they tell of at the moment. */
export interface Look {
  readonly tables: Tables
  head(): Promise<Head>
}

/** A chain as the pipeline sees it, whatever its family. Failures that pass are retried inside; what it throws is final. */
export interface Source {
  readonly chain: ChainId
  /** The endpoint in use, for the status page. */
  readonly endpoint: string | undefined
  /** What is wrong with endpoints while others serve: which one is late, does not answer, or serves another chain. */
  readonly warning?: string | undefined
  identify(signal: AbortSignal): Promise<Identity>
  /** Height of the newest block that cannot be undone; it never moves backwards. */
  finalized(signal: AbortSignal): Promise<Height>
  /** Waits until the chain has probably finalized another block; returns early rather than late. */
  next(signal: AbortSignal): Promise<void>
  /** Fetches a span; the result decodes it when its turn comes. `first`: reading of this chain begins here. */
  fetch(span: Span, first: boolean, signal: AbortSignal): Promise<() => Read[]>
  /** Looks at the chain's tables, which cannot be read later; absent where the blocks tell everything. */
  look?(signal: AbortSignal): Promise<Look>
  close(): Promise<void>
}
