import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, writeHistory } from '@secretariat/db/testing'
import { councilElected, proposalCreated } from '@secretariat/shared/testing'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../testing/program.js'

const folder = mkdtempSync(join(tmpdir(), 'secretariat-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { db, url } = await testDatabase()
await writeHistory(db, [councilElected({ height: 5, members: ['1'] }), proposalCreated({ height: 9, proposal: '1' })])

const report = (...args: string[]) => runCommand('report', args, { DATABASE_URL: url })

test('the command that a report names writes the same text again', async () => {
  const first = await report('council', '--chain', 'alpha', '--lang', 'zh')
  expect(first.stdout).toContain('# Alpha 议会报告：第 1 届')
  const [, named = ''] = /npm run report -- (.*)/.exec(first.stdout) ?? []
  expect(await report(...named.split(' '))).toEqual(first)
}, 60_000)

test('writes a PDF to a file, and nothing to stdout', async () => {
  const file = join(folder, 'term.pdf')
  const { stdout, code } = await report('tokenomics', '--chain', 'alpha', '--term', '1', '--pdf', file)
  expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
}, 60_000)

test.each([
  ['a document that does not exist', ['poem', '--chain', 'alpha'], 2, 'There is no document poem'],
  ['a term that is not there', ['council', '--chain', 'alpha', '--term', '7'], 2, 'alpha has no term 7'],
  ['a file that cannot be written', ['council', '--chain', 'alpha', '--pdf', join(folder, 'no', 'a.pdf')], 1, 'a.pdf cannot be written'],
] as const)(
  '%s is one clear error',
  async (_, args, code, message) => {
    const ended = await report(...args)
    expect(ended.stderr).toContain(message)
    expect(ended.stderr).not.toContain('    at ')
    expect(ended.code).toBe(code)
  },
  60_000,
)
