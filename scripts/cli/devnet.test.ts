import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@secretariat/db/testing'
import { afterAll, expect, test } from 'vitest'
import { runCommand, startProgram } from '../testing/program.js'

const folder = await mkdtemp(join(tmpdir(), 'devnet-'))
afterAll(() => rm(folder, { recursive: true }))

const start = (...args: string[]) =>
  startProgram(['scripts/dist/cli/devnet.js', ...args, '--port', '0', '--seed', 'cli', '--speed', '0'], {})
const ledgerIn = async (file: string) => JSON.parse(await readFile(file, 'utf8'))

test('a simulated node names its address first, and leaves its ledger behind when it is interrupted', async () => {
  const file = join(folder, 'collective.json')
  const node = start('collective', '--blocks', '20', '--ledger', file)
  const [, url] = await node.says(/^(ws:\/\/127\.0\.0\.1:\d+)\n/)
  expect(url).toBeDefined()
  expect(await node.stop()).toBe(130)
  expect(await ledgerIn(file)).toMatchObject({ seed: 'cli', height: 18 })
})

test('a simulated nodeos of a size of its own is read by the indexer, which ends with what it read', async () => {
  const file = join(folder, 'eosc.json')
  const node = start('eosc', '--blocks', '150', '--producers', '4', '--ledger', file)
  const [, url] = await node.says(/^(http:\/\/127\.0\.0\.1:\d+)\n/)
  const args = ['--chain', `sim=${url}`, '--profile', 'eosc', '--once', '--json']
  const { code, stdout, stderr } = await runCommand('index', args, { DATABASE_URL: (await testDatabase()).url })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  await node.stop()
  const { height, schedules } = await ledgerIn(file)
  expect(schedules[0].producers).toHaveLength(4)
  expect(JSON.parse(stdout.trim())).toMatchObject({ chain: 'sim', from: 1, to: height, blocks: height })
}, 60_000)
