import type { AccountId, ChainId, CouncilId, FactId, Height, MemberId } from '@secretariat/shared'
import type { MotionStateView } from './motion-state.js'
import type { ProposalStateView } from './proposal-state.js'

/** View: a motion or a proposal, in the words both have. */
export interface AgendaItemView {
  factId: FactId
  key: string
  chain: ChainId
  /** Null for proposals, which name none. */
  council: CouncilId | null
  kind: 'motion' | 'proposal'
  number: string
  proposer: AccountId | MemberId
  title: string | null
  /** Name of the call of a motion, type of a proposal. */
  type: string | null
  status: MotionStateView['status'] | ProposalStateView['status']
  height: Height
  ordinal: number
  openedAt: Date
  decidedFact: FactId | null
  decidedHeight: Height | null
  decidedAt: Date | null
  executedFact: FactId | null
  executedAt: Date | null
  executionError: string | null
  ayes: number
  /** Rejections and slashes. */
  nays: number
  /** Null where nobody can abstain. */
  abstentions: number | null
  eligible: number | null
  knownUntil: Height | null
}
