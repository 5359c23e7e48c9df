import type { Candidate } from './shapes.js'

/** Elected first, as the chain counted them; everybody else in the order of their candidacies, as they come. */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const elected = candidates.filter(({ status }) => status === 'ELECTED')
  const others = candidates.filter(({ status }) => status !== 'ELECTED')
  return [...elected.sort((a, b) => placeOf(a) - placeOf(b)), ...others]
}

/** Where the count is not read, the chain's list of the new council is the only order there is. */
function placeOf({ countedPlace, seat }: Candidate): number {
  return countedPlace ?? seat ?? 0
}
