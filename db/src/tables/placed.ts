import type { ChainId, FactId, Height } from '@secretariat/shared'

/** Columns that every row made from one fact has. */
export interface Placed {
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
}
