import type { DevnetSettings } from './options.js'

/** Where a node listens. */
export type Address = Pick<DevnetSettings, 'host' | 'port'>

/** A node of a simulated chain that listens. */
export interface OpenNode<F> {
  readonly url: string
  readonly faults: F
  stop(): Promise<void>
}

/** A simulated chain of some kind: its blocks, its ledger, and the nodes that serve it. */
export interface Story<L, F, M> {
  /** What truly happened, up to the finalized block. */
  readonly ledger: L
  readonly slotMs: number
  /** When the next slot begins, in milliseconds. */
  nextTime(): number
  /** When the newest block of the true chain was made, in milliseconds. */
  time(): number
  height(): number
  finalizedHeight(): number
  /** Lets the next slot with a duty pass, and tells the nodes. */
  advance(): void
  open(address: Address): Promise<OpenNode<F>>
  /** Stops every node that is still open. */
  close(): Promise<void>
  /** Reads a fault, as `--fault` names it, into a command on a node. */
  parseFault(text: string): (faults: F) => void
  /** What a chain of this kind can do beside; `started` is its first node. */
  more(started: Address): M
}
