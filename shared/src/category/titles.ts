import type { ledgerCategories } from '../record/category.js'

type Category = (typeof ledgerCategories)[number]

/** Words of a title that speak for a category; the first rule that fits counts, so the narrow ones stand above the wide ones. */
export const titleRules: readonly (readonly [Category, RegExp])[] = [
  ['Bounty Managers', /\bbounty\b.*\b(?:admin|manager)s?\b|\b(?:admin|manager)s?\b.*\bbounty\b/i],
  ['Tools', /\bstatic information report\b|\breport generator\b/i],
  ['Bounties', /\bbount(?:y|ies)\b/i],
  ['OKR', /\bOKRs?\b/],
  ['Term Limits', /\bterm limits?\b|\bteaching new leads?\b/i],
  ['WG Missed Payments', /\bmissed (?:payment|reward|salar)/i],
  ['Informal Roles', /\b(?:deputy|council) secretary\b|\binformal role\b/i],
  ['Reports', /\breports?\b/i],
  ['Tools', /\b(?:bots?|faucet was|a faucet|scripts?|website|joystreamstats|\w+stats|refactor\w*|code development|endpoints?|explorer)\b/i],
  ['Translation', /translat/i],
  ['KPI', /\bKPIs?\b/],
  ['Community Rewards', /\b(?:challenge|give account|faucet funds|contest)\b|\bstickers?\b/i],
  ['Competitions', /\bcompetition\b/i],
  ['System Refund', /\brefunds?\b.*\bstakes?\b/i],
  ['WG Payments', /\b(?:rewards?|payments?|salary|salaries)\b.*\b(?:curators?|workers?|leads?|storage|distribut\w+|operations?)\b/i],
  ['Videos', /\bvideos?\b/i],
  ['Media', /\b(?:movies?|films?|music)\b/i],
  ['Marketing', /\b(?:marketing|promot\w+|advertis\w+)\b/i],
  ['Test', /^test\b/i],
]

const bountyNumber = /\bbount(?:y|ies)\b\s*(?:[#№]|no\.?|number)?\s*0*(\d{1,6})\b/i

/** The number of the bounty that a title names; null where it names none. */
export function bountyIn(title: string): number | null {
  const [, digits] = bountyNumber.exec(title) ?? []
  return digits === undefined ? null : Number(digits)
}
