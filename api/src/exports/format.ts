import { stringify } from 'csv-stringify/sync'
import type { Cell, Line, Table } from './table.js'

const plainNumber = /^-?\d+(\.\d+)?$/

/** RFC 4180 with CRLF. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers, also below zero. */
export async function* csv(
  { columns }: Pick<Table, 'columns'>,
  pages: AsyncIterable<readonly Line[]>,
  bom: boolean,
): AsyncGenerator<string> {
  yield `${bom ? '\uFEFF' : ''}${records([columns])}`
  for await (const page of pages) yield records(page.map((line) => columns.map((column) => textOf(line[column] ?? null))))
}

function records(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { string: (value) => (plainNumber.test(value) ? { value, escape_formulas: false } : value) },
    },
  )
}

function textOf(cell: Cell): string | number {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'boolean' ? String(cell) : cell
}

/** One array of objects, written as it is read. */
export async function* json({ columns }: Pick<Table, 'columns'>, pages: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
  yield '['
  let separator = '\n'
  for await (const page of pages) {
    for (const line of page) {
      yield separator + JSON.stringify(Object.fromEntries(columns.map((column) => [column, line[column] ?? null])))
      separator = ',\n'
    }
  }
  yield '\n]\n'
}
