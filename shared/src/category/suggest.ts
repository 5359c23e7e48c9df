import type { ledgerCategories } from '../record/category.js'
import { bountyIn, titleRules } from './titles.js'

/** Why money left, where the chain itself says so. */
const kindRules: ReadonlyMap<string, (typeof ledgerCategories)[number]> = new Map([
  ['discretionary', 'WG Payments'],
  ['vested', 'WG Payments'],
  ['transfer', 'WG Payments'],
  ['creator-payout', 'Rewards'],
])

/** What can be known of a payment before anybody has said what it was for. */
export interface Uncategorised {
  readonly title: string | null
  /** Why it left the budget, in the chain's words; a row of an imported ledger has none. */
  readonly kind: string | null
}

/** How often payments to the same beneficiary, or to the same group, were put to a category. */
export interface PastDecision {
  readonly of: 'beneficiary' | 'group'
  readonly category: string
  readonly times: number
}

/** What speaks for a category; each is a sentence in the reader's language. */
export type Reason =
  | { readonly rule: 'title'; readonly words: string }
  | { readonly rule: 'beneficiary' | 'group'; readonly times: number; readonly among: number }
  | { readonly rule: 'kind'; readonly kind: string }

export interface Suggestion {
  readonly category: string
  /** What the title names; null where it names none. */
  readonly bounty: number | null
  /** All that speaks for the category, what weighed most first. */
  readonly reasons: readonly [Reason, ...Reason[]]
}

interface Voice {
  readonly category: string
  readonly reason: Reason
}

/** Fewer decisions, or less agreement among them, are no habit. */
const habit = { times: 2, share: 0.6 }

/**
 * The category that the title, what was decided before, or the kind of a payment speaks for, in this order; null where nothing does.
 * A proposal to the secretary, never a decision.
 */
export function suggestCategory(payment: Uncategorised, past: readonly PastDecision[]): Suggestion | null {
  const voices = [voiceOfTitle(payment.title), voiceOfPast('beneficiary', past), voiceOfPast('group', past), voiceOfKind(payment.kind)]
  const [first, ...others] = voices.filter((voice) => voice !== null)
  if (first === undefined) return null
  const agreeing = others.filter(({ category }) => category === first.category).map(({ reason }) => reason)
  const bounty = first.category === 'Bounties' && payment.title !== null ? bountyIn(payment.title) : null
  return { category: first.category, bounty, reasons: [first.reason, ...agreeing] }
}

function voiceOfTitle(title: string | null): Voice | null {
  if (title === null) return null
  for (const [category, words] of titleRules) {
    const found = words.exec(title)
    if (found !== null) return { category, reason: { rule: 'title', words: found[0] } }
  }
  return null
}

function voiceOfPast(rule: PastDecision['of'], past: readonly PastDecision[]): Voice | null {
  const heard = past.filter(({ of }) => of === rule).toSorted((a, b) => b.times - a.times)
  const among = heard.reduce((sum, { times }) => sum + times, 0)
  const [most] = heard
  if (most === undefined || most.times < habit.times || most.times < among * habit.share) return null
  return { category: most.category, reason: { rule, times: most.times, among } }
}

function voiceOfKind(kind: string | null): Voice | null {
  const category = kind === null ? undefined : kindRules.get(kind)
  return kind === null || category === undefined ? null : { category, reason: { rule: 'kind', kind } }
}
