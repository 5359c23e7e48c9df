import type { DefinitionRow } from '../base/provenance.js'

const unknown = 'terms of which votes or proposals are not known'

/** What the figures over all terms mean. */
export const definitions = {
  share: {
    key: 'history-share',
    version: 1,
    formula:
      'proposals of the term that the member voted on ÷ proposals of the term; written down: votes as the report prints them (where it prints none, as its list of proposals names them) ÷ (created − canceled); on a chain: proposals created in the term',
    exclusions: [unknown, 'votes on proposals of other terms on a chain'],
  },
  pooled: { key: 'history-pooled', version: 1, formula: 'Σ votes ÷ Σ proposals, over the terms of the member', exclusions: [unknown] },
  mean: { key: 'history-mean', version: 1, formula: "mean of the shares of the member's terms, each counting once", exclusions: [unknown] },
  earned: {
    key: 'history-earned',
    version: 1,
    formula: 'Σ KPI rewards in USD of all rounds, by name',
    exclusions: ['rounds of which no earnings are written down', 'rewards in other currencies'],
  },
  people: {
    key: 'history-people',
    version: 1,
    formula: 'terms of one name are terms of one person, in whatever case it is written',
    exclusions: ['names that were changed: each is a line of its own'],
  },
} as const satisfies Record<string, DefinitionRow>
