import { createHash } from 'node:crypto'
import type { ByteReader } from '../../profiles/bytes.js'
import { packName, unpackName } from './name.js'

/** Reads an unsigned integer of seven bits a byte, as Antelope counts lists and bytes. */
export function readVaruint(input: ByteReader): number {
  let value = 0
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = input.u8()
    value += (byte & 127) * 2 ** shift
    if (byte < 128) return value
  }
  throw new RangeError('a count of more than five bytes')
}

export const readBytes = (input: ByteReader): Uint8Array => input.slice(readVaruint(input))

export const readName = (input: ByteReader): string => unpackName(input.u64())

export function readList<T>(input: ByteReader, read: (input: ByteReader) => T): T[] {
  const count = readVaruint(input)
  // Whatever is listed takes at least a byte: a count beyond that is no list, and must not take our memory.
  if (count > input.left) throw new RangeError(`a list of ${count} items in ${input.left} bytes`)
  return Array.from({ length: count }, () => read(input))
}

export function varuint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return Buffer.from([...bytes, rest])
}

export function uint(value: number, size: 1 | 2 | 4): Buffer {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value, 0, size)
  return bytes
}

export function nameBytes(name: string): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(packName(name))
  return bytes
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
