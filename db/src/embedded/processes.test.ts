import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { joinEmbedded, startEmbedded } from './index.js'
import { isRunning } from './process-facts.js'
import { folderOf, testFolder } from './testing/folders.js'
import { buildPrograms, hold, holdProgram } from './testing/holder.js'

const isRoot = process.getuid?.() === 0
const nobody = { name: 'nobody', uid: 65534, gid: 65534 }

const dataDir = testFolder()
beforeAll(buildPrograms)

const pidFile = (folder: string) => join(folder, 'postgres/data/postmaster.pid')
const postmasterPid = (folder: string) => Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0])

async function answers(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select 1 as one')
  await client.end()
  return rows
}

test('an interrupted process stops its server before it ends', async () => {
  const holder = hold(dataDir)
  const { url = '' } = await holder.next()
  expect(await answers(url)).toEqual([{ one: 1 }])
  const server = postmasterPid(dataDir)
  // To the whole group, as a terminal does.
  process.kill(-Number(holder.process.pid), 'SIGINT')
  expect(await holder.next()).toEqual({ closed: true })
  expect(await holder.exited).toEqual([0, null])
  expect(isRunning(server)).toBe(false)
  // Had the terminal's signal reached it, it would have cut off every session at once.
  const log = readFileSync(join(dataDir, 'postgres/server.log'), 'utf8')
  expect(log).toContain('received smart shutdown request')
  expect(log).not.toContain('received fast shutdown request')
})

test('the server of a killed process is taken over, and stopped by its new owner', async () => {
  const holder = hold(dataDir)
  const { url } = await holder.next()
  holder.process.kill('SIGKILL')
  await holder.exited
  const left = postmasterPid(dataDir)
  expect(isRunning(left)).toBe(true)

  const server = await startEmbedded({ dataDir })
  expect(postmasterPid(dataDir)).toBe(left)
  expect(server.url).toBe(url)
  expect(await answers(server.url)).toEqual([{ one: 1 }])
  await server.stop()
  expect(isRunning(left)).toBe(false)
})

test('a command beside a running start uses its database, and leaves it running', async () => {
  expect(await joinEmbedded(dataDir)).toBeUndefined()
  expect(await joinEmbedded(join(dataDir, 'missing'))).toBeUndefined()
  const holder = hold(dataDir)
  const { url, port } = await holder.next()
  const joined = await joinEmbedded(dataDir)
  expect(joined).toMatchObject({ url, port })
  expect(await answers(joined?.url ?? '')).toEqual([{ one: 1 }])
  expect(isRunning(postmasterPid(dataDir))).toBe(true)
  holder.process.kill('SIGINT')
  expect(await holder.next()).toEqual({ closed: true })
})

test('of many starts at once on an empty folder one has it, and the others name it', async () => {
  const empty = testFolder()
  const holders = Array.from({ length: 4 }, () => hold(empty))
  const events = await Promise.all(holders.map(async (holder) => ({ holder, event: await holder.next() })))
  const winners = events.filter(({ event }) => event.url !== undefined)
  expect(winners).toHaveLength(1)
  const [winner] = winners
  const pid = winner?.holder.process.pid
  for (const { event } of events.filter(({ event }) => event.url === undefined)) {
    expect(event.failed).toContain(`Process ${pid} already uses ${empty}`)
  }
  winner?.holder.process.kill('SIGINT')
  await Promise.all(holders.map(({ exited }) => exited))
})

test('a lock file whose number was given to another program does not hinder the start', async () => {
  const other = spawn('sleep', ['600'], { stdio: 'ignore', ...(isRoot && identityOfData()) })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other, 'spawn')
  writeFileSync(pidFile(dataDir), [other.pid, join(dataDir, 'postgres/data'), 1, 5432, '', '127.0.0.1', '', ''].join('\n'))
  const server = await startEmbedded({ dataDir })
  expect(await answers(server.url)).toEqual([{ one: 1 }])
  await server.stop()
  expect(other.exitCode).toBeNull()
})

function identityOfData() {
  const { uid, gid } = statSync(join(dataDir, 'postgres/data'))
  return { uid, gid }
}

test.skipIf(!isRoot)('root runs the server as another account, also in a folder that only root may enter', async () => {
  const closed = testFolder(homedir())
  const server = await startEmbedded({ dataDir: closed })
  expect(await answers(server.url)).toEqual([{ one: 1 }])
  expect(statSync(`/proc/${postmasterPid(closed)}`).uid).not.toBe(0)
  await server.stop()
})

test.skipIf(!isRoot)('root names the data folder to the server where the server can reach it', async () => {
  const open = testFolder()
  chmodSync(open, 0o711)
  const server = await startEmbedded({ dataDir: open })
  expect(readFileSync(`/proc/${postmasterPid(open)}/cmdline`, 'utf8').split('\0')).toContain(join(open, 'postgres/data'))
  await server.stop()
})

test.skipIf(!isRoot || !mayRunAs(nobody))('a plain account starts, is killed and takes its server over', async () => {
  const theirs = folderOf(nobody)
  const holder = hold(theirs, nobody)
  const { url } = await holder.next()
  holder.process.kill('SIGKILL')
  await holder.exited
  const second = hold(theirs, nobody)
  expect((await second.next()).url).toBe(url)
  expect(await answers(url ?? '')).toEqual([{ one: 1 }])
  second.process.kill('SIGINT')
  expect(await second.next()).toEqual({ closed: true })
})

function mayRunAs({ uid, gid }: { uid: number; gid: number }): boolean {
  return spawnSync(process.execPath, ['--check', holdProgram], { uid, gid, cwd: '/' }).status === 0
}
