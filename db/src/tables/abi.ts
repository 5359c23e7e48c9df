import type { AccountId, ChainId, Height } from '@secretariat/shared'

/** The ABI of a contract from this height on: as an action set it, or as a node told it at this height. */
export interface AbiTable {
  chain: ChainId
  account: AccountId
  height: Height
  /** Packed, as the chain keeps it; empty where the account has none. */
  abi: Buffer
  source: 'action' | 'node'
}
