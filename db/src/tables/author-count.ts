import type { AccountId, ChainId, Height } from '@secretariat/shared'

/** View: blocks of one author; `author` is null in the row that counts the blocks of unknown authors. */
export interface AuthorCountView {
  chain: ChainId
  author: AccountId | null
  blocks: number
  lastHeight: Height
  lastAt: Date
}
