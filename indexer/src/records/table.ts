import { pipeline, Readable } from 'node:stream'
import { UsageError } from '@secretariat/shared'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import { readText } from './text.js'

export interface TableRow {
  /** First line of the row; a quoted cell may go over several. */
  readonly line: number
  readonly cells: readonly string[]
}

/** No row of a ledger is longer; what is, is a quote that was never closed, or not a ledger. */
const LONGEST_ROW = 1024 * 1024

const rowSchema = z.tuple([z.coerce.number()], z.string()).transform(([line, ...cells]) => ({ line, cells }))

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quote is closed in the middle of a cell',
  INVALID_OPENING_QUOTE: 'a quote is opened in the middle of a cell',
  CSV_MAX_RECORD_SIZE: `a row is longer than ${LONGEST_ROW / 1024} kB`,
}

/** The rows of a CSV file one by one. What is no table any more, as after a broken quote, ends it with line and column. */
export async function* readTable(path: string, file: string): AsyncGenerator<TableRow> {
  let next = 1
  const parser = parse({
    bom: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    // Called as rows are found, so that `next` is right also when the row after it is none. The line goes before the cells.
    on_record: (cells: string[]) => {
      const line = next
      next += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      return [String(line), ...cells]
    },
  })
  pipeline(Readable.from(readText(path, file)), parser, () => {
    // An error of either side arrives at the loop below.
  })
  try {
    for await (const row of parser) yield rowSchema.parse(row)
  } catch (error) {
    throw error instanceof CsvError ? explain(error, file, next) : error
  }
}

/** `line` is where the row that cannot be read begins: an open quote swallows everything after it. */
function explain(error: CsvError, file: string, line: number): UsageError {
  const column = typeof error.column === 'number' ? error.column + 1 : 1
  const reason = reasons[error.code] ?? 'this is no table'
  return new UsageError(`${file} line ${line}, column ${column}: ${reason}; mend it and import again, nothing was imported`)
}
