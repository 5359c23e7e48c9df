import { testDatabase } from '@secretariat/db/testing'
import { runIndexer } from '@secretariat/indexer'
import { BlockHash, ChainId } from '@secretariat/shared'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { startDemo } from './demo.js'

const { db } = await testDatabase()
const [log, signal, demo] = [pino({ level: 'silent' }), new AbortController().signal, ChainId('demo')]

async function indexDemo() {
  const { chain, devnet } = await startDemo(db)
  const [result] = await runIndexer({ db, chains: [chain], once: true, log, signal })
  await devnet.stop()
  expect(result?.error).toBeNull()
  return result
}

const firstHash = async () =>
  (await db.selectFrom('block').select('hash').where('chain', '=', demo).orderBy('height').limit(1).executeTakeFirst())?.hash

test('the demonstration has a past of its own and is marked as one', async () => {
  const result = await indexDemo()
  // The chain leaves some slots empty, and its newest blocks are not final.
  expect(result?.blocks).toBeGreaterThan(2500)
  expect(await db.selectFrom('chain').select(['demo', 'displayName']).execute()).toEqual([{ demo: true, displayName: 'Demo chain' }])
})

test('the next start goes on with the same chain', async () => {
  const before = await firstHash()
  const result = await indexDemo()
  expect(result?.blocks).toBeLessThan(100)
  expect(await firstHash()).toBe(before)
})

test('a past that the simulation does not tell any more is forgotten, and the demonstration begins anew', async () => {
  await db
    .updateTable('block')
    .set({ hash: BlockHash(`0x${'0'.repeat(64)}`) })
    .where('chain', '=', demo)
    .execute()
  const result = await indexDemo()
  expect(result?.blocks).toBeGreaterThan(2500)
})
