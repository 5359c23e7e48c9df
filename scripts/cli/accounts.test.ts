import { spawnSync } from 'node:child_process'
import { findToken, signIn } from '@secretariat/db'
import { testDatabase } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { root } from '../testing/program.js'

const { db, url } = await testDatabase()
const password = 'seven wise hens knit'

function accounts(args: readonly string[], input = '') {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/dist/cli/accounts.js', ...args], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('an account that is made with a password from stdin signs in, and the audit log knows who made it', async () => {
  expect(accounts(['add', 'ann', '--role', 'deputy'], `${password}\n`)).toEqual({
    status: 0,
    stdout: '',
    stderr: 'ann can sign in as deputy.\n',
  })
  expect(await signIn(db, { name: 'ann', password, account: 'a', address: 'b' })).toEqual({ name: 'ann', role: 'deputy' })
  const { status, stdout } = accounts(['token', 'create', 'ann', '--role', 'viewer', '--days', '3'])
  expect(status).toBe(0)
  expect(await findToken(db, stdout.trim())).toMatchObject({ name: 'ann', role: 'viewer' })
  expect(accounts(['disable', 'ann']).stderr).toBe('ann is disabled.\n')
  expect(await findToken(db, stdout.trim())).toBeUndefined()
  const lines = await db.selectFrom('audit').select(['actor', 'via', 'action']).orderBy('seq').execute()
  expect(lines.map(({ action }) => action)).toEqual(['account.added', 'token.created', 'account.disabled'])
  for (const { actor, via } of lines) expect([actor, via]).toEqual([expect.stringMatching(/^cli:./), 'cli'])
}, 60_000)

test.each([
  ['no password', ['add', 'bob', '--role', 'viewer'], '', 2, 'No password came in'],
  ['a password as an argument', ['add', 'bob', password, '--role', 'viewer'], '', 2, 'too many arguments'],
  ['a weak password', ['add', 'bob', '--role', 'viewer'], 'short\n', 1, 'at least 12 characters'],
  ['a role that does not exist', ['add', 'bob', '--role', 'king'], `${password}\n`, 2, 'Roles are viewer'],
  ['an account that is not there', ['role', 'bob', 'viewer'], '', 1, 'There is no account bob'],
] as const)(
  '%s is one clear error, and nothing is changed',
  async (_, args, input, status, message) => {
    const ended = accounts(args, input)
    expect(ended.stderr).toContain(message)
    expect(ended.stderr).not.toContain('    at ')
    expect(ended.status).toBe(status)
    expect(await db.selectFrom('audit').select('seq').where('subject', 'like', 'bob%').execute()).toEqual([])
  },
  60_000,
)
