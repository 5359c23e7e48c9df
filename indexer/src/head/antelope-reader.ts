import { AccountId, BlockHash, Height, RetryableError, type SlotTiming, slotOf, Timestamp } from '@secretariat/shared'
import { z } from 'zod'
import { type Nodeos, openNodeos, RefusedError } from '../sources/antelope/nodeos.js'
import { askSchedules } from '../sources/antelope/questions.js'
import { msOf } from '../sources/antelope/timestamp.js'
import { rest } from '../sources/backoff.js'
import type { HeadReader, ToldHeader } from './reader.js'

/** Who says nothing for so long is not waited for: others are asked beside it. */
const ANSWER_MS = 5000
/** Blocks that are fetched on the way back to a known one; before them nothing is guessed. */
const MOST_UNKNOWN = 400
/** Heights that are asked for beside each other. */
const AT_ONCE = 16
/** Nobody has blocks of the future. */
const FUTURE_MS = 600_000

const infoSchema = z.object({
  chain_id: BlockHash.schema,
  head_block_num: Height.schema,
  head_block_id: BlockHash.schema,
  head_block_time: z.string(),
  last_irreversible_block_num: Height.schema,
})
const headerSchema = z.object({
  id: BlockHash.schema,
  previous: BlockHash.schema,
  timestamp: z.string(),
  producer: z.string(),
  schedule_version: z.number().int().nonnegative(),
})

export interface AntelopeReaderOptions {
  readonly endpoint: string
  readonly url: string
  readonly timing: SlotTiming
  /** What the chain is: endpoints of others are not believed. */
  readonly genesis: BlockHash
  readonly pollMs: number
  readonly now: () => Timestamp
}

/** Asks a nodeos for its head, and for the headers below it that are not known. */
export function antelopeReader({ endpoint, url, timing, genesis, pollMs, now }: AntelopeReaderOptions): HeadReader {
  const node = openNodeos(url, ANSWER_MS)
  const state: Asking = { node, timing, isLight: true }
  return {
    endpoint,
    url,
    async read(isKnown) {
      const info = await node.ask('get_info', {}, infoSchema)
      const time = msOf(info.head_block_time)
      if (info.chain_id !== genesis) throw new RetryableError(`It serves another chain: ${info.chain_id}`)
      if (time > now() + FUTURE_MS) throw new RetryableError(`Its newest block is of ${info.head_block_time}, which is still to come`)
      const said = { height: info.head_block_num, time: Timestamp(time), finalized: info.last_irreversible_block_num }
      return { ...said, headers: await headersTo(state, info, isKnown) }
    },
    next: (signal) => rest(pollMs, signal),
    async makers() {
      const { active, pending } = await askSchedules(node)
      const schedules = [active, pending].flatMap((each) => (each == null || each.producers.length === 0 ? [] : [each]))
      return {
        by: 'schedule',
        schedules: new Map(schedules.map(({ version, producers }) => [version, producers.map(({ producer }) => producer)])),
      }
    },
    close: () => node.close(),
  }
}

interface Asking {
  readonly node: Nodeos
  readonly timing: SlotTiming
  /** Whether it answers headers without their transactions. */
  isLight: boolean
}

type Head = Pick<z.infer<typeof infoSchema>, 'head_block_num' | 'head_block_id'>

/** Walks back from the head to what is known. A node may change its mind between two answers: what is not linked is left for the next time. */
async function headersTo(
  asking: Asking,
  { head_block_num, head_block_id }: Head,
  isKnown: (hash: BlockHash) => boolean,
): Promise<ToldHeader[]> {
  const found: ToldHeader[] = []
  let wanted = head_block_id
  let height: number = head_block_num
  let width = 1
  while (height > 0 && found.length < MOST_UNKNOWN && !isKnown(wanted)) {
    const heights = Array.from({ length: Math.min(width, height) }, (_, i) => height - i)
    for (const header of await Promise.all(heights.map((each) => askHeader(asking, each)))) {
      if (isKnown(wanted)) break
      if (header.hash !== wanted) throw new RetryableError(`It changed its mind about block ${header.height}`)
      found.push(header)
      wanted = header.parentHash
    }
    height -= heights.length
    width = Math.min(AT_ONCE, width * 2)
  }
  return found.reverse()
}

async function askHeader(asking: Asking, height: number): Promise<ToldHeader> {
  const { id, previous, timestamp, producer, schedule_version: schedule } = await askLight(asking, height)
  const time = Timestamp(msOf(timestamp))
  const author = producer === '' ? null : AccountId(producer)
  return { hash: id, parentHash: previous, height: Height(height), time, author, slot: slotOf(time, asking.timing), schedule }
}

/** Older nodes know no headers alone. */
async function askLight(asking: Asking, height: number) {
  const { node } = asking
  if (!asking.isLight) return await node.ask('get_block', { block_num_or_id: height }, headerSchema)
  try {
    return await node.ask('get_block_info', { block_num: height }, headerSchema)
  } catch (error) {
    if (!(error instanceof RefusedError) || !/404|not found|unknown endpoint/i.test(error.words)) throw error
    asking.isLight = false
    return await askLight(asking, height)
  }
}
