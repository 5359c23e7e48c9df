import type { Candidate } from './shapes.js'

/** Elected first, in the chain's order of seats; everybody else in the order of their candidacies, as they come. */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const seat = ({ status, seat }: Candidate) => (status === 'ELECTED' && seat !== null ? seat : Number.POSITIVE_INFINITY)
  return (
    candidates
      .map((candidate, place) => ({ candidate, place }))
      // Infinity − Infinity is NaN, which is falsy: the place decides.
      .sort((a, b) => seat(a.candidate) - seat(b.candidate) || a.place - b.place)
      .map(({ candidate }) => candidate)
  )
}
