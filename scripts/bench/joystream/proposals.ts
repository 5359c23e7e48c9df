import type { Fact } from '@secretariat/shared'
import {
  accountOf,
  budgetSpent,
  joyOf,
  postCreated,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  proposalStatusChanged,
  proposalVoted,
} from '@secretariat/shared/testing'
import { heightsOf, perTerm, sizes, type Term } from './term.js'

const choices = ['approve', 'approve', 'approve', 'reject', 'abstain', 'approve', 'slash'] as const

/** Proposals of a term with the votes of its council; every tenth waits for the next council and is voted on again. */
export function proposalStory(term: Term, next: Term | undefined): Fact[] {
  const perTermCount = perTerm(sizes.proposals)
  return heightsOf(term, perTermCount, 0.02, 0.9).flatMap((height, i) => {
    const number = term.number * perTermCount + i
    const again = next !== undefined && number % 10 === 9
    return [...opened(term, number, height), ...(again ? secondRound(next, number) : decided(number, height + 60))]
  })
}

/** Places in a block that a proposal has to itself. */
const place = (number: number): number => 1000 + 20 * (number % 1000)

function opened({ council }: Term, number: number, height: number): Fact[] {
  const proposal = String(number + 1)
  const type = number % 3 === 0 ? 'FundingRequest' : 'Signal'
  const amount = number % 3 === 0 ? joyOf(1000) : null
  const created = proposalCreated({
    height,
    ordinal: place(number),
    proposal,
    proposer: council[number % council.length] ?? '1',
    type,
    amount,
  })
  const post = postCreated({ height: height + 1, ordinal: place(number), post: proposal, space: 'proposal', author: council[0] ?? '1' })
  return [created, post, ...ballots(council, number, height + 2)]
}

function ballots(council: Term['council'], number: number, height: number): Fact[] {
  return council
    .filter((_, seat) => (seat + number) % 6 !== 5)
    .map((voter, seat) =>
      proposalVoted({
        height: height + seat * 5,
        ordinal: place(number) + seat,
        proposal: String(number + 1),
        voter,
        choice: choices[(seat + number) % choices.length] ?? 'approve',
        rationale: 'In my view this is worth what it costs.',
      }),
    )
}

function decided(number: number, height: number): Fact[] {
  const [proposal, ordinal] = [String(number + 1), place(number)]
  if (number % 4 === 3) return [proposalDecided({ height, ordinal, proposal, decision: 'rejected', next: null })]
  const paid = number % 3 === 0 ? [budgetSpent({ height: height + 5, ordinal, amount: joyOf(1000), account: accountOf(number) })] : []
  return [
    proposalDecided({ height, ordinal, proposal, decision: 'approved' }),
    ...paid,
    proposalExecuted({ height: height + 5, ordinal: ordinal + 1, proposal }),
  ]
}

function secondRound({ first, length, council }: Term, number: number): Fact[] {
  const [proposal, ordinal, height] = [String(number + 1), place(number), first + Math.floor(length / 20)]
  return [
    proposalDecided({ height: first - 10, ordinal, proposal, decision: 'approved', next: 'constitutionality' }),
    proposalStatusChanged({ height: first, ordinal, proposal, status: 'active' }),
    ...ballots(council, number, height),
    ...decided(number, height + 60),
  ]
}
