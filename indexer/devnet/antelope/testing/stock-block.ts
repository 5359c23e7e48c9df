import { createHash } from 'node:crypto'
import { type JsonRpc, Serialize } from 'eosjs'
import { z } from 'zod'

const actionSchema = z.object({ account: z.string(), name: z.string(), hex_data: z.string(), data: z.unknown() })
const trxSchema = z.object({ id: z.string(), packed_trx: z.string(), transaction: z.object({ actions: z.array(actionSchema) }) })
const producersSchema = z.object({
  version: z.number(),
  producers: z.array(z.object({ producer_name: z.string(), block_signing_key: z.string() })),
})
const blockSchema = z.object({
  timestamp: z.string(),
  producer: z.string(),
  confirmed: z.number(),
  previous: z.string(),
  transaction_mroot: z.string(),
  action_mroot: z.string(),
  schedule_version: z.number(),
  new_producers: producersSchema.nullable(),
  header_extensions: z.array(z.tuple([z.number(), z.string()])),
  id: z.string(),
  block_num: z.number(),
  transactions: z.array(z.object({ status: z.string(), trx: z.union([z.string(), trxSchema]) })),
})
export type StockBlock = z.output<typeof blockSchema>

/** A block as the stock client gets it. */
export async function readBlock(rpc: JsonRpc, height: number): Promise<StockBlock> {
  return blockSchema.parse(await rpc.get_block(height))
}

/** Transactions of blocks, without those that a block names by their id alone. */
export function sentIn(blocks: readonly StockBlock[]) {
  return blocks.flatMap(({ transactions }) => transactions.flatMap(({ trx }) => (typeof trx === 'string' ? [] : trx)))
}

export const hashOf = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

/** Bytes for the stock library to read. */
export function stockBuffer(hex: string): Serialize.SerialBuffer {
  return new Serialize.SerialBuffer({ textEncoder: new TextEncoder(), textDecoder: new TextDecoder(), array: bytesOf(hex) })
}

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

/** The id of a block, worked out from what it says by way of the stock library's writer. */
export function stockId(block: StockBlock, intervalMs: number): string {
  const buffer = new Serialize.SerialBuffer()
  buffer.pushUint32((Date.parse(`${block.timestamp}Z`) - 946_684_800_000) / intervalMs)
  buffer.pushName(block.producer)
  buffer.pushUint16(block.confirmed)
  for (const part of [block.previous, block.transaction_mroot, block.action_mroot]) buffer.pushArray(bytesOf(part))
  buffer.pushUint32(block.schedule_version)
  pushProducers(buffer, block.new_producers)
  buffer.pushVaruint32(block.header_extensions.length)
  for (const [kind, data] of block.header_extensions) {
    buffer.pushUint16(kind)
    buffer.pushBytes(bytesOf(data))
  }
  const height = Number.parseInt(block.previous.slice(0, 8), 16) + 1
  return height.toString(16).padStart(8, '0') + hashOf(Buffer.from(buffer.asUint8Array()).toString('hex')).slice(8)
}

function pushProducers(buffer: Serialize.SerialBuffer, next: StockBlock['new_producers']): void {
  buffer.push(next === null ? 0 : 1)
  if (next === null) return
  buffer.pushUint32(next.version)
  buffer.pushVaruint32(next.producers.length)
  for (const { producer_name, block_signing_key } of next.producers) {
    buffer.pushName(producer_name)
    buffer.pushPublicKey(block_signing_key)
  }
}
