import type { FactOf } from '@secretariat/shared'
import { readText } from './text.js'

/** JSON as facts keep it. */
export type PlainJson = FactOf<'proposal.created'>['details']

/** A value that shapes made, as JSON: integers above 32 bits as decimal texts, bytes as the words they are. */
export function plainJson(value: unknown): PlainJson {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Uint8Array) return plainJson(readText(value))
  if (Array.isArray(value)) return value.map(plainJson)
  if (typeof value !== 'object') throw new RangeError(`A value of type ${typeof value} cannot be JSON`)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainJson(item)]))
}
