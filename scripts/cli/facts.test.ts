import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../testing/program.js'

const folder = mkdtempSync(join(tmpdir(), 'secretariat-facts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [source, target] = [await testDatabase(), await testDatabase()]
const devnet = await startDevnet({ kind: 'collective', seed: 'facts', blocks: 150 })
await indexSilently(source.db, [parseChain(`alpha=${devnet.url}`, 'collective')])
await devnet.stop()

const facts = (url: string, ...args: string[]) => runCommand('facts', args, { DATABASE_URL: url })

test('what one database exports another imports, and exports again byte by byte; importing twice changes nothing', async () => {
  const exported = await facts(source.url, 'export', '--chain', 'alpha')
  const file = join(folder, 'alpha.jsonl')
  writeFileSync(file, exported.stdout)
  const count = exported.stdout.trim().split('\n').length
  expect((await facts(target.url, 'import', file, '--profile', 'collective')).stderr).toBe(`${count} facts added, 0 were known.\n`)
  expect((await facts(target.url, 'import', file, '--profile', 'collective')).stderr).toBe(`0 facts added, ${count} were known.\n`)
  expect((await facts(target.url, 'export', '--chain', 'alpha')).stdout).toBe(exported.stdout)
}, 90_000)

test.each([
  ['a file that is not there', ['import', join(folder, 'nothing.jsonl')], 1, 'nothing.jsonl cannot be read: ENOENT'],
  ['a chain that is not there', ['export', '--chain', 'beta'], 2, 'The database holds no chain beta; it holds alpha'],
  ['a kind that does not exist', ['export', '--chain', 'alpha', '--kind', 'motion.lost'], 2, 'Known kinds: '],
] as const)(
  '%s is one clear error',
  async (_, args, code, message) => {
    const ended = await facts(source.url, ...args)
    expect(ended.stderr).toContain(message)
    expect(ended.stderr).not.toContain('    at ')
    expect(ended.code).toBe(code)
  },
  60_000,
)
