import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startProgram } from '../testing/program.js'

const program = 'scripts/dist/cli/devnet.js'

test('a simulated node names its address first, and leaves its ledger behind when it is interrupted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'devnet-'))
  const file = join(folder, 'ledger.json')
  const node = startProgram([program, 'collective', '--port', '0', '--seed', 'cli', '--blocks', '20', '--speed', '0', '--ledger', file], {})
  const [, url] = await node.says(/^(ws:\/\/127\.0\.0\.1:\d+)\n/)
  expect(url).toBeDefined()
  expect(await node.stop()).toBe(130)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ seed: 'cli', height: 18 })
  await rm(folder, { recursive: true })
})
