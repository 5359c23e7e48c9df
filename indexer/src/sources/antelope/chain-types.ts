import { type SlotTiming, timeOfSlot } from '@secretariat/shared'
import type { SerialBuffer, Type } from 'eosjs/dist/eosjs-serialize.js'
import { keyText } from './key.js'

/** The built-in types, read as nodes write them: eosjs knows other slots, other letters for hex and keys, and values that are no JSON. */
export function chainTypes(types: Map<string, Type>, timing: SlotTiming): Map<string, Type> {
  const readAs = (name: string, read: (buffer: SerialBuffer) => unknown) => {
    const type = types.get(name)
    if (type !== undefined) types.set(name, { ...type, deserialize: read })
  }
  readAs('block_timestamp_type', (buffer) => new Date(timeOfSlot(buffer.getUint32(), timing)).toISOString().slice(0, -1))
  readAs('bytes', (buffer) => hex(buffer.getBytes()))
  readAs('checksum160', (buffer) => hex(buffer.getUint8Array(20)))
  readAs('checksum256', (buffer) => hex(buffer.getUint8Array(32)))
  readAs('checksum512', (buffer) => hex(buffer.getUint8Array(64)))
  readAs('float128', (buffer) => hex(buffer.getUint8Array(16)))
  readAs('float32', (buffer) => number(buffer.getFloat32()))
  readAs('float64', (buffer) => number(buffer.getFloat64()))
  readAs('public_key', readPublicKey)
  // A database holds no NUL in a text.
  readAs('string', (buffer) => buffer.getString().replaceAll('\0', '\ufffd'))
  return types
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')

const number = (value: number): number | string => (Number.isFinite(value) ? value : String(value))

function readPublicKey(buffer: SerialBuffer): string {
  const type = buffer.get()
  const start = buffer.readPos
  buffer.skip(type === 2 ? 34 : 33)
  if (type === 2) buffer.skip(buffer.getVaruint32())
  return keyText(type, buffer.array.subarray(start, buffer.readPos))
}
