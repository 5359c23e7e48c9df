import { UsageError } from '@secretariat/shared'
import { unguardCell } from './cell.js'

/** The ledger as secretaries keep it, column by column. */
export const ledgerColumns = [
  'Testnet',
  'Proposal #',
  'Title',
  'Status',
  'Amount Asked',
  'Amount Minted',
  'Exchange Rate',
  '$ amount',
  'Category',
  'Bounty',
  'WG',
  'Reimbursed',
] as const

/** Refuses a file whose first row is not the header of a ledger: every figure would land in another column. */
export function checkHeader(file: string, cells: readonly string[]): void {
  const found = cells.map((cell) => unguardCell(cell).trim())
  const wrong = ledgerColumns.findIndex((name, index) => name.toLowerCase() !== found[index]?.toLowerCase())
  if (wrong < 0 && found.length === ledgerColumns.length) return
  const column = wrong < 0 ? ledgerColumns.length + 1 : wrong + 1
  const should = wrong < 0 ? 'nothing' : `"${ledgerColumns[wrong]}"`
  throw new UsageError(
    `${file} line 1, column ${column}: "${found[column - 1] ?? ''}" stands where ${should} should; the columns are ${ledgerColumns.join(',')}`,
  )
}
