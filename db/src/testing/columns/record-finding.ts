import type { ColumnsOf } from './columns.js'

const part = {
  kind: true,
  chain: true,
  term: true,
  subject: true,
  fact: true,
  otherFact: true,
  expected: true,
  stated: true,
  unit: true,
  evidence: true,
} as const

export const recordFindingColumns = {
  recordedProposal: {
    chain: true,
    proposal: true,
    network: true,
    title: true,
    type: true,
    proposer: true,
    member: true,
    createdHeight: true,
    finalizedHeight: true,
    status: true,
    statusBasis: true,
    failure: true,
    asset: true,
    asked: true,
    askedBasis: true,
    paid: true,
    destination: true,
    finalizeBlocks: true,
    listings: true,
    createdTerm: true,
    finalizedTerm: true,
    dumpFact: true,
    listingFact: true,
    ledgerFact: true,
  },
  recordedTermSpending: {
    chain: true,
    term: true,
    position: true,
    asset: true,
    created: true,
    createdAsked: true,
    createdPaid: true,
    finalized: true,
    finalizedPaid: true,
    unpriced: true,
    stated: true,
  },
  recordFindingLedger: part,
  recordFindingProposal: part,
  recordFindingTerm: part,
  recordFindingKpi: part,
  recordFinding: { ...part, difference: true },
} as const satisfies ColumnsOf<
  | 'recordedProposal'
  | 'recordedTermSpending'
  | 'recordFindingLedger'
  | 'recordFindingProposal'
  | 'recordFindingTerm'
  | 'recordFindingKpi'
  | 'recordFinding'
>
