import { BudgetId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { requireChainId } from '../base/key.js'
import { connect, nestedPage, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import {
  type BudgetRow,
  countFindings,
  countLedger,
  type FindingRow,
  findBudget,
  findFindings,
  findingListing,
  findLedger,
  type LedgerRow,
  ledgerListing,
} from './budgets.js'
import { BudgetFlow } from './flow.js'

const LedgerEntry = builder.objectRef<LedgerRow>('LedgerEntry').implement({
  description: 'One flow of money into a budget or out of it.',
  fields: (t) => ({
    flow: t.expose('flow', { type: BudgetFlow, description: 'Why.' }),
    amount: t.field({
      type: Amount,
      description: 'Above zero: in; below: out.',
      resolve: ({ amount, asset }) => ({ units: amount, asset }),
    }),
    flowSum: t.field({
      type: Amount,
      description: 'Sum of all flows that are read up to this one; what was there before is not in it.',
      resolve: ({ flowSum, asset }) => ({ units: flowSum, asset }),
    }),
    balance: t.field({
      type: Amount,
      nullable: true,
      description: 'Balance after it, which follows what the chain stated last; null before its first statement.',
      resolve: ({ balance, asset }) => amountOrNull(balance, asset),
    }),
    otherBudget: t.exposeString('otherBudget', { nullable: true, description: 'The other budget of a transfer; null for all else.' }),
    account: t.field({
      type: Account,
      nullable: true,
      description: 'Account of who gave or received; null where the chain names none.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Member who gave or received; null where the chain names none.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    worker: t.exposeString('worker', { nullable: true, description: 'Number of the worker who was paid; null for all else.' }),
    rationale: t.exposeString('rationale', { nullable: true, description: 'The words sent with it; null where there are none.' }),
    at: t.expose('flowedAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const BudgetFinding = builder.objectRef<FindingRow>('BudgetFinding').implement({
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

const Budget = builder.objectRef<BudgetRow>('Budget').implement({
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
  ledger: t.connection(
    {
      type: LedgerEntry,
      description: `Flows, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: { flows: t.arg({ type: [BudgetFlow], description: 'Only these; all, when absent. An empty list matches nothing.' }) },
      complexity: pageCost(rootPage),
      resolve: (budget, { flows = null, ...page }, { db }) =>
        connect(
          ledgerListing(budget, flows),
          page,
          rootPage,
          (span) => findLedger(db, budget, flows, span),
          () => countLedger(db, budget, flows),
        ),
    },
    { name: 'LedgerConnection' },
    { name: 'LedgerEdge' },
  ),
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
