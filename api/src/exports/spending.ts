import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { addressOf } from '../modules/base/address.js'
import { termKey } from '../modules/base/key.js'
import { findChains } from '../modules/chain/chains.js'
import { proposalKeyOf } from '../modules/spending/payment.schema.js'
import { findPayments, type PaymentRow, paymentList } from '../modules/spending/payments.js'
import type { SpendingWhere } from '../modules/spending/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['chain', 'budget', 'flow', 'amount', 'amount_raw', 'asset', 'account', 'account_id', 'group', 'channel', 'rationale'],
  ...['proposal', 'approved_term', 'executed_term', 'paid_at', 'paid_block', 'fact'],
]

/** What the lines of a chain are written with. */
interface Names {
  readonly prefix: number | null
  /** Keys of terms by the fact that is their name. */
  readonly terms: ReadonlyMap<string | null, string>
}

async function findNames(db: Kysely<Schema>, chain: ChainId): Promise<Names> {
  const prefix = (await findChains(db)).find(({ id }) => id === chain)?.ss58Prefix ?? null
  const terms = await db.selectFrom('term').selectAll().where('chain', '=', chain).execute()
  return { prefix, terms: new Map(terms.map((row) => [row.term, termKey(row)])) }
}

function lineOf(row: PaymentRow, { prefix, terms }: Names): Line {
  return {
    chain: row.chain,
    budget: row.budget,
    flow: row.flow,
    ...amountCells('amount', row.amount, row.asset),
    asset: row.asset,
    account: row.account === null ? null : addressOf(row.account, prefix),
    account_id: row.account,
    group: row.otherBudget,
    channel: row.channel,
    rationale: row.rationale,
    proposal: proposalKeyOf(row),
    approved_term: terms.get(row.approvedTerm) ?? null,
    executed_term: terms.get(row.executedTerm) ?? null,
    paid_at: row.paidAt,
    paid_block: row.height,
    fact: row.factId,
  }
}

/** Every payment that is not pay, newest first. */
export const spending: Table = {
  name: 'spending',
  columns,
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = paymentList(askedChain(query), inputOf('SpendingWhere', query.where) as SpendingWhere | undefined)
    return async function* read(db) {
      const names = await findNames(db, list.chain)
      for await (const page of walk(db, list.listing, (at, span) => findPayments(at, list, span))) {
        yield page.map((row) => lineOf(row, names))
      }
    }
  },
}
