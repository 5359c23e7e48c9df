import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { timeOfSlot } from '@secretariat/shared'
import type { BlockAnswer } from '../sources/antelope/block.js'
import { blockIdOf, headerSchema } from '../sources/antelope/header.js'

const timing = { intervalMs: 3000, repetitions: 1 }
const FIRST_SLOT = 200_000_000

type Sent = { readonly [key: string]: unknown; readonly block_num_or_id?: number }

/** Answers a question; undefined leaves it to the node, null is silence. */
export type OnQuestion = (question: string, body: Sent) => { readonly status?: number; readonly answer: unknown } | undefined | null

export interface Telling {
  readonly blocks: readonly BlockAnswer[]
  /** How many of them cannot be undone. */
  readonly irreversible?: number
  readonly chainId?: string
  readonly onQuestion?: OnQuestion
}

/** Blocks of a chain, the first of them at height 1; `made` says what is special about one. */
export function blocksOf(length: number, made: (height: number) => Partial<BlockAnswer> = () => ({})): BlockAnswer[] {
  const blocks: BlockAnswer[] = []
  for (let height = 1; height <= length; height++) {
    const slot = FIRST_SLOT + height
    const header = headerSchema.parse({
      timestamp: new Date(timeOfSlot(slot, timing)).toISOString().slice(0, -1),
      producer: height === 1 ? '' : 'alice',
      confirmed: 0,
      previous: blocks.at(-1)?.id ?? '0'.repeat(64),
      transaction_mroot: '0'.repeat(64),
      action_mroot: '0'.repeat(64),
      schedule_version: 0,
      new_producers: null,
      ...made(height),
    })
    blocks.push({
      ...header,
      transactions: [],
      ...made(height),
      id: blockIdOf(header, Date.parse(`${header.timestamp}Z`) / 3000 - 315_561_600),
    })
  }
  return blocks
}

/** Nodes with blocks of their own, on ports of their own; `tell` changes what one of them knows. */
export function toldNodes() {
  const servers: Server[] = []
  return {
    async node(first: Telling) {
      let telling = first
      const asked: string[] = []
      const server = createServer(async (request, response) => {
        const question = request.url?.replace('/v1/chain/', '') ?? ''
        const body: Sent = JSON.parse((await text(request)) || '{}')
        asked.push(question)
        const special = telling.onQuestion?.(question, body)
        if (special === null) return
        const answer = special ?? { answer: answerTo(telling, question, body) }
        const status = answer.status ?? (answer.answer === undefined ? 500 : 200)
        response.writeHead(status).end(typeof answer.answer === 'string' ? answer.answer : JSON.stringify(answer.answer ?? unknownBlock))
      })
      servers.push(server)
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      return {
        // Safety: a server that listens on a port has an address with one.
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        asked,
        tell: (next: Partial<Telling>) => {
          telling = { ...telling, ...next }
        },
      }
    },
    stopAll() {
      for (const server of servers.splice(0)) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

const unknownBlock = {
  ...{ code: 500, message: 'Internal Service Error' },
  error: { code: 3100002, name: 'unknown_block_exception', what: 'Unknown block', details: [{ message: 'Could not find block' }] },
}

const KEY = 'EOS6MRyAjQq8ud7hVNYcfnVPJqcVpscN5So8BhtHuGYqET5GDW5CV'
const schedule = { version: 0, producers: [{ producer_name: 'alice', block_signing_key: KEY }] }

export const CHAIN_ID = 'bd61ae3a031e8ef2f97ee3b0e62776d6d30d4833c8f7c1645c657b149151004b'

function answerTo({ blocks, irreversible = blocks.length, chainId = CHAIN_ID }: Telling, question: string, body: Sent): unknown {
  const [head, last] = [blocks.at(-1), blocks[irreversible - 1]]
  if (question === 'get_block') return blocks[Number(body.block_num_or_id) - 1]
  if (question === 'get_producer_schedule') return { active: schedule, pending: null, proposed: null }
  if (question !== 'get_info') return undefined
  return {
    ...{ chain_id: chainId, head_block_num: blocks.length, head_block_id: head?.id, head_block_time: head?.timestamp },
    ...{ last_irreversible_block_num: irreversible, last_irreversible_block_id: last?.id },
  }
}
