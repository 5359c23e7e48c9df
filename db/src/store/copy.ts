import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A value as COPY takes it: json columns as text, arrays of text as arrays. */
export type CopyValue = string | number | bigint | boolean | Date | null | undefined | readonly (string | null)[]
export type Row = { readonly [column: string]: CopyValue }

const CHUNK = 64 * 1024
const escapes: Record<string, string> = { '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' }

/** Writes rows with one `copy … from stdin` statement. All rows are made text first, so a value that cannot be stored writes nothing. */
export async function copyRows(client: PoolClient, statement: string, columns: readonly string[], rows: readonly Row[]): Promise<void> {
  const chunks = [...copyText(columns, rows)]
  await pipeline(Readable.from(chunks), client.query(copyFrom(statement)))
}

/** Rows in COPY's text format, in pieces of about 64 kB. */
export function* copyText(columns: readonly string[], rows: readonly Row[]): Generator<string> {
  let text = ''
  for (const row of rows) {
    text += `${columns.map((column) => copyField(row[column])).join('\t')}\n`
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

function copyField(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  return escapeText(plain(value))
}

function plain(value: NonNullable<CopyValue>): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return finite(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return `{${value.map(arrayElement).join(',')}}`
  return String(value)
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be stored`)
  return String(value)
}

function arrayElement(element: string | null): string {
  return element === null ? 'NULL' : `"${element.replace(/["\\]/g, '\\$&')}"`
}

function escapeText(text: string): string {
  // Postgres has no NUL in text, and UTF-8 has no half of a surrogate pair: both would be stored as something else.
  if (/\0|\p{Surrogate}/u.test(text))
    throw new RangeError(`Text with NUL or half a character cannot be stored: ${JSON.stringify(text.slice(0, 80))}`)
  return text.replace(/[\\\b\f\n\r\t\v]/g, (character) => escapes[character] ?? character)
}
