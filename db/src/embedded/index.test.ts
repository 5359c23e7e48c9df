import { EventEmitter, once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { Client, Pool } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './index.js'
import { testFolder } from './testing/folders.js'

const dataDir = testFolder()
const terminal = new EventEmitter()
const server = await startEmbedded({ dataDir, onNotice: (notice) => terminal.emit('notice', notice) })
afterAll(() => server.stop())

const postmasterPid = () => Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows.flatMap((row) => Object.values(row))
  } finally {
    await client.end()
  }
}

function urlWith(changes: { username?: string; password?: string; pathname?: string }): string {
  return Object.assign(new URL(server.url), changes).href
}

test('gives the application a database that it owns, and no more', async () => {
  await ask(server.url, 'create table thing as select 1 as id')
  await ask(server.url, 'create extension btree_gist')
  expect(await ask(server.url, 'select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user')).toEqual([
    false,
  ])
  expect(await ask(server.url, 'select count(*) > 0 from pg_stat_statements')).toEqual([true])
})

test('keeps what was committed when the machine stops', async () => {
  expect(await ask(server.url, 'show fsync')).toEqual(['on'])
  expect(await ask(server.url, 'show full_page_writes')).toEqual(['on'])
  expect(await ask(server.url, 'show synchronous_commit')).toEqual(['on'])
})

test('lets the reader read what it was granted and write nothing', async () => {
  await expect(ask(server.readerUrl, 'select * from thing')).rejects.toThrow('permission denied')
  await ask(server.url, `grant select on thing to ${server.readerRole}`)
  expect(await ask(server.readerUrl, 'select id from thing')).toEqual([1])
  for (const write of [
    'insert into thing values (2)',
    'delete from thing',
    'create table other (id int)',
    'create temporary table t (id int)',
  ]) {
    await expect(ask(server.readerUrl, write), write).rejects.toThrow('permission denied')
  }
})

test('refuses everyone without the right password, and the superuser always', async () => {
  await expect(ask(urlWith({ password: '' }), 'select 1')).rejects.toThrow('password')
  await expect(ask(urlWith({ password: 'guess' }), 'select 1')).rejects.toThrow('password authentication failed')
  await expect(ask(urlWith({ username: 'postgres', pathname: '/postgres' }), 'select 1')).rejects.toThrow('rejects connection')
  await expect(ask(urlWith({ pathname: '/postgres' }), 'select 1')).rejects.toThrow('permission denied for database')
})

test('listens on this machine only, over no socket file', async () => {
  const [, , , port, sockets, addresses] = readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
  expect({ port, sockets, addresses }).toEqual({ port: String(server.port), sockets: '', addresses: '127.0.0.1' })
})

test.skipIf(process.platform === 'win32')('keeps passwords and data from other accounts', () => {
  const mode = (path: string) => statSync(join(dataDir, path)).mode & 0o777
  expect(mode('postgres/credentials.json')).toBe(0o600)
  expect(mode('postgres/server.log')).toBe(0o600)
  expect(mode('postgres/data')).toBe(0o700)
  expect(mode('owner')).toBe(0o700)
  expect(readdirSync(dataDir).sort()).toEqual(['owner', 'postgres'])
})

test('refuses a second start on the folder and names the process that has it', async () => {
  const second = startEmbedded({ dataDir })
  await expect(second).rejects.toThrow(UsageError)
  await expect(second).rejects.toThrow(`This process (${process.pid}) already uses ${dataDir}`)
})

test('starts a killed server again on its port, and pools go on', async () => {
  const pool = new Pool({ connectionString: server.url })
  pool.on('error', () => undefined)
  await pool.query('insert into thing values (3)')
  const killed = postmasterPid()
  process.kill(killed, 'SIGKILL')
  expect(await once(terminal, 'notice')).toEqual(['The database ended unexpectedly; starting it again.'])
  expect(await once(terminal, 'notice')).toEqual([`The database runs again on port ${server.port}.`])
  expect((await pool.query('select count(*)::int from thing')).rows).toEqual([{ count: 2 }])
  expect(postmasterPid()).not.toBe(killed)
  await pool.end()
})

test('does not restart a server that only cut our session off', async () => {
  const before = postmasterPid()
  const worker = await ask(server.url, 'select pg_backend_pid()')
  const [victim] = await ask(server.url, "select pid from pg_stat_activity where usename = 'secretariat_keeper'")
  expect(worker).toHaveLength(1)
  process.kill(Number(victim), 'SIGTERM')
  await once(terminal, 'notice')
  await once(terminal, 'notice')
  expect(postmasterPid()).toBe(before)
})

test('stops once however often it is asked, and starts again with the same data and port', async () => {
  await Promise.all([server.stop(), server.stop(), server.closed])
  await expect(ask(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
  const again = await startEmbedded({ dataDir })
  expect(again.url).toBe(server.url)
  expect(await ask(again.url, 'select count(*)::int from thing')).toEqual([2])
  await again.stop()
  await server.stop()
})

test('gives a folder of an earlier version the role that it lacks', async () => {
  const path = join(dataDir, 'postgres/credentials.json')
  const { writer: _, ...earlier } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(earlier))
  const again = await startEmbedded({ dataDir })
  expect(await ask(again.writerUrl, 'select current_user::text')).toEqual([again.writerRole])
  await expect(ask(again.writerUrl, 'select * from thing')).rejects.toThrow('permission denied')
  await again.stop()
})
