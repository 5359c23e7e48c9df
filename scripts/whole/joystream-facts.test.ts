import { exportFacts } from '@secretariat/db'
import { testDatabase } from '@secretariat/db/testing'
import { parseChain, runIndexer } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { ChainId, type Fact, factSchema } from '@secretariat/shared'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { balancesOf, balancesOfLedger, linesOf, linesOfLedger } from './joystream-lines.js'

test('what facts tell of a Joystream is what truly happened on it, across elections and upgrades', async () => {
  const { db } = await testDatabase()
  const devnet = await startDevnet({ kind: 'joystream', seed: 'whole', blocks: 1700, scale: 1200 })
  try {
    const chains = [parseChain(`joystream=${devnet.url}`)]
    const [result] = await runIndexer({ db, chains, once: true, log: pino({ level: 'silent' }), signal: new AbortController().signal })
    expect(result?.error?.message).toBeUndefined()
    const facts: Fact[] = []
    for await (const line of exportFacts(db, { chain: ChainId('joystream') })) facts.push(factSchema.parse(JSON.parse(line)))
    const ledger = devnet.ledger()
    expect(linesOf(facts)).toEqual(linesOfLedger(ledger))
    expect(balancesOf(facts)).toEqual(balancesOfLedger(ledger))
    expect(ledger.upgrades.length).toBeGreaterThan(0)
    expect(ledger.councils.length).toBeGreaterThan(2)
  } finally {
    await devnet.stop()
  }
}, 120_000)
