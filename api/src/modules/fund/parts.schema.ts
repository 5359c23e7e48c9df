import type { fundEvidences, fundRequestStates } from '@secretariat/db'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { Source } from '../base/provenance.js'
import type { PaymentRow, RequestBallotRow, RequestRow } from './motions.js'

/** What a committee of five says, and what is asked for of one motion, is little. */
export const few = { field: 1, multiplier: 3 }

export const FundBallot = builder.objectRef<RequestBallotRow>('FundBallot').implement({
  description: 'What a member of the committee says.',
  fields: (t) => ({
    member: t.field({ type: Account, description: 'Who.', resolve: ({ chain, approver }) => ({ chain, account: approver }) }),
    agrees: t.exposeBoolean('agrees', { description: 'For it, or against it.' }),
    at: t.expose('votedAt', { type: 'DateTime', nullable: true, description: 'When; null where no block shows it.' }),
    block: t.expose('height', { type: 'BlockNumber', nullable: true, description: 'The block of that.' }),
    memo: t.exposeString('memo', { nullable: true, description: 'The words sent with it.' }),
    differs: t.exposeBoolean('differs', { description: 'Whether a look says otherwise than the last action before it; the look counts.' }),
  }),
})

const FundRequestState = builder.enumType('FundRequestState', {
  description: 'What became of a request for money.',
  values: {
    OPEN: { value: 'open', description: 'The committee has not decided, and may.' },
    PAID: { value: 'paid', description: 'More than two thirds agreed, and with that the contract paid.' },
    REFUSED: { value: 'refused', description: 'More than a third is against it.' },
    LAPSED: { value: 'lapsed', description: 'The time to decide ended.' },
    CLOSED: { value: 'closed', description: 'Closed before it was decided.' },
    UNKNOWN: { value: 'unknown', description: 'Its row is gone and no block shows why.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof fundRequestStates)[number]; description: string }> })

const FundEvidence = builder.enumType('FundEvidence', {
  description: 'What a payment is known from; the transfer itself is in no block.',
  values: {
    AGREED: { value: 'agreed', description: 'The agreement that decided it was seen in a block.' },
    ROW: { value: 'row', description: 'The row of the request says that it passed.' },
    DROP: { value: 'drop', description: 'The motion has less left than its requests explain.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof fundEvidences)[number]; description: string }> })

export const FundPayment = builder.objectRef<PaymentRow>('FundPayment').implement({
  description: 'Money that left a fund for a motion.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Key of the request, or of the motion and `drop`.' }),
    amount: t.field({ type: Amount, description: 'How much.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    receiver: t.field({ type: Account, description: 'To whom.', resolve: ({ chain, receiver }) => ({ chain, account: receiver }) }),
    evidence: t.expose('evidence', { type: FundEvidence, description: 'What it is known from.' }),
    block: t.expose('height', { type: 'BlockNumber', description: 'The block of it; of the look that told, where no block shows it.' }),
    at: t.expose('paidAt', { type: 'DateTime', description: 'Time of that block.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: (row) => row }),
  }),
})

export const FundRequest = builder.objectRef<RequestRow>('FundRequest').implement({
  description: 'A proposer asks for a part of what was granted, or all of it.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'chain:fund-request:block.place, or by its row where no action was seen.' }),
    number: t.exposeString('request', { nullable: true, description: 'Its number with the proposer; null where it cannot be told.' }),
    content: t.exposeString('content', { description: 'Its text, as it was sent.' }),
    amount: t.field({ type: Amount, description: 'How much.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    receiver: t.field({ type: Account, description: 'Who gets it.', resolve: ({ chain, receiver }) => ({ chain, account: receiver }) }),
    state: t.expose('state', { type: FundRequestState, description: 'What became of it.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', nullable: true, description: 'When it was made; null where no block shows it.' }),
    askedBlock: t.expose('askedHeight', { type: 'BlockNumber', nullable: true, description: 'The block of that.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Last block to decide; null where it is not known.',
    }),
    agreed: t.exposeInt('agreed', { description: 'Members for it.' }),
    disagreed: t.exposeInt('disagreed', { description: 'Members against it.' }),
    needed: t.exposeInt('needed', { nullable: true, description: 'How many have to agree.' }),
    paidBlock: t.expose('paidHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block in which it was paid, as far as is known.',
    }),
    ballots: t.field({
      type: [FundBallot],
      description: 'What members say now, in the order they spoke.',
      complexity: few,
      resolve: async ({ key }, _, { load }) => [...(await load.requestBallots.load(key))],
    }),
  }),
})
