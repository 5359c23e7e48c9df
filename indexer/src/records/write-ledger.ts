import { type AssetId, decimalsOf, formatUnits, type LedgerStatus, ledgerWords } from '@secretariat/shared'
import { stringify } from 'csv-stringify/sync'
import { guardCell, plainDecimal } from './cell.js'
import { ledgerColumns } from './ledger-columns.js'

/** A line of the ledger: the values that are known, and the cells as they were printed where it was imported. */
export interface LedgerLine {
  readonly network: string
  readonly proposal: number | string
  readonly title: string | null
  readonly status: LedgerStatus | null
  readonly asset: AssetId
  readonly asked: bigint | null
  readonly minted: bigint | null
  readonly usd: bigint | null
  readonly category: string | null
  readonly bounty: number | null
  readonly group: string | null
  readonly reimbursed: boolean | null
  /** Empty for a line that nobody has typed. */
  readonly cells: readonly string[]
}

/** The ledger in the columns that secretaries keep. A value that could not be read goes out as it came in. */
export function* writeLedger(lines: Iterable<LedgerLine>): Generator<string> {
  yield row(ledgerColumns)
  for (const line of lines) yield row(cellsOf(line))
}

function cellsOf({ cells, ...line }: LedgerLine): string[] {
  const printed = (column: number) => cells[column - 1]?.trim() ?? ''
  const amount = (units: bigint | null, asset: string, column: number) =>
    units === null ? printed(column) : formatUnits(units, decimals(asset))
  const decimals = (asset: string) => (asset === 'USD' ? 6 : (decimalsOf(line.asset) ?? 0))
  return [
    line.network,
    String(line.proposal),
    line.title ?? printed(3),
    line.status === null ? printed(4) : ledgerWords[line.status],
    amount(line.asked, line.asset, 5),
    amount(line.minted, line.asset, 6),
    plainDecimal(printed(7)) ?? printed(7),
    amount(line.usd, 'USD', 8),
    line.category ?? '',
    line.bounty === null ? printed(10) : String(line.bounty),
    line.group ?? '',
    line.reimbursed === null ? printed(12) : line.reimbursed ? 'Y' : 'N',
  ]
}

const row = (cells: readonly string[]): string => stringify([cells.map(guardCell)], { record_delimiter: '\n' })
