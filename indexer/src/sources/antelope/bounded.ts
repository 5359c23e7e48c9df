import type { SerialBuffer, SerializerState, Type } from 'eosjs/dist/eosjs-serialize.js'

/**
 * Makes a type, and all within it, refuse lists that are longer than the bytes they are read from. Items may take no byte at all,
 * so that a few bytes under a stranger's ABI could ask for billions of them.
 */
export function boundLists(type: Type, seen: Set<Type> = new Set()): Type {
  if (seen.has(type)) return type
  seen.add(type)
  const parts: readonly (Type | null | undefined)[] = [
    type.arrayOf,
    type.optionalOf,
    type.extensionOf,
    type.base,
    ...type.fields.map((field) => field.type),
  ]
  for (const part of parts) if (part != null) boundLists(part, seen)
  if (type.arrayOf != null) type.deserialize = (buffer, state) => readItems(type.arrayOf, buffer, state)
  return type
}

const itemsLeft = new WeakMap<SerialBuffer, number>()

function readItems(item: Type, buffer: SerialBuffer, state: SerializerState | undefined): unknown[] {
  const count = buffer.getVaruint32()
  const left = (itemsLeft.get(buffer) ?? buffer.length) - count
  if (left < 0) throw new RangeError('a list longer than the data')
  itemsLeft.set(buffer, left)
  return Array.from({ length: count }, () => item.deserialize(buffer, state, false))
}
