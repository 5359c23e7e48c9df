import { ByteWriter } from './bytes.js'
import type { SimProducer } from './contract.js'
import { sha256, toHex } from './hash.js'
import { parseKey } from './keys.js'
import { nameToNumber } from './name.js'

export interface Schedule {
  readonly version: number
  readonly producers: readonly SimProducer[]
}

/** The next schedule, as a header tells it: in its own field, or with weighted keys in an extension. */
export interface Announcement extends Schedule {
  readonly weighted: boolean
}

/** What stands in the header of a block. */
export interface Header {
  readonly slot: number
  readonly producer: string
  readonly confirmed: number
  /** Ids and roots are hex. */
  readonly previous: string
  readonly transactionRoot: string
  readonly actionRoot: string
  readonly scheduleVersion: number
  readonly announced: Announcement | undefined
}

export function packHeader(header: Header): Uint8Array {
  const writer = new ByteWriter()
  writer.u32(header.slot)
  writer.u64(nameToNumber(header.producer))
  writer.u16(header.confirmed)
  for (const hash of [header.previous, header.transactionRoot, header.actionRoot]) writer.raw(Buffer.from(hash, 'hex'))
  writer.u32(header.scheduleVersion)
  writeAnnouncement(writer, header.announced)
  return writer.done()
}

/** Number of the extension that carries a schedule. */
export const SCHEDULE_EXTENSION = 1

function writeAnnouncement(writer: ByteWriter, announced: Announcement | undefined): void {
  const inField = announced?.weighted === false
  writer.u8(inField ? 1 : 0)
  if (inField) writeSchedule(writer, announced, writeKey)
  const extension = announced?.weighted === true ? packExtension(announced) : undefined
  writer.varuint(extension === undefined ? 0 : 1)
  if (extension === undefined) return
  writer.u16(SCHEDULE_EXTENSION)
  writer.bytes(extension)
}

/** A schedule with weighted keys, as its own bytes. */
export function packExtension(schedule: Schedule): Uint8Array {
  const writer = new ByteWriter()
  writeSchedule(writer, schedule, writeWeightedKey)
  return writer.done()
}

function writeSchedule(writer: ByteWriter, { version, producers }: Schedule, write: (writer: ByteWriter, key: string) => void): void {
  writer.u32(version)
  writer.varuint(producers.length)
  for (const { name, key } of producers) {
    writer.u64(nameToNumber(name))
    write(writer, key)
  }
}

function writeKey(writer: ByteWriter, key: string): void {
  // The first kind of keys, K1.
  writer.u8(0)
  writer.raw(parseKey(key))
}

/** The first kind of authority: a threshold of one, and one key of weight one. */
function writeWeightedKey(writer: ByteWriter, key: string): void {
  writer.varuint(0)
  writer.u32(1)
  writer.varuint(1)
  writeKey(writer, key)
  writer.u16(1)
}

/** The hash of the header, with the height in its first four bytes. */
export function blockId(header: Header): string {
  const hash = sha256(packHeader(header))
  return `${(heightOf(header.previous) + 1).toString(16).padStart(8, '0')}${toHex(hash.subarray(4))}`
}

/** The height that an id carries; 0 for the id of no block. */
export const heightOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16)

/** Part of an id by which transactions name a block. */
export const prefixOf = (id: string): number => Buffer.from(id.slice(16, 24), 'hex').readUInt32LE()
