import type {
  AccountId,
  AssetId,
  BudgetId,
  ChainId,
  CouncilId,
  FactId,
  GroupId,
  Height,
  MemberId,
  MotionHash,
  ProposalId,
  RecordId,
} from '@secretariat/shared'
import type { DiscussionRemovalTable } from './discussion.js'
import type { MotionStateView } from './motion-state.js'
import type { ProposalVoteTable } from './proposal.js'
import type { ProposalStateView } from './proposal-state.js'

/** View: what is put to a vote, without what became of it. */
interface AgendaEntryView {
  factId: FactId
  chain: ChainId
  /** Null for proposals, which name none. */
  council: CouncilId | null
  kind: 'motion' | 'proposal'
  /** The chain's name of a proposal; null for motions. */
  proposal: ProposalId | null
  /** Null for proposals. */
  motionHash: MotionHash | null
  /** The account that put a motion; proposals are made by members. */
  proposer: AccountId | null
  author: MemberId | null
  /** Motions have none. */
  title: string | null
  /** Name of the call of a motion, type of a proposal. */
  type: string | null
  openedAt: Date
}

/** What ended it, and what came of it. */
interface Outcome
  extends Pick<
    ProposalStateView,
    'decidedFact' | 'decidedHeight' | 'decidedAt' | 'executedFact' | 'executedHeight' | 'executedAt' | 'executionError' | 'knownUntil'
  > {
  /** `open` while it is voted on, whatever the chain calls it. */
  status: MotionStateView['status'] | Exclude<ProposalStateView['status'], 'active'>
  ayes: number
  /** Rejections and slashes. */
  nays: number
  /** Of the nays, those that would slash the stake; null where nobody can. */
  slashes: number | null
  /** Null where nobody can abstain. */
  abstentions: number | null
  eligible: number | null
  createdTerm: FactId | null
  approvedTerm: FactId | null
  decidedTerm: FactId | null
  executedTerm: FactId | null
}

/** View: a motion or a proposal; what only one of them has is null for the other. */
interface AgendaItemView extends AgendaEntryView, Outcome {
  key: string
  number: number | null
  threshold: number | null
  description: string | null
  callLength: number | null
  /** Arguments of the call of a motion, or all that a proposal says. */
  details: unknown
  workingGroup: GroupId | null
  budget: BudgetId | null
  subject: ProposalId | null
  stakingAccount: AccountId | null
  executeHeight: Height | null
  thread: RecordId | null
  requested: bigint | null
  requestedAsset: AssetId | null
  height: Height
  ordinal: number
  /** The latest round of voting; a motion has one, named by the motion. */
  round: FactId | null
  roundHeight: Height | null
  roundAt: Date | null
}

/** View: a vote on a motion or a proposal. */
interface AgendaBallotView {
  item: FactId
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  account: AccountId | null
  member: MemberId | null
  choice: ProposalVoteTable['choice']
  /** Null for motions, whose votes come without words. */
  rationale: string | null
  castAt: Date
  /** False where the voter voted again on the same motion. */
  current: boolean
  round: FactId | null
  roundNumber: number | null
  /** The chain's own tally after a vote on a motion. */
  ayes: number | null
  nays: number | null
  blocksToVote: number | null
  term: FactId | null
}

/** View: a post below a proposal. */
interface ProposalPostView {
  item: FactId
  factId: FactId
  chain: ChainId
  height: Height
  ordinal: number
  thread: RecordId
  post: RecordId
  author: MemberId
  /** Null where it was removed and shall be hidden. */
  text: string | null
  repliesTo: RecordId | null
  createdAt: Date
  editedAt: Date | null
  removedAt: Date | null
  removedBy: DiscussionRemovalTable['removedBy'] | null
}

export interface AgendaViews {
  proposalPost: ProposalPostView
  agendaMotion: AgendaItemView
  agendaProposal: AgendaItemView
  agendaItem: AgendaItemView
  agendaEntry: AgendaEntryView
  agendaBallot: AgendaBallotView
}
