import type { Schema } from '@secretariat/db'
import { AssetId, amountText, ledgerWords } from '@secretariat/shared'
import type { Selectable } from 'kysely'
import { badInput } from '../modules/base/bad-input.js'
import { askedChain } from './asked-chain.js'
import type { Line, Table } from './table.js'

type Row = Selectable<Schema['spendingLedger']>

const usd = AssetId('USD')

/** The columns that secretaries keep, as they call them. */
const columns = [
  ...['Testnet', 'Proposal #', 'Title', 'Status', 'Amount Asked', 'Amount Minted'],
  ...['Exchange Rate', '$ amount', 'Category', 'Bounty', 'WG', 'Reimbursed'],
]

/** What could be read, in one spelling; what could not, as it is printed. */
function lineOf({ cells, ...row }: Row): Line {
  const printed = (column: number) => cells[column - 1]?.trim() || null
  const amount = (units: bigint | null, asset: AssetId, column: number) =>
    units === null ? printed(column) : (amountText({ units, asset }) ?? String(units))
  return {
    Testnet: row.network,
    'Proposal #': row.number,
    Title: row.title ?? printed(3),
    Status: row.status === null ? printed(4) : ledgerWords[row.status],
    'Amount Asked': amount(row.asked, row.asset, 5),
    'Amount Minted': amount(row.minted, row.asset, 6),
    'Exchange Rate': printed(7),
    '$ amount': amount(row.usd, usd, 8),
    Category: row.category,
    Bounty: row.bounty ?? printed(10),
    WG: row.group,
    Reimbursed: row.reimbursed === null ? printed(12) : row.reimbursed ? 'Y' : 'N',
  }
}

/** The ledger of one chain, as it is kept in the repository of the community: by number. */
export const spendingLedger: Table = {
  name: 'spending-ledger',
  columns,
  lines: (query) => {
    if (query.where !== undefined && JSON.stringify(query.where) !== '{}') throw badInput('where: the ledger is written whole')
    const chain = askedChain(query)
    return async function* read(db) {
      const rows = await db
        .selectFrom('spendingLedger')
        .selectAll()
        .where('chain', '=', chain)
        .orderBy('number')
        .orderBy('occurrence')
        .execute()
      yield rows.map(lineOf)
    }
  },
}
