import type { RecordedListing, RecordedReport, RecordedSpending } from './model.js'

/** Sums of one term by both accounts; a proposal without an amount adds nothing and is counted in `unpriced`. */
export function spendingSums({ spending, term }: Pick<RecordedReport, 'spending' | 'term'>) {
  const created = spending.filter(({ createdTerm }) => createdTerm === term.term)
  const finalized = spending.filter(({ finalizedTerm }) => finalizedTerm === term.term)
  return {
    created: paid(created),
    finalized: paid(finalized),
    elsewhere: created.filter((one) => one.finalizedTerm !== term.term && one.paid !== 0n),
    others: finalized.filter((one) => one.createdTerm !== term.term && one.paid !== 0n),
    unpriced: finalized.filter((one) => one.status === 'executed' && one.paid === null),
  }
}

export function paid(some: readonly RecordedSpending[]): bigint {
  return some.reduce((sum, one) => sum + (one.paid ?? 0n), 0n)
}

/** How often a person stands among the voters of the list; handles are compared without regard to case. */
export function votesOf(listings: readonly RecordedListing[], handle: string): number {
  return listings.filter(({ participants }) => participants.some((voter) => voter.toLowerCase() === handle.toLowerCase())).length
}

/** A sum where there are parts, and every one is known. */
export function whole(values: readonly (bigint | null)[]): bigint | null {
  if (values.length === 0) return null
  return values.reduce<bigint | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0n)
}
