/** How the chain says that a proposal ended. */
export const chainStatuses = [
  'executed',
  'execution-failed',
  'pending-execution',
  'canceled',
  'expired',
  'rejected',
  'slashed',
  'vetoed',
  'active',
] as const
export type ChainStatus = (typeof chainStatuses)[number]

/** How a report says that a proposal stood when its term ended. */
export const listingStatuses = [...chainStatuses, 'canceled-in-grace', 'passed-on', 'approved'] as const
export type ListingStatus = (typeof listingStatuses)[number]

/** What the ledger of spending says; `approved` is not yet paid. */
export const ledgerStatuses = [
  'approved',
  'executed',
  'execution-failed',
  'canceled',
  'expired',
  'rejected',
  'slashed',
  'vetoed',
  'active',
] as const
export type LedgerStatus = (typeof ledgerStatuses)[number]

/** The word that the ledger uses for each status. */
export const ledgerWords: Readonly<Record<LedgerStatus, string>> = {
  approved: 'Approved',
  executed: 'Executed',
  'execution-failed': 'Execution Failed',
  canceled: 'Canceled',
  expired: 'Expired',
  rejected: 'Rejected',
  slashed: 'Slashed',
  vetoed: 'Vetoed',
  active: 'Active',
}

const byLetters = new Map<string, LedgerStatus>([
  ...ledgerStatuses.map((status) => [lettersOf(status), status] as const),
  ['cancelled', 'canceled'],
  ['failed', 'execution-failed'],
])

/** The status that a cell means, in whichever spelling; undefined where it means none. */
export function ledgerStatusOf(printed: string): LedgerStatus | undefined {
  return byLetters.get(lettersOf(printed))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}
