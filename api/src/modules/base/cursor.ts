import { createHash } from 'node:crypto'
import { z } from 'zod'
import { badInput } from './bad-input.js'

/** A value a list can be sorted by, as JSON carries it; null sorts last. */
export type CursorValue = string | number | null

/** Types of columns that lists are sorted by, and what their values look like in a cursor. */
const valueSchemas = {
  int8: z.int().nullable(),
  text: z.string().nullable(),
  timestamptz: z.iso.datetime().nullable(),
  float8: z.number().nullable(),
}
export type ColumnType = keyof typeof valueSchemas

const version = 1
const cursorSchema = z.tuple([z.literal(version), z.string(), z.array(z.union([z.string(), z.number(), z.null()]))])

/** Fingerprint of a list: which rows, in which order. A cursor is good only for the list that gave it. */
export function listHash(list: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(list, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
    .digest('base64url')
    .slice(0, 12)
}

export function encodeCursor(hash: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([version, hash, values])).toString('base64url')
}

/** The sort keys in a caller's cursor, or BAD_USER_INPUT when it is no cursor of this list. */
export function decodeCursor(cursor: string, hash: string, types: readonly ColumnType[]): readonly CursorValue[] {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!parsed.success) throw badInput(`Not a cursor: ${cursor.slice(0, 100)}`)
  const [, from, values] = parsed.data
  const fits = values.length === types.length && types.every((type, i) => valueSchemas[type].safeParse(values[i]).success)
  if (from !== hash || !fits) throw badInput('This cursor belongs to a list with another filter or order; begin without a cursor')
  return values
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The schema refuses undefined with the message of the caller's mistake.
    return undefined
  }
}
