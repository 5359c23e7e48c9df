import type { spendingKinds, spendingOutcomes } from '@secretariat/db'
import { builder } from '../../builder.js'

export const SpendingKind = builder.enumType('SpendingKind', {
  description: 'Why money left, or would leave.',
  values: {
    FUNDING_REQUEST: { value: 'funding-request', description: 'A proposal asked for it; every row of an imported ledger is one.' },
    DISCRETIONARY: { value: 'discretionary', description: 'A lead spent it as they saw fit.' },
    VESTED: { value: 'vested', description: 'A lead spent it, released over time.' },
    CREATOR_PAYOUT: { value: 'creator-payout', description: 'Paid to a creator.' },
    INVITATION: { value: 'invitation', description: 'The first balance of an invited member.' },
    TRANSFER: { value: 'transfer', description: 'From one budget to another: moved, not spent.' },
    DECREASE: { value: 'decrease', description: 'Taken away by decision: nobody gets it.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof spendingKinds)[number]; description: string }> })

export const SpendingOutcome = builder.enumType('SpendingOutcome', {
  description: 'How far something that money was asked for has come.',
  values: {
    ASKED: { value: 'asked', description: 'Not decided.' },
    APPROVED: { value: 'approved', description: 'Approved, not yet paid.' },
    PAID: { value: 'paid', description: 'Paid.' },
    FAILED: { value: 'failed', description: 'Approved, and the payment failed.' },
    REFUSED: { value: 'refused', description: 'Rejected, slashed, expired, canceled or vetoed.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof spendingOutcomes)[number]; description: string }> })

export const SpendingSource = builder.enumType('SpendingSource', {
  description: 'Where an item of spending is known from.',
  values: {
    CHAIN: { value: 'chain', description: 'The chain itself.' },
    LEDGER: { value: 'ledger', description: 'A ledger that people kept.' },
  },
} as const)

export const CategorySource = builder.enumType('CategorySource', {
  description: 'Who says what an item was for.',
  values: {
    DECISION: { value: 'decision', description: 'Somebody decided it here.' },
    LEDGER: { value: 'ledger', description: 'The imported ledger.' },
    KIND: { value: 'kind', description: 'The kind of the payment: there is only one thing it can be for.' },
  },
} as const)
