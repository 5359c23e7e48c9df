import type { AbiValue } from './abi-definition.js'
import { readAsset, readSymbol, writeAsset, writeSymbol } from './asset.js'
import type { ByteReader, ByteWriter } from './bytes.js'
import { fromHex, toHex } from './hash.js'
import { formatKey, parseKey } from './keys.js'
import { nameToNumber, numberToName } from './name.js'
import { EPOCH_MS, formatMoment, formatSecond, parseMoment } from './time.js'

/** How one type stands in bytes and in the JSON of a node. */
export interface Builtin {
  write(to: ByteWriter, value: AbiValue): void
  read(from: ByteReader): AbiValue
}

const K1 = 0

/** Types that every ABI may use without declaring them; block times count slots of the chain's own length. */
export function builtins(intervalMs: number): Readonly<Record<string, Builtin>> {
  const name = text(
    (to, value) => to.u64(nameToNumber(value)),
    (from) => numberToName(from.u64()),
  )
  return {
    ...numbers,
    ...values,
    name,
    account_name: name,
    permission_name: name,
    action_name: name,
    table_name: name,
    scope_name: name,
    block_timestamp_type: moment(
      (to, ms) => to.u32((ms - EPOCH_MS) / intervalMs),
      (from) => formatMoment(EPOCH_MS + from.u32() * intervalMs),
    ),
  }
}

const numbers: Record<string, Builtin> = {
  bool: { write: (to, value) => to.u8(value === true || value === 1 ? 1 : 0), read: (from) => from.u8() },
  uint8: whole(
    (to, value) => to.u8(value),
    (from) => from.u8(),
  ),
  uint16: whole(
    (to, value) => to.u16(value),
    (from) => from.u16(),
  ),
  uint32: whole(
    (to, value) => to.u32(value),
    (from) => from.u32(),
  ),
  int32: whole(
    (to, value) => to.u32(value),
    (from) => from.u32() | 0,
  ),
  varuint32: whole(
    (to, value) => to.varuint(value),
    (from) => from.varuint(),
  ),
  uint64: { write: (to, value) => to.u64(bigintOf(value)), read: (from) => long(from.u64()) },
  int64: { write: (to, value) => to.u64(bigintOf(value)), read: (from) => long(BigInt.asIntN(64, from.u64())) },
  float64: { write: (to, value) => to.f64(Number(value)), read: (from) => from.f64().toFixed(17) },
}

const values: Record<string, Builtin> = {
  string: text(
    (to, value) => to.text(value),
    (from) => from.text(),
  ),
  bytes: text(
    (to, value) => to.bytes(fromHex(value)),
    (from) => toHex(from.bytes()),
  ),
  checksum256: text(
    (to, value) => to.raw(exactly(32, fromHex(value))),
    (from) => toHex(from.raw(32)),
  ),
  asset: text(writeAsset, readAsset),
  symbol: text(writeSymbol, readSymbol),
  public_key: text(writeKey, readKey),
  time_point: moment(
    (to, ms) => to.u64(BigInt(ms) * 1000n),
    (from) => formatMoment(Number(from.u64() / 1000n)),
  ),
  time_point_sec: moment(
    (to, ms) => to.u32(ms / 1000),
    (from) => formatSecond(from.u32() * 1000),
  ),
}

function writeKey(to: ByteWriter, key: string): void {
  to.u8(K1)
  to.raw(parseKey(key))
}

function readKey(from: ByteReader): string {
  if (from.u8() !== K1) throw new RangeError('A key of another curve')
  return formatKey(from.raw(33))
}

function text(write: (to: ByteWriter, value: string) => void, read: (from: ByteReader) => string): Builtin {
  return {
    write(to, value) {
      if (typeof value !== 'string') throw new RangeError(`Expected a text, not ${String(value)}`)
      write(to, value)
    },
    read,
  }
}

function whole(write: (to: ByteWriter, value: number) => void, read: (from: ByteReader) => number): Builtin {
  return {
    write(to, value) {
      const number = Number(bigintOf(value))
      write(to, number)
    },
    read,
  }
}

/** Moments are milliseconds or a node's text. */
function moment(write: (to: ByteWriter, ms: number) => void, read: (from: ByteReader) => string): Builtin {
  return { write: (to, value) => write(to, typeof value === 'string' ? parseMoment(value) : Number(value)), read }
}

function bigintOf(value: AbiValue): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' || typeof value === 'string') return BigInt(value)
  throw new RangeError(`Expected a whole number, not ${String(value)}`)
}

/** Nodes write what does not fit 32 bits as a text. */
function long(value: bigint): number | string {
  return value > 0xffff_ffffn || value < -0xffff_ffffn ? `${value}` : Number(value)
}

function exactly(count: number, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== count) throw new RangeError(`Expected ${count} bytes, not ${bytes.length}`)
  return bytes
}
