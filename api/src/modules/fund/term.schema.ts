import { type SalaryMonth, type SecretariatTerm, salaryStates, termWarnings } from '@secretariat/shared/fund'
import { builder } from '../../builder.js'
import { Amount } from '../base/amount.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { FundMotion } from './motion.schema.js'
import { payOf, type TermRow } from './terms.js'

const salaryRule: DefinitionRow = {
  key: 'secretariat-salary',
  version: 1,
  formula:
    'due = pay of a member × members × whole months of the term; claims are motions whose title names the secretariat and pay, of the term their title names, else of the last one that had begun; claims and payments serve the oldest month first',
  exclusions: ['days beyond the last whole month', 'claims that were rejected, lapsed, closed or are unknown, but for what they paid'],
}

/** Words of GraphQL for those of the code. */
const named = <T extends string>(words: readonly T[], descriptions: Readonly<Record<T, string>>) =>
  Object.fromEntries(words.map((value) => [value.toUpperCase().replaceAll('-', '_'), { value, description: descriptions[value] }]))

const SalaryState = builder.enumType('SalaryState', {
  description: 'What became of the pay of a month.',
  values: named(salaryStates, {
    coming: 'It has not begun.',
    running: 'It has not ended.',
    missing: 'It ended, and not all of it was asked for.',
    claimed: 'All of it is asked for.',
    paid: 'All of it is paid.',
  }),
})

const SalaryWarning = builder.enumType('SecretariatTermWarning', {
  description: "What the charter of EOSC's secretariat does not want; practice differs.",
  values: named(termWarnings, { 'too-long': 'Longer than three months.', 'too-many-terms': 'Somebody in it served two terms before.' }),
})

const Member = builder.objectRef<SecretariatTerm['members'][number]>('SecretariatMember').implement({
  description: 'Somebody who serves.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name.' }),
    account: t.expose('account', { type: 'AccountId', nullable: true, description: 'Account on the chain, where one is stated.' }),
    post: t.exposeString('post', { description: 'Post in the secretariat; may be empty.' }),
  }),
})

interface MonthRow extends SalaryMonth, Pick<TermRow, 'asset'> {}

const Month = builder.objectRef<MonthRow>('SalaryMonth').implement({
  description: 'A month of a term and its pay.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'First day, YYYY-MM-DD.' }),
    until: t.exposeString('until', { description: 'First day of the next.' }),
    state: t.field({ type: SalaryState, description: 'What became of its pay.', resolve: ({ state }) => state }),
    due: t.field({ type: Amount, description: 'What is due for it.', resolve: ({ due, asset }) => ({ units: due, asset }) }),
    claimed: t.field({
      type: Amount,
      description: 'What of it is asked for.',
      resolve: ({ claimed, asset }) => ({ units: claimed, asset }),
    }),
    paid: t.field({ type: Amount, description: 'What of it is paid.', resolve: ({ paid, asset }) => ({ units: paid, asset }) }),
  }),
})

const sumOf = ({ months, asset }: TermRow, part: 'claimed' | 'paid') => ({
  units: months.reduce((sum, month) => sum + month[part], 0n),
  asset,
})

export const SecretariatTermRef = builder.objectRef<TermRow>('SecretariatTerm').implement({
  description: 'A term of the secretariat, as people state it, with what became of its pay.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'chain:secretariat-term:number.' }),
    number: t.exposeString('number', { description: 'Its number.' }),
    from: t.string({ description: 'First day, YYYY-MM-DD.', resolve: ({ definition }) => definition.from }),
    until: t.string({ description: 'The day the next term begins.', resolve: ({ definition }) => definition.until }),
    members: t.field({ type: [Member], description: 'Who serves.', resolve: ({ definition }) => [...definition.members] }),
    pay: t.field({
      type: Amount,
      description: 'Of each member for each month.',
      resolve: (row) => ({ units: payOf(row), asset: row.asset }),
    }),
    due: t.field({ type: Amount, description: 'Of all of them, for all months.', resolve: ({ due, asset }) => ({ units: due, asset }) }),
    claimed: t.field({ type: Amount, description: 'What of it is asked for.', resolve: (row) => sumOf(row, 'claimed') }),
    paid: t.field({ type: Amount, description: 'What of it is paid.', resolve: (row) => sumOf(row, 'paid') }),
    months: t.field({
      type: [Month],
      description: 'Its whole months.',
      resolve: ({ months, asset }) => months.map((month) => ({ ...month, asset })),
    }),
    claims: t.field({
      type: [FundMotion],
      description: 'Motions that ask for its pay, oldest first.',
      resolve: ({ claims }) => [...claims],
    }),
    warnings: t.field({
      type: [SalaryWarning],
      description: 'What the charter does not want; nothing is refused for it.',
      resolve: ({ warnings }) => [...warnings],
    }),
    author: t.exposeString('author', { description: 'Who stated it.' }),
    statedAt: t.expose('at', { type: 'DateTime', description: 'When.' }),
    definition: t.field({ type: Definition, description: 'How it is reckoned.', resolve: () => salaryRule }),
  }),
})
