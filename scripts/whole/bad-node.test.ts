import { testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { ChainId } from '@secretariat/shared'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type Lie, startLyingNode } from './lying-node.js'

const devnet = await startDevnet({ kind: 'collective', seed: 'bad', blocks: 120 })
afterAll(() => devnet.stop())
const nodes: { stop(): void }[] = []
afterEach(() => {
  for (const node of nodes.splice(0)) node.stop()
})

async function lying(lie: Lie): Promise<string> {
  const node = await startLyingNode(devnet.url, lie)
  nodes.push(node)
  return node.url
}

const { db } = await testDatabase()

/** Indexes a chain from nodes that lie; answers the one line a person would read. */
async function refusal(chain: string, lie: Lie): Promise<string | undefined> {
  const [result] = await indexSilently(db, [parseChain(`${chain}=${await lying(lie)}`, 'collective')], { patienceMs: 1500 })
  expect(result?.error?.message).not.toContain('\n')
  return result?.error?.message
}

const blocksOf = async (chain: string) =>
  (await db.selectFrom('block').select('height').where('chain', '=', ChainId(chain)).execute()).length
const when =
  (name: string, tell: (result: string) => unknown): Lie =>
  (method, _, result) =>
    method === name ? tell(String(result)) : result
const hexOf = (text: string) => Buffer.from(text).toString('hex')

test('an event the profile needs and the runtime lacks stops the chain before its first block, and is named', async () => {
  const renamed = when('state_getMetadata', (hex) => hex.replaceAll(`14${hexOf('Voted')}`, `14${hexOf('Vated')}`))
  expect(await refusal('renamed', renamed)).toMatch(
    /^renamed spec \d+: \w+\.(Vated: profile collective version 1 does not know this event|Voted: the metadata has no such event)/,
  )
  expect(await blocksOf('renamed')).toBe(0)
})

test('a chain that must stop leaves the others running, and says why on its status', async () => {
  const url = await lying(when('state_getMetadata', (hex) => hex.replaceAll(`14${hexOf('Voted')}`, `14${hexOf('Vated')}`)))
  const chains = [parseChain(`stopped=${url}`, 'collective'), parseChain(`going=${devnet.url}`, 'collective')]
  const [stopped, going] = await indexSilently(db, chains)
  expect([stopped?.error === null, going?.error]).toEqual([false, null])
  expect(going?.blocks).toBe(devnet.finalizedHeight())
  const status = await db
    .selectFrom('chainStatus')
    .select(['chain', 'state', 'error'])
    .where('chain', 'in', [ChainId('stopped'), ChainId('going')])
    .orderBy('chain')
    .execute()
  expect(status).toEqual([
    { chain: 'going', state: 'done', error: null },
    { chain: 'stopped', state: 'stopped', error: stopped?.error?.message },
  ])
})

test('metadata older than V14 is refused with what to do', async () => {
  const old = when('state_getMetadata', () => '0x6d6574610c')
  expect(await refusal('old', old)).toMatch(/V12|cannot be read/)
  expect(await blocksOf('old')).toBe(0)
})

test('metadata that is none is refused with what to check', async () => {
  expect(
    await refusal(
      'nonsense',
      when('state_getMetadata', () => '0x1234'),
    ),
  ).toContain('is the endpoint a Substrate node?')
})

test('a block that does not follow its parent is never written', async () => {
  const broken: Lie = (method, _, result) => {
    if (method !== 'chain_getBlock') return result
    const { block } = Object(result)
    return block.header.number === '0x3c'
      ? { block: { ...block, header: { ...block.header, parentHash: `0x${'66'.repeat(32)}` } } }
      : result
  }
  expect(await refusal('unlinked', broken)).toContain('Block 60 does not follow block 59')
  expect(await blocksOf('unlinked')).toBeLessThan(60)
})

test('a node that answers something else than it was asked is named with its answer', async () => {
  expect(
    await refusal(
      'garbled',
      when('chain_getFinalizedHead', () => 'soon'),
    ),
  ).toContain('answered chain_getFinalizedHead with something else than expected: "soon"')
})

test('a block whose events lost a byte stops the chain at that block, after it was asked for again', async () => {
  let asked = 0
  const hash = devnet.ledger().hashes[77]
  const short: Lie = (method, params, result) => {
    if (method !== 'state_queryStorageAt' || params[1] !== hash) return result
    asked += 1
    const { changes, block } = Object(result)[0]
    return [
      {
        block,
        changes: changes.map(([key, value]: [string, string | null], i: number) => [key, i === 0 ? (value?.slice(0, -2) ?? null) : value]),
      },
    ]
  }
  expect(await refusal('short', short)).toMatch(/^short block 77 \(0x[0-9a-f]{64}\), spec \d+: /)
  expect(asked).toBe(3)
  expect(await blocksOf('short')).toBeLessThan(77)
})

test('a node that has discarded old state is refused with what to do', async () => {
  const pruned = await startDevnet({ kind: 'collective', seed: 'bad', blocks: 120, pruned: 20 })
  const [result] = await indexSilently(db, [parseChain(`pruned=${pruned.url}`, 'collective')], { patienceMs: 1500 })
  await pruned.stop()
  expect(result?.error?.message).toMatch(/has discarded the state of old blocks .*give an archive node, or begin later with --from/)
})

test('a chain whose node cannot be reached is known all the same, and says what is wrong', async () => {
  const stop = new AbortController()
  const running = indexSilently(db, [parseChain('nobody=ws://127.0.0.1:1', 'collective')], { once: false, signal: stop.signal })
  const status = () =>
    db.selectFrom('chainStatus').select(['state', 'error', 'finalized']).where('chain', '=', ChainId('nobody')).executeTakeFirst()
  await expect
    .poll(status, { timeout: 10_000 })
    .toEqual({ state: 'connecting', error: expect.stringContaining('ws://127.0.0.1:1 cannot be reached'), finalized: null })
  stop.abort()
  await running
})

test('what nobody foresaw on one chain ends the others that are followed, and is thrown', async () => {
  const { db: strict } = await testDatabase()
  await strict.schema.alterTable('block').addUniqueConstraint('told_once', ['hash']).execute()
  const twice = ['first', 'second'].map((name) => parseChain(`${name}=${devnet.url}`, 'collective'))
  await expect(indexSilently(strict, twice, { once: false })).rejects.toThrow('told_once')
})
