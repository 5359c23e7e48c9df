const book = (field: string) => `spendingBook(chain: "alpha") { ${field} }`

/** How the types of spending by category are reached from the root. */
export const spendingPaths = {
  SpendingBook: book('@'),
  SpendingFigures: book('totals { @ }'),
  SpendingCategorySum: book('byCategory { @ }'),
  SpendingItemKindSum: book('byKind { @ }'),
  SpendingGroupSum: book('byWorkingGroup { @ }'),
  SpendingBountySum: book('byBounty { @ }'),
  SpendingCategoryTermSum: book('byTerm(accounting: EXECUTION) { @ }'),
  SpendingTermDifference: book('differences { @ }'),
  SpendingReceiverSum: book('byReceiver { @ }'),
  SpendingTerm: book('items { nodes { createdTerm { @ } } }'),
  SpendingItem: book('items { nodes { @ } }'),
  SpendingItemConnection: book('items { @ }'),
  SpendingItemEdge: book('items { edges { @ } }'),
  CategorySuggestion: book('items { nodes { suggestion { @ } } }'),
  SuggestionReason: book('items { nodes { suggestion { reasons { @ } } } }'),
  SpendingDecision: book('items { nodes { decisions { @ } } }'),
} as const
