import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import type { BudgetRow } from './budgets.js'
import { type PaceRow, type RefillRow, usualDays } from './outlook.js'
import { Budget } from './schema.js'

const runwayRule: DefinitionRow = {
  key: 'budget-runway',
  version: 1,
  formula: `balance ÷ (outflow of the last ${usualDays} days that are read without a gap ÷ those days); with refills: balance ÷ ((outflow − inflow) ÷ those days)`,
  exclusions: ['payments that are decided and not made', 'seasons, and anything else by which the days to come differ from those counted'],
}

type RunwayRow = PaceRow & Pick<BudgetRow, 'balance'>
const dayMs = 86_400_000

/** Days that a balance lasts at a loss; null where it is not known, or nothing is lost. */
export function daysLeft(balance: bigint | null, lost: bigint, { fromAt, toAt }: Pick<PaceRow, 'fromAt' | 'toAt'>): number | null {
  const days = (toAt.getTime() - fromAt.getTime()) / dayMs
  return balance === null || lost <= 0n || days <= 0 ? null : (Number(balance) / Number(lost)) * days
}

const Runway = builder.objectRef<RunwayRow>('Runway').implement({
  description: `How long a budget lasts if the days to come are like the last ${usualDays}. Arithmetic, not a forecast.`,
  fields: (t) => ({
    days: t.float({
      nullable: true,
      description: 'Days without anything coming in; null where nothing went out, or the balance is not known.',
      resolve: (row) => daysLeft(row.balance, row.outflow, row),
    }),
    daysWithInflow: t.float({
      nullable: true,
      description: 'Days if as much comes in as did; null where no less came in than went out: then it does not run out.',
      resolve: (row) => daysLeft(row.balance, row.outflow - row.inflow, row),
    }),
    inflow: t.field({ type: Amount, description: 'What came in.', resolve: ({ inflow, asset }) => ({ units: inflow, asset }) }),
    outflow: t.field({ type: Amount, description: 'What went out.', resolve: ({ outflow, asset }) => ({ units: outflow, asset }) }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Flows after this time are counted.' }),
    toBlock: t.expose('toHeight', { type: 'BlockNumber', description: 'Up to this block, the newest that is read.' }),
    toAt: t.expose('toAt', { type: 'DateTime', description: 'Time of that block.' }),
    definition: t.field({ type: Definition, description: 'The arithmetic.', resolve: () => runwayRule }),
  }),
})

const RefillSchedule = builder.objectRef<RefillRow>('RefillSchedule').implement({
  description: 'What the chain says about refills of a budget.',
  fields: (t) => ({
    amount: t.field({
      type: Amount,
      nullable: true,
      description: 'What each refill brings, by the setting in force; null where it was not told.',
      resolve: ({ amount, asset }) => amountOrNull(amount, asset),
    }),
    amountSource: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that set it; null where there is none.',
      resolve: ({ amountFact, amountHeight }) =>
        amountFact === null || amountHeight === null ? null : { factId: amountFact, height: amountHeight },
    }),
    nextBlock: t.expose('nextHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of the next refill, as the chain announced it; null where it announced none.',
    }),
    everyBlocks: t.exposeInt('everyBlocks', {
      nullable: true,
      description: 'Blocks from the last announcement to the refill that it announced; null where there was none.',
    }),
    lastAmount: t.field({
      type: Amount,
      nullable: true,
      description: 'What the last refill brought; null where none is read.',
      resolve: ({ lastAmount, asset }) => amountOrNull(lastAmount, asset),
    }),
    lastAt: t.expose('lastAt', { type: 'DateTime', nullable: true, description: 'When it came; null where none is read.' }),
    lastSource: t.field({
      type: Source,
      nullable: true,
      description: 'The last refill; null where none is read.',
      resolve: ({ lastFact, lastHeight }) => (lastFact === null || lastHeight === null ? null : { factId: lastFact, height: lastHeight }),
    }),
  }),
})

builder.objectFields(Budget, (t) => ({
  runway: t.field({
    type: Runway,
    nullable: true,
    description: 'How long it lasts; null where no block is read.',
    resolve: async (budget, _, { load }) => {
      const pace = await load.budgetPace.load(budget)
      return pace === undefined ? null : { ...pace, balance: budget.balance }
    },
  }),
  refills: t.field({
    type: RefillSchedule,
    nullable: true,
    description: 'Refills by the chain; null for a budget that has none.',
    resolve: async (budget, _, { load }) => (await load.refill.load(budget)) ?? null,
  }),
}))
