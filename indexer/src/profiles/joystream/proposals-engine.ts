import { type FactOf, Height, type Said } from '@secretariat/shared'
import { event, type PalletSpec } from '../profile.js'
import { u32, u64 } from '../shape.js'
import { text } from '../text.js'
import { choice, variants } from '../variants.js'
import { memberId, proposalId } from './joy.js'
import { remark } from './remark.js'

type Decided = Said<FactOf<'proposal.decided'>>

const decisions = {
  Canceled: 'canceled',
  CanceledByRuntime: 'canceled-by-runtime',
  Vetoed: 'vetoed',
  Rejected: 'rejected',
  Slashed: 'slashed',
  Expired: 'expired',
  Approved: 'approved',
} as const satisfies Record<string, Decided['decision']>

const statuses = {
  Active: 'active',
  PendingExecution: 'pending-execution',
  PendingConstitutionality: 'pending-constitutionality',
} as const

const approval = choice('ApprovedProposalDecision', { PendingExecution: 'execution', PendingConstitutionality: 'constitutionality' })

const decision = variants('ProposalDecision', {
  Canceled: [],
  CanceledByRuntime: [],
  Vetoed: [],
  Rejected: [],
  Slashed: [],
  Expired: [],
  Approved: [approval],
})

const choices = choice('VoteKind', { Approve: 'approve', Reject: 'reject', Slash: 'slash', Abstain: 'abstain' })

/** How proposals are decided. What the chain keeps of one is deleted at its end: these events are all there is. */
export const proposalsEngine: PalletSpec = {
  pallet: 'ProposalsEngine',
  optional: false,
  events: [
    event(
      'ProposalStatusUpdated',
      [u32, variants('ProposalStatus', { Active: [], PendingExecution: [u32], PendingConstitutionality: [] })],
      (proposal, status) => ({
        kind: 'proposal.status-changed',
        proposal: proposalId(proposal),
        status: statuses[status.is],
        since: status.is === 'PendingExecution' ? Height(status.values[0]) : null,
      }),
    ),
    event('ProposalDecisionMade', [u32, decision], (proposal, made) => ({
      kind: 'proposal.decided',
      proposal: proposalId(proposal),
      decision: decisions[made.is],
      next: made.is === 'Approved' ? made.values[0] : null,
    })),
    event('ProposalExecuted', [u32, variants('ExecutionStatus', { Executed: [], ExecutionFailed: [text] })], (proposal, status) => ({
      kind: 'proposal.executed',
      proposal: proposalId(proposal),
      error: status.is === 'Executed' ? null : status.values[0],
    })),
    event('Voted', [u64, u32, choices, text], (voter, proposal, chosen, rationale) => ({
      kind: 'proposal.voted',
      proposal: proposalId(proposal),
      voter: memberId(voter),
      choice: chosen,
      rationale,
    })),
    event('ProposalCancelled', [u64, u32], (member, proposal) => ({
      kind: 'proposal.cancelled',
      proposal: proposalId(proposal),
      member: memberId(member),
    })),
    event('ProposerRemarked', [u64, u32, text], (member, proposal, message) =>
      remark('proposer', message, { member: memberId(member), proposal: proposalId(proposal) }),
    ),
  ],
  ignored: [],
  states: [],
}
