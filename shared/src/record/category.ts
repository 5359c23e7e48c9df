/** What money was spent for, in the words of the ledger. */
export const ledgerCategories = [
  'Bounties',
  'Bounty Managers',
  'Community Rewards',
  'Competitions',
  'Informal Roles',
  'KPI',
  'Marketing',
  'Media',
  'OKR',
  'Reports',
  'Rewards',
  'System Refund',
  'Term Limits',
  'Test',
  'Tools',
  'Translation',
  'Videos',
  'WG Missed Payments',
  'WG Payments',
] as const

const spellings = new Map<string, string>([
  ...ledgerCategories.map((category) => [category.toLowerCase(), category] as const),
  ['bounty', 'Bounties'],
  ['translations', 'Translation'],
  ['report', 'Reports'],
  ['video', 'Videos'],
])

/** Words that say that there is no category. */
const none = new Set(['', 'n\\a', 'n/a', 'na', 'none', '-'])

/** The category a cell means; null for none, and an unheard one as it is written. */
export function ledgerCategoryOf(printed: string): string | null {
  const wanted = printed.trim().replace(/\s+/g, ' ')
  if (none.has(wanted.toLowerCase())) return null
  return spellings.get(wanted.toLowerCase()) ?? wanted
}
