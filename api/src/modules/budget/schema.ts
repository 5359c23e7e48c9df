import { BudgetId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Coverage } from '../base/coverage.js'
import { requireChainId } from '../base/key.js'
import { connect, nestedPage, pageCost } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { type BudgetFindingRow, type BudgetRow, countFindings, findBudget, findBudgets, findFindings, findingListing } from './budgets.js'

const BudgetFinding = builder.objectRef<BudgetFindingRow>('BudgetFinding').implement({
  description: 'A balance that the chain stated and that the flows since its statement before do not explain. Nothing is corrected by it.',
  fields: (t) => ({
    expected: t.field({
      type: Amount,
      nullable: true,
      description: 'The balance by the flows; null where it is not known.',
      resolve: ({ expected, asset }) => amountOrNull(expected, asset),
    }),
    stated: t.field({
      type: Amount,
      nullable: true,
      description: 'The balance that the chain stated; null where it is not known.',
      resolve: ({ stated, asset }) => amountOrNull(stated, asset),
    }),
    difference: t.field({
      type: Amount,
      nullable: true,
      description: 'stated − expected; null where one of them is not known.',
      resolve: ({ difference, asset }) => amountOrNull(difference, asset),
    }),
    source: t.field({ type: Source, description: 'The statement.', resolve: ({ fact, height }) => ({ factId: fact, height }) }),
    previousFact: t.exposeString('previousFact', {
      nullable: true,
      description: 'Id of the fact of the statement before; null where there is none.',
    }),
  }),
})

export const Budget = builder.objectRef<BudgetRow>('Budget').implement({
  description: 'Money of a council or a group, as it stands where reading ended.',
  fields: (t) => ({
    name: t.exposeString('budget', { description: 'Name of the council or the group whose money it is.' }),
    balance: t.field({
      type: Amount,
      nullable: true,
      description: 'The last statement of the chain and the flows after it; null where it stated none.',
      resolve: ({ balance, asset }) => amountOrNull(balance, asset),
    }),
    statedBlock: t.expose('statedHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of that statement; null where there is none.',
    }),
    statedAt: t.expose('statedAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null where there is none.' }),
    inflow: t.field({
      type: Amount,
      nullable: true,
      description: 'All that came in and is read; null where nothing did.',
      resolve: ({ inflow, asset }) => amountOrNull(inflow, asset),
    }),
    outflow: t.field({
      type: Amount,
      nullable: true,
      description: 'All that went out and is read; null where nothing did.',
      resolve: ({ outflow, asset }) => amountOrNull(outflow, asset),
    }),
    nextRefillBlock: t.expose('nextRefillHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of the next refill, as the chain announced it; null where it announced none.',
    }),
  }),
})

builder.objectFields(Budget, (t) => ({
  statements: t.field({
    type: Coverage,
    description: 'Balances that the chain stated after another one: those that the flows between the two explain, among all.',
    resolve: async (budget, _, { load }) => (await load.statementCheck.load(budget)) ?? { known: 0, total: 0 },
  }),
  findings: t.connection(
    {
      type: BudgetFinding,
      description: `Where flows and statements differ, newest first. ${nestedPage.standard} per page, at most ${nestedPage.largest}.`,
      complexity: pageCost(nestedPage),
      resolve: (budget, page, { db }) =>
        connect(
          findingListing(budget),
          page,
          nestedPage,
          (span) => findFindings(db, budget, span),
          () => countFindings(db, budget),
        ),
    },
    { name: 'BudgetFindingConnection' },
    { name: 'BudgetFindingEdge' },
  ),
}))

builder.queryField('budget', (t) =>
  t.field({
    type: Budget,
    nullable: true,
    description: 'The budget of a council or a group; null when there is none.',
    args: {
      chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
      name: t.arg.string({ required: true, defaultValue: 'Council', description: 'Name of the council or the group.' }),
    },
    resolve: async (_, { chain, name }, { db }) => {
      const budget = BudgetId.schema.safeParse(name).data
      return budget === undefined ? null : ((await findBudget(db, requireChainId(chain), budget)) ?? null)
    },
  }),
)

builder.queryField('budgets', (t) =>
  t.field({
    type: [Budget],
    description: 'Budgets of a chain: those of councils, then those of groups, by name.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: (_, { chain }, { db }) => findBudgets(db, requireChainId(chain)),
  }),
)
