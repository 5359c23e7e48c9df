import { testDatabase } from '@secretariat/db/testing'
import { introduceChain } from '@secretariat/indexer'
import { indexSilently } from '@secretariat/indexer/testing'
import { BlockHash, ChainId, Height } from '@secretariat/shared'
import { expect, test, vi } from 'vitest'
import { demoChains, startDemos } from './demo.js'

vi.setConfig({ testTimeout: 120_000 })

const { db } = await testDatabase()
const [motions, eosc, joystream] = [ChainId('demo'), ChainId('demo-eosc'), ChainId('demo-joystream')]

/** Blocks that this start had to read, by chain. */
async function indexDemos(): Promise<Record<string, number>> {
  const demos = await startDemos(db)
  const results = await indexSilently(
    db,
    demos.map(({ chain }) => chain),
  )
  for (const { devnet } of demos) await devnet.stop()
  expect(results.map(({ error }) => error)).toEqual([null, null, null])
  return Object.fromEntries(results.map(({ chain, blocks }) => [chain, blocks]))
}

const firstHashes = () => db.selectFrom('block').select(['chain', 'hash']).where('height', '=', Height(1)).orderBy('chain').execute()

test('the chains are known before they are simulated, and nothing is known of their blocks', async () => {
  for (const chain of demoChains) await introduceChain(db, chain)
  const known = await db.selectFrom('chainProgress').select(['chain', 'state', 'indexedHeight']).orderBy('chain').execute()
  expect(known).toEqual([motions, eosc, joystream].map((chain) => ({ chain, state: null, indexedHeight: null })))
})

test('every kind of chain is demonstrated, with a past of its own and marked as one', async () => {
  const blocks = await indexDemos()
  // The chains leave some slots empty, and their newest blocks are not final.
  expect(blocks[motions]).toBeGreaterThan(2500)
  expect(blocks[joystream]).toBeGreaterThan(3900)
  expect(blocks[eosc]).toBeGreaterThan(2500)
  expect(await db.selectFrom('chain').select(['id', 'demo', 'displayName']).orderBy('id').execute()).toEqual([
    { id: motions, demo: true, displayName: 'Demo chain' },
    { id: eosc, demo: true, displayName: 'Demo EOSC' },
    { id: joystream, demo: true, displayName: 'Demo Joystream' },
  ])
})

test('the simulated Joystream has something for each page of an elected council', async () => {
  const rounds = await db.selectFrom('election').select(['outcome', 'reason']).where('chain', '=', joystream).execute()
  const count = (end: string) => rounds.filter(({ outcome, reason }) => end === (reason ?? outcome)).length
  expect(count('elected')).toBeGreaterThanOrEqual(4)
  expect([count('not-enough-candidates'), count('not-enough-winners'), count('running')]).toEqual([1, 1, 1])
  const open = db.selectFrom('proposalState').select('proposal').where('chain', '=', joystream).where('status', '=', 'active')
  expect((await open.execute()).length).toBeGreaterThan(0)
  expect(
    await db.selectFrom('leadTenure').select('worker').where('chain', '=', joystream).where('untilFact', 'is', null).execute(),
  ).not.toEqual([])
  expect(await db.selectFrom('spending').select('factId').where('chain', '=', joystream).limit(1).execute()).toHaveLength(1)
})

test('the next start goes on with the same chains', async () => {
  const before = await firstHashes()
  const blocks = await indexDemos()
  expect(Math.max(...Object.values(blocks))).toBeLessThan(100)
  expect(await firstHashes()).toEqual(before)
})

test('a past that a simulation does not tell any more is forgotten, and that demonstration begins anew', async () => {
  await db
    .updateTable('block')
    .set({ hash: BlockHash(`0x${'0'.repeat(64)}`) })
    .where('chain', '=', motions)
    .execute()
  const blocks = await indexDemos()
  expect(blocks[motions]).toBeGreaterThan(2500)
  expect(blocks[joystream]).toBeLessThan(100)
})
