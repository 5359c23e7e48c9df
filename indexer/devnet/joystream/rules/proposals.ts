import type { Args, Value } from '../../substrate/scale.js'
import { type Doing, found, newest, tell } from '../doing.js'
import { procedureOf } from '../laws.js'
import type { LedgerProposal } from '../ledger.js'
import type { Choice, Proposal, State } from '../state.js'
import { judge } from './judge.js'

export interface Idea {
  readonly proposer: number
  readonly title: string
  readonly description: string
  readonly stakingAccount: string | undefined
  readonly executeAt: number | undefined
  readonly type: string
  readonly details: Value
}

const MOST_ACTIVE = 20

export function propose(doing: Doing, state: State, idea: Idea): string | null {
  if (state.proposals.size >= MOST_ACTIVE) return 'ProposalsEngine.MaxActiveProposalNumberExceeded'
  const id = ++state.proposalCount
  const thread = ++state.threadCount.proposal
  const { type, details, proposer, executeAt } = idea
  const proposal: Proposal = {
    id,
    type,
    details,
    proposer,
    executeAt,
    thread,
    status: 'Active',
    since: doing.height,
    confirmations: 0,
    votes: new Map(),
  }
  state.proposals.set(id, proposal)
  tell(doing, 'ProposalsDiscussion', 'ThreadCreated', thread, proposer)
  const params = {
    member_id: proposer,
    title: idea.title,
    description: idea.description,
    staking_account_id: idea.stakingAccount,
    exact_execution_block: executeAt,
  }
  tell(doing, 'ProposalsCodex', 'ProposalCreated', id, params, { [type]: details }, thread)
  doing.changes.push({ pallet: 'ProposalsEngine', item: 'ProposalCount', value: id })
  enterProposal(doing, proposal, idea.title)
  return null
}

function enterProposal({ deeds, height }: Doing, { id, type, proposer, thread, executeAt, details }: Proposal, title: string): void {
  const entry: LedgerProposal = {
    id,
    type,
    proposer,
    created: height,
    title,
    thread,
    executeAt: executeAt ?? null,
    details: JSON.parse(JSON.stringify(details, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))),
    statuses: [],
    rounds: [{ opened: height, closed: null, votes: [] }],
    decisions: [],
    cancelled: null,
    executed: null,
  }
  deeds.push(({ proposals, threads }) => {
    proposals.push(entry)
    threads.push({ space: 'proposal', id: thread, author: proposer, block: height })
  })
}

/** Adds to the ledger's account of a proposal. */
export function note({ deeds }: Doing, { id }: Proposal, write: (proposal: LedgerProposal) => void): void {
  deeds.push(({ proposals }) => write(found(proposals, (each) => each.id === id)))
}

export function voteOn(
  doing: Doing,
  { proposals, council }: State,
  member: number,
  id: number,
  choice: Choice,
  why: string,
): string | null {
  const proposal = proposals.get(id)
  if (!council.seats.some((seat) => seat.member === member)) return 'Council.NotCouncilor'
  if (proposal === undefined) return 'ProposalsEngine.ProposalNotFound'
  if (proposal.status !== 'Active') return 'ProposalsEngine.ProposalFinalized'
  if (proposal.votes.has(member)) return 'ProposalsEngine.AlreadyVoted'
  proposal.votes.set(member, choice)
  tell(doing, 'ProposalsEngine', 'Voted', member, id, choice, why)
  note(doing, proposal, ({ rounds }) => newest(rounds).votes.push({ member, choice, block: doing.height }))
  return null
}

/** Only before anybody voted, and only by who proposed it. */
export function cancel(doing: Doing, { proposals }: State, member: number, id: number): string | null {
  const proposal = proposals.get(id)
  if (proposal === undefined) return 'ProposalsEngine.ProposalNotFound'
  if (proposal.proposer !== member) return 'ProposalsEngine.NotAuthor'
  if (proposal.status !== 'Active' || proposal.votes.size > 0) return 'ProposalsEngine.ProposalHasVotes'
  end(doing, proposals, proposal, 'Canceled')
  tell(doing, 'ProposalsEngine', 'ProposalCancelled', member, id)
  note(doing, proposal, (entry) => {
    entry.cancelled = doing.height
  })
  return null
}

/** A decision after which nothing is left of the proposal in the state. */
export function end(doing: Doing, proposals: State['proposals'], proposal: Proposal, decision: string): void {
  proposals.delete(proposal.id)
  decide(doing, proposal, decision, decision)
}

function decide(doing: Doing, proposal: Proposal, decision: Args[string], word: string): void {
  tell(doing, 'ProposalsEngine', 'ProposalDecisionMade', proposal.id, decision)
  const isVoting = proposal.status === 'Active'
  note(doing, proposal, ({ decisions, rounds }) => {
    decisions.push({ block: doing.height, decision: word })
    if (isVoting) newest(rounds).closed = doing.height
  })
}

function enterStatus(doing: Doing, proposal: Proposal, status: Proposal['status']): void {
  proposal.status = status
  proposal.since = doing.height
  tell(doing, 'ProposalsEngine', 'ProposalStatusUpdated', proposal.id, status === 'PendingExecution' ? { [status]: doing.height } : status)
  note(doing, proposal, ({ statuses }) => statuses.push({ block: doing.height, status }))
}

/** The engine's part of every block for one proposal that is being voted on. */
export function review(doing: Doing, { proposals, council, laws }: State, proposal: Proposal): void {
  const procedure = procedureOf(proposal.type)
  const isOver = doing.height >= proposal.since + laws.blocks(procedure.voting)
  const verdict = judge(procedure, [...proposal.votes.values()], council.seats.length, isOver)
  if (verdict === undefined) return
  if (verdict !== 'Approved') {
    end(doing, proposals, proposal, verdict)
    return
  }
  proposal.confirmations++
  const next = proposal.confirmations < procedure.councils ? 'PendingConstitutionality' : 'PendingExecution'
  decide(doing, proposal, { Approved: next }, `Approved.${next}`)
  enterStatus(doing, proposal, next)
}

/** A new council: what the old one did not decide is rejected, what waits for the new one is open again. */
export function meetNewCouncil(doing: Doing, { proposals }: State): void {
  const all = [...proposals.values()]
  for (const proposal of all.filter(({ status }) => status === 'Active')) end(doing, proposals, proposal, 'Rejected')
  for (const proposal of all.filter(({ status }) => status === 'PendingConstitutionality')) {
    proposal.votes.clear()
    enterStatus(doing, proposal, 'Active')
    note(doing, proposal, ({ rounds }) => rounds.push({ opened: doing.height, closed: null, votes: [] }))
  }
}

/** A new runtime takes everything that is not executed off the table. */
export function meetNewRuntime(doing: Doing, { proposals }: State): void {
  for (const proposal of proposals.values()) end(doing, proposals, proposal, 'CanceledByRuntime')
}
