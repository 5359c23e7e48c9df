import type { Procedure } from '../laws.js'
import type { Choice } from '../state.js'

export type Verdict = 'Approved' | 'Slashed' | 'Rejected' | 'Expired'

/** Decides as soon as it can: approval before slashing, and rejection once neither is possible any more. */
export function judge(procedure: Procedure, votes: readonly Choice[], seats: number, isOver: boolean): Verdict | undefined {
  const { quorum, threshold, slashQuorum, slashThreshold } = procedure
  const count = (choice: Choice) => votes.filter((each) => each === choice).length
  const reaches = (part: number, whole: number, share: number) => whole > 0 && part * 100 >= share * whole
  const [approvals, slashes, open] = [count('Approve'), count('Slash'), seats - votes.length]
  if (reaches(votes.length, seats, quorum) && reaches(approvals, votes.length, threshold)) return 'Approved'
  if (reaches(votes.length, seats, slashQuorum) && reaches(slashes, votes.length, slashThreshold)) return 'Slashed'
  const isLost = (won: number, share: number) => seats === 0 || !reaches(won + open, seats, share)
  if (seats > 0 && isLost(approvals, threshold) && isLost(slashes, slashThreshold)) return 'Rejected'
  if (isOver) return 'Expired'
  return open === 0 && seats > 0 ? 'Rejected' : undefined
}
