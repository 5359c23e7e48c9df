import type { ledgerCategories } from '../record/category.js'

type Category = (typeof ledgerCategories)[number]

/** Words of a title that speak for a category; the first rule that fits counts, so the narrow ones stand above the wide ones. */
export const titleRules: readonly (readonly [Category, RegExp])[] = [
  ['Bounty Managers', /\bbounty\b.*\b(?:admin|manager)s?\b|\b(?:admin|manager)s?\b.*\bbounty\b/i],
  ['Tools', /\bstatic information report\b|\breport generator\b/i],
  ['Bounties', /\bbount(?:y|ies)\b|悬赏/i],
  ['OKR', /\bOKRs?\b/],
  ['Term Limits', /\bterm limits?\b|\bteaching new leads?\b/i],
  ['WG Missed Payments', /\bmissed (?:payment|reward|salar)\w*|漏付/i],
  ['Informal Roles', /\b(?:deputy|council) secretary\b|\binformal role\b|秘书/i],
  ['Reports', /\breports?\b|报告/i],
  [
    'Tools',
    /\b(?:bots?|faucet was|a faucet|scripts?|website|joystreamstats|\w+stats|refactor\w*|code development|endpoints?|explorer)\b|工具|机器人/i,
  ],
  ['Translation', /\w*translat\w*|翻译/i],
  ['KPI', /\bKPIs?\b/],
  ['Community Rewards', /\b(?:challenge|give account|faucet funds|contest)\b|\bstickers?\b/i],
  ['Competitions', /\bcompetition\b/i],
  ['System Refund', /\brefunds?\b.*\bstakes?\b/i],
  ['WG Payments', /\b(?:rewards?|payments?|salary|salaries)\b.*\b(?:curators?|workers?|leads?|storage|distribut\w+|operations?)\b/i],
  ['Videos', /\bvideos?\b|视频/i],
  ['Media', /\b(?:movies?|films?|music)\b/i],
  ['Marketing', /\b(?:marketing|promot\w+|advertis\w+)\b|推广/i],
  ['Test', /^test\b/i],
]

const bountyNumber = /(?:\bbount(?:y|ies)\b|悬赏)\s*(?:[#№]|no\.?|number)?\s*0*(\d{1,6})(?!\d)/i

/** The number of the bounty that a title names; null where it names none. */
export function bountyIn(title: string): number | null {
  const [, digits] = bountyNumber.exec(title) ?? []
  return digits === undefined ? null : Number(digits)
}
