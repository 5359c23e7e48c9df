import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startDevnet } from './index.js'

test('the ledger file holds what the ledger says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'devnet-'))
  const file = join(folder, 'ledger.json')
  const devnet = await startDevnet({ kind: 'collective', blocks: 30, ledger: file })
  devnet.produce(10)
  await devnet.stop()
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(devnet.ledger())
  await rm(folder, { recursive: true })
})
