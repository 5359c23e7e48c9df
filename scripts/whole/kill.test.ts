import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { testDatabase } from '@secretariat/db/testing'
import { startDevnet } from '@secretariat/indexer/devnet'
import { afterAll, expect, test } from 'vitest'
import { runCommand, startProgram } from '../testing/program.js'

const KILLS = 20
const devnet = await startDevnet({ kind: 'collective', seed: 'kill', blocks: 3000, faults: ['latency=40'] })
afterAll(() => devnet.stop())

const chain = ['--chain', `alpha=${devnet.url}`, '--profile', 'collective']
const index = [...chain, '--once', '--json']
const startIndex = (env: NodeJS.ProcessEnv, ...args: string[]) => startProgram(['scripts/dist/cli/index.js', ...index, ...args], env)
const exported = async (env: NodeJS.ProcessEnv, ...args: string[]) => {
  const { code, stdout, stderr } = await runCommand('facts', ['export', '--chain', 'alpha', ...args], env)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

const undisturbed = await testDatabase()
await startIndex({ DATABASE_URL: undisturbed.url }).ended
const expectedFacts = await exported({ DATABASE_URL: undisturbed.url })

test(`an indexer that is killed ${KILLS} times at random ends with the same facts and blocks, to the byte`, async () => {
  const { db, url } = await testDatabase()
  const env = { DATABASE_URL: url }
  const height = async () => (await db.selectFrom('range').select('height').executeTakeFirst())?.height ?? 0
  const killedAt: number[] = []
  for (let kills = 0; kills < KILLS; kills++) {
    const program = startIndex(env)
    const before = await height()
    // Every fourth dies somewhere in its start; the others a moment after a commit.
    const isUnderWay = async () => kills % 4 === 0 || !program.isRunning() || (await height()) > before
    while (!(await isUnderWay())) await pause(5)
    await Promise.race([pause(Math.random() * (kills % 4 === 0 ? 1500 : 60)), program.ended])
    await program.stop('SIGKILL')
    killedAt.push(await height())
  }
  const last = await startIndex(env).ended
  expect(last.code).toBe(0)
  // Otherwise the kills only met programs that had not begun, or were done.
  expect(new Set(killedAt).size).toBeGreaterThan(3)
  expect(await exported(env)).toBe(expectedFacts)
  const blocks = (database: typeof db) => database.selectFrom('block').selectAll().orderBy('height').execute()
  expect(await blocks(db)).toEqual(await blocks(undisturbed.db))
}, 240_000)

test('a database that is killed again and again is started again, and the facts are the same', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secretariat-kill-'))
  const env = { DATABASE_URL: '' }
  const program = startIndex(env, '--data-dir', dataDir)
  // Whoever kills it before it first stood meets a start that fails, which is another story.
  while (program.isRunning() && !isReady(dataDir)) await pause(20)
  const killed = new Set<number>()
  while (killed.size < 5 && program.isRunning()) {
    await pause(1500 + Math.random() * 800)
    const pid = postmaster(dataDir)
    // A dead server's file stays until the next one writes its own.
    if (pid === undefined || killed.has(pid) || !program.isRunning()) continue
    process.kill(pid, 'SIGKILL')
    killed.add(pid)
  }
  const { code, stderr } = await program.ended
  expect(stderr).toContain('The database ended unexpectedly; starting it again.')
  // With what it said, so that a failure tells its reason.
  expect({ code, stderr }).toEqual({ code: 0, stderr })
  expect(await exported(env, '--data-dir', dataDir)).toBe(expectedFacts)
  rmSync(dataDir, { recursive: true, force: true })
}, 120_000)

function postmaster(dataDir: string): number | undefined {
  const [pid] = pidFile(dataDir)
  return pid === undefined ? undefined : Number(pid)
}

/** The server says so in the eighth line of its file. */
function isReady(dataDir: string): boolean {
  return pidFile(dataDir)[7]?.trim() === 'ready'
}

function pidFile(dataDir: string): readonly string[] {
  try {
    return readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    // Not there yet, or gone for a moment: the next round finds it.
    return []
  }
}
