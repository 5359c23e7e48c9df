import { Height } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Amount } from '../base/amount.js'
import { spanAround } from '../base/as-of.js'
import { badInput } from '../base/bad-input.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import { CouncilTerm } from '../term/schema.js'
import { type BalanceRow, findBalanceAt, findBalances, type PointRow } from './balance.js'
import type { BudgetRow } from './budgets.js'
import { Budget } from './schema.js'

const mostPoints = 500
const balanceRule: DefinitionRow = {
  key: 'budget-balance',
  version: 1,
  formula: 'the balance that the chain stated last + the flows after that statement',
  exclusions: ['anything before the first statement that is read'],
}

const BalanceAt = builder.objectRef<BalanceRow>('BalanceAt').implement({
  description: 'A budget after one block.',
  fields: (t) => ({
    block: t.expose('height', { type: 'BlockNumber', description: 'The block.' }),
    balance: t.field({
      type: Amount,
      description: 'What was in the budget after it.',
      resolve: ({ balance, asset }) => ({ units: balance, asset }),
    }),
    stated: t.field({
      type: Amount,
      description: 'The balance that the chain stated last before.',
      resolve: ({ stated, asset }) => ({ units: stated, asset }),
    }),
    moved: t.field({
      type: Amount,
      description: 'Sum of the flows since that statement.',
      resolve: ({ moved, asset }) => ({ units: moved, asset }),
    }),
    statement: t.field({
      type: Source,
      description: 'The statement it rests on.',
      resolve: ({ statement, statedHeight }) => ({ factId: statement, height: statedHeight }),
    }),
    definition: t.field({ type: Definition, description: 'How it is reckoned.', resolve: () => balanceRule }),
  }),
})

const BalancePoint = builder.objectRef<PointRow>('BalancePoint').implement({
  description: 'A budget after a block in which something moved or was stated.',
  fields: (t) => ({
    block: t.expose('height', { type: 'BlockNumber', description: 'The block.' }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of the block.' }),
    balance: t.field({
      type: Amount,
      description: 'What was in the budget after it.',
      resolve: ({ balance, asset }) => ({ units: balance, asset }),
    }),
    stated: t.exposeBoolean('stated', {
      description: 'Whether the chain stated a balance in this block; false: it follows from the flows.',
    }),
    source: t.field({
      type: Source,
      description: 'The last flow or statement of the block.',
      resolve: ({ factId, height }) => ({ factId, height }),
    }),
  }),
})

interface Curve {
  readonly budget: BudgetRow
  readonly from: Height
  readonly to: Height
  readonly points: number
}

const BalanceCurve = builder.objectRef<Curve>('BalanceCurve').implement({
  description: 'A budget over time.',
  fields: (t) => ({
    points: t.field({
      type: [BalancePoint],
      description: 'Oldest first: the first change, and the last change of each of equal stretches of blocks. None is an average.',
      resolve: ({ budget, from, to, points }, _, { db }) => findBalances(db, budget, from, to, points),
    }),
    terms: t.field({
      type: [CouncilTerm],
      description: 'Terms that began in these blocks, oldest first.',
      resolve: async ({ budget: { chain }, from, to }, _, { load }) => {
        const terms = await load.termsOf.load(chain)
        return terms.filter(({ fromHeight }) => from <= fromHeight && fromHeight <= to)
      },
    }),
    definition: t.field({ type: Definition, description: 'How a balance is reckoned.', resolve: () => balanceRule }),
  }),
})

builder.objectFields(Budget, (t) => ({
  balanceAt: t.field({
    type: BalanceAt,
    nullable: true,
    description:
      'Balance after a block; null where the chain had stated none since the first block that is read without a gap. AS_OF_UNAVAILABLE for a block that is not read.',
    args: { block: t.arg({ type: 'BlockNumber', required: true, description: 'After this block.' }) },
    resolve: async (budget, { block }, { db, load }) => {
      const { first } = await spanAround(load, budget.chain, block)
      const row = await findBalanceAt(db, budget, block, Height(first))
      return row === undefined ? null : { ...row, chain: budget.chain }
    },
  }),
  balanceOverTime: t.field({
    type: BalanceCurve,
    description: 'The balance as a curve.',
    args: {
      fromBlock: t.arg({ type: 'BlockNumber', description: 'From this block; from the first, when absent.' }),
      toBlock: t.arg({ type: 'BlockNumber', description: 'Up to this block; to the last, when absent.' }),
      points: t.arg.int({ defaultValue: mostPoints, required: true, description: `Points at most, from 2 to ${mostPoints}.` }),
    },
    resolve: (budget, { fromBlock, toBlock, points }) => {
      if (points < 2 || points > mostPoints) throw badInput(`points: from 2 to ${mostPoints}; ${points} were asked for`)
      return { budget, from: fromBlock ?? Height(0), to: toBlock ?? Height(Number.MAX_SAFE_INTEGER), points }
    },
  }),
}))
