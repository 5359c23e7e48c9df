import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { beforeAll, expect, test } from 'vitest'
import { startEmbedded } from './index.js'
import { testFolder } from './testing/folders.js'

const isRoot = process.getuid?.() === 0
const dataDir = testFolder()
const inside = (path: string) => join(dataDir, 'postgres', path)

beforeAll(async () => {
  const server = await startEmbedded({ dataDir, passing: true })
  await server.stop()
})

/** One line that a person can act on. */
async function refusal(folder: string): Promise<string> {
  const error = await startEmbedded({ dataDir: folder, passing: true }).then(
    async (server) => {
      await server.stop()
      return 'it started'
    },
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UsageError)
  const message = error instanceof Error ? error.message : ''
  expect(message).not.toContain('\n')
  return message
}

/** Puts something else in a file's place for one start. */
async function refusalWith(path: string, content: string | undefined): Promise<string> {
  renameSync(inside(path), inside('aside'))
  if (content !== undefined) writeFileSync(inside(path), content, { mode: 0o600 })
  try {
    return await refusal(dataDir)
  } finally {
    rmSync(inside(path), { force: true })
    renameSync(inside('aside'), inside(path))
  }
}

test('refuses a file in the place of the folder, or above it', async () => {
  const file = join(testFolder(), 'file')
  writeFileSync(file, '')
  expect(await refusal(file)).toContain(`${file} is not a folder`)
  expect(await refusal(join(file, 'below'))).toContain('is not a folder')
})

test('refuses a folder with a database of somebody else', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'postgres'), { mode: 0o700 })
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '18')
  expect(await refusal(folder)).toContain('holds no whole Postgres of Secretariat')
})

test('refuses a database of another major version and says how to keep it', async () => {
  expect(await refusalWith('data/PG_VERSION', '17\n')).toMatch(/written by Postgres 17, this release brings Postgres 18: export the facts/)
})

test('refuses a database without its passwords, and one with other passwords', async () => {
  expect(await refusalWith('credentials.json', undefined)).toContain('restore a copy')
  const other = 'x'.repeat(43)
  const credentials = JSON.stringify({ application: other, reader: other, keeper: other })
  expect(await refusalWith('credentials.json', credentials)).toContain('restore credentials.json')
})

test('says what Postgres says of a damaged database', async () => {
  expect(await refusalWith('data/global/pg_control', 'damaged')).toMatch(/did not start on .*\(.*pg_control.*\); more in .*server\.log/)
})

test('starts when nothing was really wrong, also after all of that', async () => {
  const server = await startEmbedded({ dataDir, passing: true })
  await server.stop()
})

test('finishes a start that was killed while it made the database', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'postgres.new/data'), { recursive: true })
  writeFileSync(join(folder, 'postgres.new/data/PG_VERSION'), '18')
  const server = await startEmbedded({ dataDir: folder, passing: true })
  await server.stop()
})

test.skipIf(isRoot)('refuses a folder it may not write to', async () => {
  const folder = testFolder()
  chmodSync(folder, 0o500)
  expect(await refusal(folder)).toContain('No permission')
  chmodSync(folder, 0o700)
})

test.skipIf(!isRoot)('refuses a folder that another account made', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'postgres'))
  expect(spawnSync('chown', ['65534:65534', join(folder, 'postgres')]).status).toBe(0)
  expect(await refusal(folder)).toContain('belongs to account 65534')
})
