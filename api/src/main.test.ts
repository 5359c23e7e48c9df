import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { testDatabase } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { configOf } from './config.js'

const { url } = await testDatabase()
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** The built program, as an installation starts it. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code, errors }))
  return { child, ended }
}

test.skipIf(!existsSync(main))(
  'serves until it is told to stop (needs the build)',
  async () => {
    const { child, ended } = start({ DATABASE_URL: url, SECRETARIAT_PORT: '0' })
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const address = /"url":"([^"]+)"/.exec(String(line))?.[1]
    expect((await fetch(`${address}/health`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, errors: '' })
  },
  60_000,
)

test.skipIf(!existsSync(main))(
  'ends with one line when the port is taken (needs the build)',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const { ended } = start({ DATABASE_URL: url, SECRETARIAT_PORT: port })
    expect(await ended).toEqual({ code: 1, errors: `Port ${port} is taken; choose another one with --port\n` })
    taken.close()
  },
  60_000,
)

test('says which variable is wrong and what it should be', () => {
  expect(() => configOf({})).toThrow(/^DATABASE_URL: names the Postgres to read: /)
  expect(() => configOf({ DATABASE_URL: url, SECRETARIAT_PORT: 'http' })).toThrow('SECRETARIAT_PORT: is a port from 0 to 65535')
  expect(configOf({ DATABASE_URL: url })).toMatchObject({ SECRETARIAT_PORT: 4000, SECRETARIAT_HOST: '127.0.0.1', SECRETARIAT_DEMO: false })
})
