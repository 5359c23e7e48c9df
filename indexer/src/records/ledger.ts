import { AssetId, type Fact, ledgerCategoryOf, ledgerStatusOf, type Network } from '@secretariat/shared'
import { plainDecimal, unguardCell, unitsText } from './cell.js'
import { checkHeader, ledgerColumns } from './ledger-columns.js'
import type { Reading } from './reading.js'
import { type Reject, shorten } from './reject.js'
import { readTable, type TableRow } from './table.js'

const usd = AssetId('USD')
const nothing = new Set(['', '-', 'n\\a', 'n/a', 'na', 'none'])
const answers: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['yes', true],
  ['n', false],
  ['no', false],
])

/** Every row of a ledger of spending: a fact with whatever could be read of it, or a reject. Rows without a single word are no rows. */
export async function* readLedger(path: string, file: string, reading: Reading): AsyncGenerator<Fact | Reject> {
  let seenHeader = false
  for await (const row of readTable(path, file)) {
    if (!seenHeader) checkHeader(file, row.cells)
    else if (row.cells.some((cell) => cell.trim() !== '')) yield* readRow(row, file, reading)
    seenHeader = true
  }
  if (!seenHeader) checkHeader(file, [])
}

function* readRow({ line, cells: printed }: TableRow, file: string, { networkOf, again, make }: Reading): Generator<Fact | Reject> {
  const cells = printed.map(unguardCell)
  const reject = (column: number, reason: string, consequence: Reject['consequence'] = 'row'): Reject => {
    return { file, line, column, reason, consequence, text: shorten(printed[column - 1] ?? '') }
  }
  const [testnet = '', number = ''] = cells
  if (cells.length !== ledgerColumns.length)
    return yield reject(Math.min(cells.length, ledgerColumns.length) + 1, `${cells.length} cells where ${ledgerColumns.length} belong`)
  const network = networkOf(testnet)
  if (network === undefined) return yield reject(1, testnet.trim() === '' ? 'no network' : 'a network that is not known')
  const proposal = wholeNumber(number)
  if (proposal === undefined) return yield reject(2, 'no number of a proposal')
  const { said, unread } = readCells(cells, network)
  const occurrence = again(network, `ledger ${proposal}`)
  const fact = make({ network, key: [proposal], said: { ...said, proposal, occurrence, cells } })
  if (typeof fact === 'string') return yield reject(1, fact)
  yield fact
  for (const { column, reason } of unread) yield reject(column, reason, 'cell')
}

function readCells(cells: readonly string[], { asset }: Network) {
  const unread: { column: number; reason: string }[] = []
  const read = <T>(column: number, reason: string, parse: (cell: string) => T | undefined): T | null => {
    const cell = (cells[column - 1] ?? '').trim()
    if (nothing.has(cell.toLowerCase())) return null
    const value = parse(cell)
    if (value === undefined) unread.push({ column, reason })
    return value ?? null
  }
  const said = {
    kind: 'ledger-row.recorded' as const,
    asset,
    title: read(3, '', (cell) => cell),
    status: read(4, 'a status that is not known', ledgerStatusOf),
    asked: read(5, 'not an amount', (cell) => unitsText(cell, asset)),
    minted: read(6, 'not an amount', (cell) => unitsText(cell, asset)),
    rate: read(7, 'not a rate', positiveDecimal),
    usd: read(8, 'not an amount of dollars', (cell) => unitsText(cell.replace(/^\$\s*/, ''), usd)),
    category: ledgerCategoryOf(cells[8] ?? ''),
    bounty: read(10, 'not the number of a bounty', (cell) => wholeNumber(cell.replace(/^#/, ''))),
    group: read(11, '', (cell) => cell),
    reimbursed: read(12, 'neither Y nor N', (cell) => answers.get(cell.toLowerCase())),
  }
  return { said, unread }
}

function wholeNumber(text: string): number | undefined {
  const digits = plainDecimal(text)
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}

function positiveDecimal(text: string): string | undefined {
  const digits = plainDecimal(text.replace(/^\$\s*/, ''))
  return digits?.startsWith('-') === true ? undefined : digits
}
