import type { ColumnsOf } from './columns.js'

export const allFindingColumns = {
  allFinding: {
    ...{ origin: true, kind: true, chain: true, term: true, subject: true, fact: true, otherFact: true },
    ...{ expected: true, stated: true, difference: true, unit: true, evidence: true, occurrence: true },
  },
} as const satisfies ColumnsOf<'allFinding'>
