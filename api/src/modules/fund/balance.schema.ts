import type { fundFindingKinds } from '@secretariat/db'
import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import type { CheckRow, FundFindingRow } from './funds.js'

export const fundBalanceRule: DefinitionRow = {
  key: 'fund-balance',
  version: 1,
  formula:
    'expected = the first balance a look told + blocks since then × what each block adds + gifts − payments; difference = what the look told − expected; EOSC adds 1.5 of the 5 tokens of every block, by its system contract',
  exclusions: [
    'rewards that were not handed out, which the contract adds now and then',
    'gifts that other contracts send, which no block shows',
  ],
}

const money = (units: bigint, { asset }: Pick<CheckRow, 'asset'>) => ({ units, asset })

export const FundBalance = builder.objectRef<CheckRow>('FundBalance').implement({
  description: 'What a fund holds, as a look told, beside what its flows make of the first balance.',
  fields: (t) => ({
    block: t.expose('height', { type: 'BlockNumber', description: 'The block whose state the look tells.' }),
    at: t.expose('statedAt', { type: 'DateTime', description: 'Time of that block.' }),
    balance: t.field({ type: Amount, description: 'What the look told.', resolve: (row) => money(row.balance, row) }),
    perBlock: t.field({
      type: Amount,
      nullable: true,
      description: 'What each block adds; null where the chain has no such rule.',
      resolve: ({ perBlock, asset }) => amountOrNull(perBlock, asset),
    }),
    fromBlock: t.expose('firstHeight', { type: 'BlockNumber', description: 'Block of the first balance: flows count after it.' }),
    opening: t.field({ type: Amount, description: 'The first balance.', resolve: (row) => money(row.opening, row) }),
    inflow: t.field({ type: Amount, description: 'What blocks added since.', resolve: (row) => money(row.inflow, row) }),
    gifts: t.field({
      type: Amount,
      description: 'What was given since, by transfers that blocks show.',
      resolve: (row) => money(row.gifts, row),
    }),
    payouts: t.field({ type: Amount, description: 'What was paid since.', resolve: (row) => money(row.payouts, row) }),
    expected: t.field({
      type: Amount,
      description: 'First balance + inflow + gifts − payments.',
      resolve: (row) => money(row.expected, row),
    }),
    difference: t.field({ type: Amount, description: 'What the look told − expected.', resolve: (row) => money(row.difference, row) }),
    definition: t.field({ type: Definition, description: 'How it is reckoned.', resolve: () => fundBalanceRule }),
    source: t.field({ type: Source, description: 'The look.', resolve: (row) => row }),
  }),
})

const FundFindingKind = builder.enumType('FundFindingKind', {
  description: 'Where the words of a fund do not agree.',
  values: {
    BALANCE_DIFFERS: {
      value: 'balance-differs',
      description: 'From one look to the next the balance moved otherwise than its flows, by more than one block brings.',
    },
    VOTE_DIFFERS: { value: 'vote-differs', description: 'A row says otherwise than the last action of a member before it.' },
    PAID_WITHOUT_REQUEST: { value: 'paid-without-request', description: 'A motion has less left than its requests explain.' },
    AGREED_NOT_PAID: { value: 'agreed-not-paid', description: 'A request was agreed to, and the motion has as much left as before.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof fundFindingKinds)[number]; description: string }> })

export const FundFinding = builder.objectRef<FundFindingRow>('FundFinding').implement({
  description: 'Something that does not add up, for a person to look at.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Key of what it is about.' }),
    kind: t.expose('kind', { type: FundFindingKind, description: 'What does not agree.' }),
    block: t.expose('height', { type: 'BlockNumber', description: 'Where it shows.' }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of that block.' }),
    motion: t.exposeString('motionKey', { nullable: true, description: 'Key of the motion it is about; null for balances.' }),
    expected: t.field({
      type: Amount,
      nullable: true,
      description: 'What follows from the rest.',
      resolve: ({ expected, asset }) => amountOrNull(expected, asset),
    }),
    stated: t.field({
      type: Amount,
      nullable: true,
      description: 'What the look told.',
      resolve: ({ stated, asset }) => amountOrNull(stated, asset),
    }),
    difference: t.field({
      type: Amount,
      nullable: true,
      description: 'The second without the first; of balances what is new since the look before.',
      resolve: ({ difference, asset }) => amountOrNull(difference, asset),
    }),
    source: t.field({ type: Source, description: 'The fact in which it shows.', resolve: (row) => row }),
  }),
})
