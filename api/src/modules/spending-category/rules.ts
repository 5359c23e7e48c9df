import type { DefinitionRow } from '../base/provenance.js'

const notSpent = 'transfers between budgets and decreases: nobody gets them'
const blocks = 'blocks that are not read'

export const totalsRule: DefinitionRow = {
  key: 'spending-totals',
  version: 1,
  formula:
    'asked: sum of what proposals and ledger rows name; approved: the same of those that were approved, whatever came after; paid: what left the budget, and of ledger rows what is booked unless a record of the chain says that it was not executed; failed: asked by those whose execution failed',
  exclusions: [notSpent, 'pay of councillors and workers', blocks],
}

export const categorisedRule: DefinitionRow = {
  key: 'spending-categorised',
  version: 1,
  formula: 'items with a category ÷ all items',
  exclusions: [notSpent],
}

export const byTermRules = {
  createdTerm: {
    key: 'spending-category-by-creation',
    version: 1,
    formula: 'what was paid at any time, put to the term in which it was asked for; a payment without a proposal counts where it was paid',
    exclusions: [notSpent, 'items that are not paid', blocks],
  },
  paidTerm: {
    key: 'spending-category-by-execution',
    version: 1,
    formula:
      'what was paid, put to the term in which it was paid; of ledger rows to the term in which voting ended, or whose report says that it was executed',
    exclusions: [notSpent, 'items that are not paid', blocks],
  },
} as const satisfies Record<string, DefinitionRow>

export const carriedRule: DefinitionRow = {
  key: 'spending-carried',
  version: 1,
  formula: 'by execution = by creation + asked for in another term and paid in this one − asked for in this term and paid in another one',
  exclusions: [notSpent, 'items that are not paid', blocks],
}
