import type { AssetId, ChainId, FactId, Height, MemberId, ProposalId } from '@secretariat/shared'
import type { ProposalStepTable, ProposalTable, ProposalVoteTable } from './proposal.js'

export const proposalStates = [
  'active',
  'pending-execution',
  'pending-constitutionality',
  'approved',
  'executed',
  'failed',
  'rejected',
  'slashed',
  'expired',
  'canceled',
  'canceled-by-runtime',
  'vetoed',
] as const

/** Table: a round of voting on a proposal, named by the fact that opened it. */
interface ProposalRoundKept {
  round: FactId
  chain: ChainId
  proposal: ProposalId
  number: number | null
  openedHeight: Height
  openedOrdinal: number
  openedAt: Date
  openedTerm: FactId | null
  decidedFact: FactId | null
  decidedHeight: Height | null
  decidedOrdinal: number | null
  decidedAt: Date | null
  decision: NonNullable<ProposalStepTable['decision']> | null
  next: NonNullable<ProposalStepTable['next']> | null
  /** What an election rejects counts for the council that leaves. */
  decidedTerm: FactId | null
  decidedTermByOrder: FactId | null
  untilHeight: Height | null
  untilOrdinal: number | null
}

/** Table: a vote with its round and its term. */
interface ProposalBallotKept extends ProposalVoteTable {
  round: FactId | null
  roundNumber: number | null
  term: FactId | null
  blocksToVote: number | null
  /** Null for abstentions and where nothing is decided. */
  agrees: boolean | null
  openedTerm: FactId | null
  decidedTerm: FactId | null
  /** Of its proposal. */
  createdTerm: FactId | null
}

/** View: a member of the council of a round who has not voted in it. */
interface ProposalAwaitingView {
  round: FactId
  chain: ChainId
  proposal: ProposalId
  term: FactId
  member: MemberId
  /** False: the round ended without the vote. */
  open: boolean
}

/** Table: a proposal followed to its end. */
interface ProposalStandingKept extends Pick<ProposalTable, 'factId' | 'chain' | 'proposal'> {
  status: (typeof proposalStates)[number]
  /** Of voting. */
  rounds: number
  round: FactId | null
  roundHeight: Height | null
  roundAt: Date | null
  approvals: number
  rejections: number
  slashes: number
  abstentions: number
  /** Seats of the council of the latest round. */
  eligible: number | null
  decidedFact: FactId | null
  decidedHeight: Height | null
  decidedAt: Date | null
  decision: NonNullable<ProposalStepTable['decision']> | null
  executedFact: FactId | null
  executedHeight: Height | null
  executedAt: Date | null
  executionError: string | null
  /** The amount it names, or the sum of its payments. */
  requested: bigint | null
  requestedAsset: AssetId | null
  createdTerm: FactId | null
  approvedTerm: FactId | null
  decidedTerm: FactId | null
  executedTerm: FactId | null
}

/** View: a proposal followed to its end; known up to `knownUntil` while it is not decided. */
export interface ProposalStateView extends ProposalTable, ProposalStandingKept {
  key: string
  knownUntil: Height | null
}

export interface ProposalKept {
  proposalRound: ProposalRoundKept
  proposalBallot: ProposalBallotKept
  proposalStanding: ProposalStandingKept
}

export interface ProposalViews {
  proposalAwaiting: ProposalAwaitingView
  proposalState: ProposalStateView
}
