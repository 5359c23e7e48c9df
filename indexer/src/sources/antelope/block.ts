import { inflateSync } from 'node:zlib'
import { AccountId, BlockHash, DecodeError, Height, RetryableError, slotOf, Timestamp, UsageError } from '@secretariat/shared'
import { z } from 'zod'
import type { AntelopeProfile } from '../../profiles/antelope/profile.js'
import { announcedIn, blockIdOf, type Header, headerSchema, heightOf, type Schedule } from './header.js'
import { sha256 } from './packed.js'
import { msOf } from './timestamp.js'
import { type PackedTransaction, readTransaction } from './transaction.js'

const statuses = ['executed', 'soft_fail', 'hard_fail', 'delayed', 'expired'] as const
const idSchema = z.string().regex(/^[0-9a-f]{64}$/, 'not an id')
const packedSchema = z.object({
  id: idSchema,
  compression: z.enum(['none', 'zlib']),
  packed_trx: z.string().regex(/^([0-9a-f]{2})*$/i, 'not hex'),
})
const receiptSchema = z.object({ status: z.enum(statuses), trx: z.union([idSchema, packedSchema]) })

/** A block as nodes answer it, without what is the same in other words: everything is read from bytes whose hash is known. */
export const blockSchema = headerSchema.extend({ id: BlockHash.schema, transactions: z.array(receiptSchema) })
export type BlockAnswer = z.infer<typeof blockSchema>

/** An answer that is not what its hash says: another one may be. */
export class MismatchError extends RetryableError {}

/** What became of a transaction. Of a deferred one a block names only the id. */
export interface Receipt {
  readonly status: (typeof statuses)[number]
  readonly id: string
  readonly transaction: PackedTransaction | undefined
}

/** A block whose id was made again from its header, and the ids of its transactions from their bytes. */
export interface RawBlock {
  readonly height: Height
  readonly hash: BlockHash
  readonly parentHash: BlockHash
  readonly time: Timestamp
  readonly slot: number
  /** Null in the first block, which nobody made. */
  readonly producer: AccountId | null
  readonly scheduleVersion: number
  readonly announced: Schedule | undefined
  readonly receipts: readonly Receipt[]
}

interface Asked {
  readonly height: number
  readonly url: string
}

/** Reads an answer for a block. One that is not what its id says is no answer, and another endpoint may have a better one. */
export function openBlock(answer: BlockAnswer, asked: Asked, profile: AntelopeProfile): RawBlock {
  const time = msOf(answer.timestamp)
  const slot = slotIn(answer, time, asked, profile)
  const hash = blockIdOf(answer, slot)
  if (hash !== answer.id || heightOf(hash) !== asked.height) {
    throw new MismatchError(
      `${asked.url} answered block ${asked.height} with a header that does not make its id ${answer.id} but ${hash}: the answer was changed on its way, or the chain packs headers in another way`,
    )
  }
  return {
    height: Height(asked.height),
    hash,
    parentHash: answer.previous,
    time: Timestamp(time),
    slot,
    producer: answer.producer === '' ? null : AccountId(answer.producer),
    scheduleVersion: answer.schedule_version,
    announced: announcedIn(answer),
    receipts: answer.transactions.map((receipt) => openReceipt(receipt, asked, profile)),
  }
}

function slotIn({ timestamp }: Header, time: number, { height, url }: Asked, profile: AntelopeProfile): number {
  try {
    return slotOf(time, profile.timing)
  } catch {
    throw new UsageError(
      `Block ${height} of ${url} is of ${timestamp}, which is no slot of ${profile.timing.intervalMs} ms: profile ${profile.name} is not for this chain. Choose another with --profile.`,
    )
  }
}

function openReceipt({ status, trx }: z.infer<typeof receiptSchema>, { height, url }: Asked, profile: AntelopeProfile): Receipt {
  if (typeof trx === 'string') return { status, id: trx, transaction: undefined }
  const { id } = trx
  const bytes = unpacked(trx)
  const transaction = bytes === undefined ? undefined : readIfWhole(bytes, id, height, profile)
  if (transaction?.id === id) return { status, id, transaction }
  throw new MismatchError(
    `${url} answered transaction ${id} of block ${height} with bytes that do not make its id: they were changed on their way, or transactions of this chain are no ones of profile ${profile.name}`,
  )
}

function unpacked({ compression, packed_trx }: z.infer<typeof packedSchema>): Uint8Array | undefined {
  const bytes = Buffer.from(packed_trx, 'hex')
  try {
    return compression === 'none' ? bytes : inflateSync(bytes, { maxOutputLength: LARGEST_TRANSACTION })
  } catch {
    // What cannot be unpacked was damaged.
    return undefined
  }
}

/** Bytes that do make the id and cannot be read are no matter of the endpoint. */
function readIfWhole(bytes: Uint8Array, id: string, height: number, profile: AntelopeProfile): PackedTransaction | undefined {
  try {
    return readTransaction(bytes, profile)
  } catch (cause) {
    if (sha256(bytes).toString('hex') !== id) return undefined
    throw new DecodeError(`Transaction ${id} of block ${height} is none of profile ${profile.name}: ${Object(cause).message}`, { cause })
  }
}

/** Nodes take no transaction that unpacks to more than a megabyte. */
const LARGEST_TRANSACTION = 8 * 1024 * 1024
