import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownerOf, takeOwnership } from './lock.js'
import { processFacts } from './process-facts.js'
import { testFolder } from './testing/folders.js'
import { buildPrograms, contendProgram } from './testing/holder.js'

const living = { pid: process.ppid, started: processFacts(process.ppid)?.started ?? '' }
const gone = { pid: process.ppid, started: 'another time' }

function folderWith(owners: Readonly<Record<string, unknown>>): string {
  const dataDir = testFolder()
  takeOwnership(dataDir).release()
  for (const [number, owner] of Object.entries(owners)) writeFileSync(join(dataDir, 'owner', number), JSON.stringify(owner))
  return dataDir
}

test('belongs to one until it is released', () => {
  const dataDir = testFolder()
  const ownership = takeOwnership(dataDir)
  expect(ownerOf(dataDir)).toBe(process.pid)
  expect(() => takeOwnership(dataDir)).toThrow(UsageError)
  ownership.release()
  expect(ownerOf(dataDir)).toBeUndefined()
  takeOwnership(dataDir).release()
})

test('names the living process that has it', () => {
  expect(() => takeOwnership(folderWith({ 7: living }))).toThrow(`Process ${living.pid} already uses`)
})

test('takes over from a dead process whose number lives on in another one', () => {
  const dataDir = folderWith({ 7: gone })
  const ownership = takeOwnership(dataDir)
  expect(ownerOf(dataDir)).toBe(process.pid)
  expect(JSON.parse(readFileSync(join(dataDir, 'owner/8'), 'utf8'))).toMatchObject({ pid: process.pid })
  ownership.release()
})

test('keeps few files however often it changes hands', () => {
  const dataDir = testFolder()
  for (let start = 0; start < 30; start++) takeOwnership(dataDir).release()
  expect(readdirSync(join(dataDir, 'owner')).length).toBeLessThan(12)
})

test('takes over a file that a power failure cut off', () => {
  const dataDir = folderWith({})
  writeFileSync(join(dataDir, 'owner/9'), '')
  takeOwnership(dataDir).release()
})

test('property: only the highest number counts', () => {
  const dataDir = folderWith({})
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }), fc.boolean(), (numbers, alive) => {
      const highest = Math.max(...numbers)
      for (const number of readdirSync(join(dataDir, 'owner'))) writeFileSync(join(dataDir, 'owner', number), JSON.stringify(gone))
      const top = Math.max(highest, ...readdirSync(join(dataDir, 'owner')).map(Number)) + 1
      for (const number of numbers) writeFileSync(join(dataDir, 'owner', String(number)), JSON.stringify(alive ? gone : living))
      writeFileSync(join(dataDir, 'owner', String(top)), JSON.stringify(alive ? living : gone))
      expect(ownerOf(dataDir)).toBe(alive ? living.pid : undefined)
    }),
    { numRuns: 30 },
  )
})

test('is never held by two of many processes that want it at once', async () => {
  buildPrograms()
  const dataDir = testFolder()
  const contenders = Array.from({ length: 4 }, () => spawn(process.execPath, [contendProgram, dataDir, '100'], { stdio: 'inherit' }))
  const exits = await Promise.all(contenders.map((contender) => once(contender, 'exit')))
  expect(exits.map(([code]) => code)).toEqual([0, 0, 0, 0])
})
