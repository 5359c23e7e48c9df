import type { Councillor } from './leaderboard.graphql.js'
import type { Average, BoardSort, Denominator } from './search.js'

const parts = { ELIGIBLE: 'eligible', DECIDED: 'decided', ALL_IN_TERM: 'allInTerm' } as const

/** The share of votes by a denominator, as its average is taken. */
export function shareOf(councillor: Councillor, by: Denominator, average: Average) {
  const { voted, total, pooled, meanOfTerms, definition } = councillor[parts[by]]
  return { voted, total, share: average === 'POOLED' ? pooled : meanOfTerms, definition }
}

export function votesOf({ deeds }: Councillor): number {
  return deeds.approve + deeds.reject + deeds.slash + deeds.abstain
}

/** Null where no vote can be judged. */
export function agreementOf({ deeds }: Councillor): number | null {
  return deeds.judged === 0 ? null : deeds.agreed / deeds.judged
}

/** The rule behind each column; participation carries its own. */
export const rules: Readonly<Partial<Record<BoardSort, string>>> = {
  votes: 'councillor-votes',
  agreement: 'councillor-agreement',
  time: 'councillor-blocks-to-vote',
  executed: 'councillor-proposals',
  posts: 'councillor-posts',
  stake: 'councillor-stake',
  reward: 'councillor-reward',
  won: 'councillor-elections',
}
