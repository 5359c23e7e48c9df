import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { fromPs, isRunning, processFacts } from './process-facts.js'

test('tells this process from every other', () => {
  const own = processFacts(process.pid)
  expect(own).toEqual(processFacts(process.pid))
  expect(own?.started).not.toBe(processFacts(process.ppid)?.started)
})

test('knows no process zero and none that has ended', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect([0, -1, child.pid ?? 0].map(isRunning)).toEqual([false, false, false])
})

test.skipIf(process.platform !== 'linux')('does not take a process that ended uncollected for a living one', async () => {
  // The shell starts a child and becomes a program that never collects it.
  const parent = spawn('/bin/sh', ['-c', 'sleep 600 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [line] = await once(parent.stdout, 'data')
  await expect.poll(() => processFacts(parent.pid ?? 0)?.program).toBe('sleep')
  process.kill(Number(line), 'SIGKILL')
  await expect.poll(() => isRunning(Number(line))).toBe(false)
  expect(() => process.kill(Number(line), 0)).not.toThrow()
})

test.skipIf(process.platform !== 'linux')('reads from ps what /proc says', () => {
  const { program, uid } = processFacts(process.pid) ?? {}
  expect(fromPs(process.pid)).toMatchObject({ uid, folder: undefined })
  expect(fromPs(process.pid)?.program.startsWith(program?.slice(0, 15) ?? '-')).toBe(true)
  expect(fromPs(2 ** 22 + 1)).toBeUndefined()
})
