import { stringify } from 'csv-stringify/sync'
import { guardCell } from './cell.js'
import type { Reject } from './reject.js'

const consequences = { row: 'row refused', cell: 'value counts as not stated' } as const

/** What was refused, as a table that a secretary can work through. */
export function* writeRejects(rejects: Iterable<Reject>): Generator<string> {
  yield row(['file', 'line', 'column', 'reason', 'consequence', 'text'])
  for (const { file, line, column, reason, consequence, text } of rejects) {
    yield row([file, String(line), String(column), reason, consequences[consequence], text])
  }
}

const row = (cells: readonly string[]): string => stringify([cells.map(guardCell)], { record_delimiter: '\r\n' })
