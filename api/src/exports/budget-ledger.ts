import { addressOf } from '../modules/base/address.js'
import { checkedWhere } from '../modules/base/filter.js'
import { findBudgets } from '../modules/budget/budgets.js'
import { findLedger, type LedgerRow, ledgerList } from '../modules/budget/ledger.js'
import type { LedgerWhere } from '../modules/budget/ledger.where.js'
import { findChains } from '../modules/chain/chains.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['chain', 'budget', 'flow', 'amount', 'amount_raw', 'flow_sum', 'flow_sum_raw', 'balance', 'balance_raw', 'asset'],
  ...['other_budget', 'account', 'account_id', 'member', 'worker', 'channel', 'rationale', 'flowed_at', 'flowed_block', 'fact'],
]

/** Each page works the running balance out for the whole ledger: few large ones are cheaper. */
const pageSize = 10_000

function lineOf(row: LedgerRow, prefix: number | null): Line {
  return {
    chain: row.chain,
    budget: row.budget,
    flow: row.flow,
    ...amountCells('amount', row.amount, row.asset),
    ...amountCells('flow_sum', row.flowSum, row.asset),
    ...amountCells('balance', row.balance, row.asset),
    asset: row.asset,
    other_budget: row.otherBudget,
    account: row.account === null ? null : addressOf(row.account, prefix),
    account_id: row.account,
    member: row.member,
    worker: row.worker,
    channel: row.channel,
    rationale: row.rationale,
    flowed_at: row.flowedAt,
    flowed_block: row.height,
    fact: row.factId,
  }
}

/** Every flow with the balance after it, budget by budget. */
export const budgetLedger: Table = {
  name: 'budget-ledger',
  columns,
  lines: (query) => {
    const chain = askedChain(query)
    // Safety: the schema's own type reads the value.
    const where = checkedWhere(inputOf('LedgerWhere', query.where) as LedgerWhere | undefined)
    return async function* read(db) {
      const prefix = (await findChains(db)).find(({ id }) => id === chain)?.ss58Prefix ?? null
      for (const budget of await findBudgets(db, chain)) {
        const list = ledgerList(budget, null, where)
        for await (const page of walk(db, list.listing, (at, span) => findLedger(at, list, span), pageSize))
          yield page.map((row) => lineOf(row, prefix))
      }
    }
  },
}
