import type { FactOf } from '@secretariat/shared'
import { units, unitsIfAny, words, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const proposal = rowPerFact('proposal', ['proposal.created'], (fact) => ({
  ...placed(fact),
  proposal: fact.proposal,
  proposer: fact.proposer,
  title: words(fact.title),
  description: words(fact.description),
  stakingAccount: fact.stakingAccount,
  executeHeight: fact.executeAt,
  thread: fact.thread,
  type: fact.type,
  workingGroup: fact.group,
  budget: fact.budget,
  ...unitsIfAny(fact.amount),
  subject: fact.subject,
  details: fact.details === null ? null : JSON.stringify(fact.details),
  createdAt: new Date(fact.time),
}))

const proposalPayment = projector({
  table: 'proposalPayment',
  key: ['factId', 'position'],
  keep: 'first',
  kinds: ['proposal.created'],
  project: (fact) =>
    fact.payments.map(({ account, amount }, position) => ({
      ...placed(fact),
      position,
      proposal: fact.proposal,
      account,
      ...units(amount),
    })),
})

/** One row per vote that the chain accepted; a second round of voting adds rows, it never replaces them. */
const proposalVote = rowPerFact('proposalVote', ['proposal.voted'], (fact) => ({
  ...placed(fact),
  proposal: fact.proposal,
  voter: fact.voter,
  choice: fact.choice,
  rationale: words(fact.rationale),
  castAt: new Date(fact.time),
}))

type Step = FactOf<'proposal.status-changed' | 'proposal.decided' | 'proposal.executed' | 'proposal.cancelled'>

const steps = {
  'proposal.status-changed': 'status-changed',
  'proposal.decided': 'decided',
  'proposal.executed': 'executed',
  'proposal.cancelled': 'cancelled',
} as const satisfies Record<Step['kind'], string>

const kinds = ['proposal.status-changed', 'proposal.decided', 'proposal.executed', 'proposal.cancelled'] as const

const proposalStep = rowPerFact('proposalStep', kinds, (fact) => ({
  ...placed(fact),
  proposal: fact.proposal,
  step: steps[fact.kind],
  status: fact.kind === 'proposal.status-changed' ? fact.status : null,
  since: fact.kind === 'proposal.status-changed' ? fact.since : null,
  decision: fact.kind === 'proposal.decided' ? fact.decision : null,
  next: fact.kind === 'proposal.decided' ? fact.next : null,
  error: fact.kind === 'proposal.executed' ? wordsIfAny(fact.error) : null,
  member: fact.kind === 'proposal.cancelled' ? fact.member : null,
  takenAt: new Date(fact.time),
}))

export const proposals = [proposal, proposalPayment, proposalVote, proposalStep]
