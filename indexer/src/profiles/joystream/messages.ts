import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import type { Text } from '@secretariat/shared'
import { readText } from '../text.js'

/** What a numbered field of a message holds. */
export type FieldKind = 'text' | 'number' | 'message'

/** Values of a message by the numbers of its fields, in the order of the bytes. */
interface Message {
  text(field: number): Text | null
  texts(field: number): readonly Text[]
  number(field: number): string | null
}

/**
 * Reads the messages that the chain's clients put into bytes (Protocol Buffers). The chain checks nothing, and a plain
 * text may look like a message: what has a field of another number or kind is none of ours, and undefined.
 */
export function readMessage(bytes: Uint8Array, fields: Readonly<Record<number, FieldKind>>): Message | undefined {
  const values: { field: number; value: Uint8Array | string }[] = []
  const reader = new BinaryReader(bytes)
  try {
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag()
      const kind = fields[field]
      if (kind === undefined || wire !== (kind === 'number' ? WireType.Varint : WireType.LengthDelimited)) return undefined
      values.push({ field, value: kind === 'number' ? reader.uint64().toString() : reader.bytes() })
    }
  } catch {
    // Cut short, or not a message at all.
    return undefined
  }
  const texts = (field: number) =>
    values.flatMap(({ field: each, value }) => (each === field && typeof value !== 'string' ? [readText(value)] : []))
  const numbers = (field: number) =>
    values.flatMap(({ field: each, value }) => (each === field && typeof value === 'string' ? [value] : []))
  return { text: (field) => texts(field).at(-1) ?? null, texts, number: (field) => numbers(field).at(-1) ?? null }
}
