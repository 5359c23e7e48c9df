import type { PersonRow } from '../../graphql/shapes.js'
import type { MatrixTerm } from './matrix.graphql.js'

/** One row per councillor, one cell per term; the share is undefined where they did not sit. */
export function toCells(members: readonly PersonRow[], terms: readonly MatrixTerm[]) {
  return members.map((member) => ({
    member,
    cells: terms.map(({ key, seats }) => ({ term: key, share: seats.find((seat) => seat.member.key === member.key)?.share })),
  }))
}
