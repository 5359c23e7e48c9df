import { testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently, storageKey } from '@secretariat/indexer/testing'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Lie, startLyingNode } from './lying-node.js'

const PLANTED = 12_345_678_901n
const FROM = 700
/** Beyond, events state balances of their own, and the events of this world know nothing of the gift. */
const UNTIL = 730
const devnet = await startDevnet({ kind: 'joystream', seed: 'honest', blocks: UNTIL })
afterAll(() => devnet.stop())

const key = storageKey('Council', 'Budget')
const answerSchema = z.array(z.object({ block: z.string(), changes: z.array(z.tuple([z.string(), z.string().nullable()])) }))

/** From a block on, the state holds more than all events together say. */
const gift: Lie = (method, params, result) => {
  if (method !== 'state_queryStorageAt' || devnet.ledger().hashes.indexOf(String(params[1])) < FROM) return result
  const more = (value: string | null) => {
    const bytes = Buffer.from((value ?? '0x').slice(2).padEnd(32, '0'), 'hex')
    bytes.writeBigUInt64LE(bytes.readBigUInt64LE() + PLANTED)
    return `0x${bytes.toString('hex')}`
  }
  return answerSchema
    .parse(result)
    .map(({ block, changes }) => ({ block, changes: changes.map(([at, value]) => [at, at === key ? more(value) : value]) }))
}

/** Of the council's budget: runtimes before 2001 say nothing of invitations, which a group pays for. */
async function findings(url: string) {
  const { db } = await testDatabase()
  const [result] = await indexSilently(db, [parseChain(`joystream=${url}`)])
  expect(result?.error).toBeNull()
  return db.selectFrom('finding').select(['kind', 'subject', 'height', 'difference']).where('subject', '=', 'Council').execute()
}

test('what enters a budget without a word is found: the block, the budget and the amount; nothing else is', async () => {
  const node = await startLyingNode(devnet.url, gift)
  expect(await findings(node.url)).toEqual([{ kind: 'budget-differs', subject: 'Council', height: FROM, difference: PLANTED }])
  node.stop()
}, 120_000)

test('where every flow has an event, nothing is found', async () => {
  expect(await findings(devnet.url)).toEqual([])
}, 120_000)
