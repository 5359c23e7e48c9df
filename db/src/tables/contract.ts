import type { AccountId } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** View: the code and the ABI that accounts were known to have. */
interface ContractStateView extends Placed {
  account: AccountId
  part: 'code' | 'abi'
  /** sha256; null where it had none. */
  hash: string | null
  /** Its length; null where that was not told. */
  bytes: number | null
  sampled: boolean
  slot: number | null
  statedAt: Date
}

/** View: those of them that were another than before. */
interface ContractChangeView extends ContractStateView {
  /** Null at the first one, and where the account had none before. */
  beforeHash: string | null
  beforeHeight: Placed['height'] | null
  /** Whether it is the first that is known. */
  begins: boolean
}

export interface ContractViews {
  contractState: ContractStateView
  contractChange: ContractChangeView
}
