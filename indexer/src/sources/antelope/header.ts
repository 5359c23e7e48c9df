import { AccountId, BlockHash } from '@secretariat/shared'
import { z } from 'zod'
import { ByteReader } from '../../profiles/bytes.js'
import { packKey, readKey } from './key.js'
import { nameBytes, readList, readName, readVaruint, sha256, uint, varuint } from './packed.js'

const count = z.number().int().nonnegative()
const hex = z.string().regex(/^([0-9a-f]{2})*$/i, 'not hex')
/** A name as answers write it; the first block of a chain has an empty one for its producer. */
const name = z.string().regex(/^[.1-5a-z]{0,13}$/, 'not a name')

/** What of a block its id is made of, as nodes answer it. */
export const headerSchema = z.object({
  timestamp: z.iso.datetime({ local: true }),
  producer: name,
  confirmed: count,
  previous: BlockHash.schema,
  transaction_mroot: hex,
  action_mroot: hex,
  schedule_version: count,
  new_producers: z
    .object({ version: count, producers: z.array(z.object({ producer_name: name, block_signing_key: z.string() })) })
    .nullish(),
  header_extensions: z.array(z.tuple([count, hex])).default([]),
})
export type Header = z.infer<typeof headerSchema>

/** Who makes blocks, in the order of their slots. */
export interface Schedule {
  readonly version: number
  readonly producers: readonly { readonly producer: AccountId; readonly key: string | null }[]
}

/** The id of the block with this header: the hash of its bytes, whose first four give way to the block's number. */
export function blockIdOf(header: Header, slot: number): BlockHash {
  const id = sha256(packHeader(header, slot))
  id.writeUInt32BE(heightAfter(header.previous))
  return BlockHash(id.toString('hex'))
}

/** An id begins with the number of its block. */
export const heightOf = (id: BlockHash): number => Number.parseInt(id.slice(0, 8), 16)

export const heightAfter = (previous: BlockHash): number => heightOf(previous) + 1

function packHeader(header: Header, slot: number): Buffer {
  return Buffer.concat([
    uint(slot, 4),
    nameBytes(header.producer),
    uint(header.confirmed, 2),
    ...[header.previous, header.transaction_mroot, header.action_mroot].map((hash) => Buffer.from(hash, 'hex')),
    uint(header.schedule_version, 4),
    packNewProducers(header.new_producers),
    varuint(header.header_extensions.length),
    ...header.header_extensions.flatMap(([id, data]) => [uint(id, 2), varuint(data.length / 2), Buffer.from(data, 'hex')]),
  ])
}

function packNewProducers(schedule: Header['new_producers']): Buffer {
  if (schedule == null) return uint(0, 1)
  const producers = schedule.producers.map((each) => Buffer.concat([nameBytes(each.producer_name), packKey(each.block_signing_key)]))
  return Buffer.concat([uint(1, 1), uint(schedule.version, 4), varuint(producers.length), ...producers])
}

/** The next schedule, where this header announces one: in a field of its own, on newer chains in an extension. */
export function announcedIn({ new_producers: announced, header_extensions }: Header): Schedule | undefined {
  if (announced != null) {
    const producers = announced.producers.map((each) => ({ producer: AccountId(each.producer_name), key: each.block_signing_key }))
    return { version: announced.version, producers }
  }
  const [, data] = header_extensions.find(([id]) => id === SCHEDULE_EXTENSION) ?? []
  return data === undefined ? undefined : readSchedule(new ByteReader(Buffer.from(data, 'hex')))
}

const SCHEDULE_EXTENSION = 1

function readSchedule(input: ByteReader): Schedule {
  return { version: input.u32(), producers: readList(input, readProducer) }
}

/** A producer signs with one key or, on newer chains, with several of some weight; then none of them is the key. */
function readProducer(input: ByteReader): Schedule['producers'][number] {
  const producer = AccountId(readName(input))
  if (readVaruint(input) !== 0) throw new RangeError(`${producer} signs blocks in an unknown way`)
  input.u32()
  const keys = readList(input, (each) => ({ key: readKey(each), weight: each.u16() }))
  return { producer, key: keys.length === 1 ? (keys[0]?.key ?? null) : null }
}
