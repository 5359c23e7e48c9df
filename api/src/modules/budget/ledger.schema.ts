import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { BudgetFlow } from './flow.js'
import { countLedger, findLedger, type LedgerRow, ledgerList } from './ledger.js'
import { LedgerWhereInput } from './ledger.where.js'
import { Budget } from './schema.js'

export const LedgerEntry = builder.objectRef<LedgerRow>('LedgerEntry').implement({
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

builder.objectField(Budget, 'ledger', (t) =>
  t.connection(
    {
      type: LedgerEntry,
      description: `Flows, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        flows: t.arg({ type: [BudgetFlow], description: 'Only these; all, when absent. An empty list matches nothing.' }),
        where: t.arg({ type: LedgerWhereInput, description: 'Only these; all, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (budget, { flows = null, where, ...page }, { db }) => {
        const list = ledgerList(budget, flows, where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findLedger(db, list, span),
          () => countLedger(db, list),
        )
      },
    },
    { name: 'LedgerConnection' },
    { name: 'LedgerEdge' },
  ),
)
