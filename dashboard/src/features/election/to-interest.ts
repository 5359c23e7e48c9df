import type { InterestPoint } from '../../charts/InterestChart.js'
import type { Interest } from './elections.graphql.js'

/** Rounds from the oldest on, as the chart draws them. What is not known is left out, not drawn as nothing. */
export function toInterest(rounds: readonly Interest[]): readonly InterestPoint[] {
  return [...rounds]
    .sort((a, b) => a.cycle - b.cycle)
    .map(({ cycle, candidateCount, seats, votes }) => ({
      round: cycle,
      candidates: candidateCount,
      seats: seats ?? undefined,
      stake: votes.stake?.value == null ? undefined : Number(votes.stake.value),
    }))
}
