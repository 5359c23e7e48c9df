import { type BlockHash, Height, Timestamp } from '@secretariat/shared'
import type { EndpointWord, LiveHeader } from '@secretariat/shared/alert'
import { block, hashOf } from '@secretariat/shared/testing'
import { Client } from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, nextBatch, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { commit } from './commit.js'
import { heightRead, loadHeads, loadLiveness, recordHeads } from './heads.js'
import { prepareRanges } from './ranges.js'

const { db, url } = await testDatabase()
const chain = alpha.id
beforeEach(async () => {
  await emptyTables(db)
  await ensureChain(db, alpha)
})

const at = Timestamp(1_600_000_000_000)
function header(height: number, hash: BlockHash = hashOf(height)): LiveHeader {
  const place = { hash, parentHash: hashOf(height - 1), height: Height(height), slot: height, author: null, schedule: 3 }
  return { ...place, time: Timestamp(at + height), seenAt: at }
}
const headers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => header(first + i))
const word: EndpointWord = {
  endpoint: 'one',
  height: Height(9),
  finalized: Height(7),
  time: at,
  since: at,
  answeredAt: at,
  problem: null,
  good: 1,
}
const heights = async () => (await loadHeads(db, [chain])).map((each) => Number(each.header.height))

test('the newest 512 heights are kept, and a header that is told again stays as it was seen first', async () => {
  await recordHeads(db, { chain, headers: headers(1, 500), endpoints: [] })
  await recordHeads(db, { chain, headers: [{ ...header(500), seenAt: Timestamp(at + 99) }, ...headers(501, 600)], endpoints: [] })
  expect(await heights()).toEqual(Array.from({ length: 512 }, (_, i) => 89 + i))
  expect((await loadHeads(db, [chain])).find((each) => each.header.height === 500)?.header).toEqual(header(500))
})

test('endpoints say their last word, and one that is asked no longer is forgotten', async () => {
  await recordHeads(db, { chain, headers: [], endpoints: [word, { ...word, endpoint: 'two' }] })
  await recordHeads(db, { chain, headers: [], endpoints: [{ ...word, height: Height(10), problem: 'no answer' }] })
  const rows = await db.selectFrom('headEndpoint').selectAll().execute()
  expect(rows).toEqual([{ chain, endpoint: 'one', height: 10, finalized: 7, answeredAt: new Date(at), problem: 'no answer' }])
})

test('who listens is told of a chain with a new header, and not of one that only answered', async () => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const told: (string | undefined)[] = []
  client.on('notification', ({ payload }) => told.push(payload))
  await client.query('listen head')
  await recordHeads(db, { chain, headers: [], endpoints: [word] })
  await recordHeads(db, { chain, headers: headers(1, 2), endpoints: [word] })
  await expect.poll(() => told, { timeout: 10_000 }).toEqual([chain])
  await client.end()
})

test('what is known of a chain comes from blocks that are read and, above them, from headers that were seen', async () => {
  const [range] = await prepareRanges(db, chain, { first: Height(1), last: null })
  if (range === undefined) throw new RangeError('a range')
  await commit(db, { ...nextBatch(range, 50), blocks: Array.from({ length: 50 }, (_, i) => block(1 + i)) })
  expect(await heightRead(db, chain)).toBe(50)
  const side = { ...header(52), hash: hashOf(900), parentHash: hashOf(51) }
  await recordHeads(db, { chain, headers: [...headers(45, 53), side], endpoints: [] })
  const { canonical, aside } = await loadLiveness(db, chain, 20)
  expect(canonical.map(({ height }) => Number(height))).toEqual(Array.from({ length: 20 }, (_, i) => 34 + i))
  expect(aside).toEqual([side])
})
