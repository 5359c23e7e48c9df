import type { CouncillorChoice, Round } from './term.graphql.js'

/** What a cell of the grid says: a vote, silence, or that the round still waits for the member. */
export const gridMarks = ['APPROVE', 'REJECT', 'SLASH', 'ABSTAIN', 'SILENT', 'AWAITED'] as const satisfies readonly (
  | CouncillorChoice
  | 'SILENT'
  | 'AWAITED'
)[]
export type GridMark = (typeof gridMarks)[number]

/** The mark of a member in a round: their last vote in it, as a voter has one per round. */
export function choiceIn({ ballots, decision }: Pick<Round, 'ballots' | 'decision'>, { key }: { readonly key: string }): GridMark {
  const ballot = ballots.findLast(({ member }) => member.key === key)
  return ballot?.choice ?? (decision === null ? 'AWAITED' : 'SILENT')
}
