import { spawnSync } from 'node:child_process'
import { listChannels } from '@secretariat/db'
import { testDatabase } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { root } from '../testing/program.js'

const { db, url } = await testDatabase()

function channels(args: readonly string[], input = '') {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url, SECRETARIAT_SECRET: 'a secret of this test alone' }
  const options = { cwd: root, env, input, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/dist/cli/channels.js', ...args], options)
  return { status, stdout, stderr }
}

test('a webhook is added, changed, keyed anew and turned off, and its secret is never written', async () => {
  const added = channels(['add', 'duty', '--kind', 'webhook'], 'https://hook.example/very-secret\n')
  expect([added.status, added.stdout]).toEqual([0, expect.stringMatching(/^whsec_\S{32}\n$/)])
  const edited = channels(['edit', 'duty', '--rename', 'night', '--set', 'body=alertmanager', '--severity', 'critical'])
  expect([edited.status, edited.stderr]).toEqual([0, 'night is changed.\n'])
  const key = channels(['key', 'night'])
  expect([key.status, key.stdout]).toEqual([0, expect.stringMatching(/^whsec_/)])
  expect(key.stdout).not.toBe(added.stdout)
  expect(channels(['off', 'night']).stderr).toBe('night is off.\n')
  expect(JSON.stringify([added, edited, key])).not.toContain('very-secret')
  const [kept] = await listChannels(db)
  expect(kept).toMatchObject({ name: 'night', enabled: false, settings: { body: 'alertmanager' }, routes: [{ severity: 'critical' }] })
  const actions = await db.selectFrom('audit').select('action').orderBy('seq').execute()
  expect(actions.map(({ action }) => action)).toEqual([...['channel.added', 'channel.saved', 'channel.key-replaced', 'channel.turned-off']])
}, 120_000)

test('an address that is none is one clear error, and nothing is changed', async () => {
  const before = await db.selectFrom('audit').select('seq').execute()
  const { status, stderr } = channels(['secret', 'night'], 'nowhere\n')
  expect(stderr).toMatch(/^This webhook channel cannot be used: secret\.url: (?!.*nowhere).*\n$/)
  expect(status).toBe(2)
  expect(await db.selectFrom('audit').select('seq').execute()).toEqual(before)
}, 60_000)
