import { testDatabase } from '@secretariat/db/testing'
import { parseChain, runIndexer } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { joystreamToldBy, joystreamTruthOf } from './joystream-told.js'

const { db } = await testDatabase()

test('what the read models tell of a Joystream is what truly happened on it: councils, elections, proposals, votes, budgets, authors', async () => {
  const devnet = await startDevnet({ kind: 'joystream', seed: 'whole', blocks: 2600 })
  const chains = [parseChain(`joystream=${devnet.url}`)]
  const [result] = await runIndexer({ db, chains, once: true, log: pino({ level: 'silent' }), signal: new AbortController().signal })
  const ledger = devnet.ledger()
  await devnet.stop()
  expect(result?.error).toBeNull()
  if (ledger.kind !== 'joystream') throw new TypeError('Not the ledger of a Joystream')
  const authors = await db.selectFrom('authorCount').select(['author', 'blocks']).execute()
  expect(Object.fromEntries(authors.map(({ author, blocks }) => [author, blocks]))).toEqual(ledger.blocksByAuthor)
  expect(await joystreamToldBy(db)).toEqual(joystreamTruthOf(ledger))
  expect(ledger.councils.length).toBeGreaterThan(2)
}, 120_000)

test('every balance the chain states is what its flows add up to', async () => {
  expect(await db.selectFrom('finding').selectAll().execute()).toEqual([])
})
