import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabase, tableDigests, testDatabase } from '@secretariat/db/testing'
import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { hasJoystreamMetadata, joystreamMetadataFiles } from '@secretariat/indexer/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand, startProgram } from '../testing/program.js'
import { differences } from './joystream/subject.js'
import { subjects } from './joystream/subjects.js'

const BLOCKS = 20_000
/** Enough for every runtime and a failed election; the order of reading is the same for more. */
const BLOCKS_BACKWARDS = 6000
const folder = mkdtempSync(join(tmpdir(), 'secretariat-joystream-'))
const runtimes = hasJoystreamMetadata ? ['--metadata', ...joystreamMetadataFiles] : []

interface Reading {
  readonly blocks: number
  /** Where each run of the indexer begins; what lies above is read already. */
  readonly from: readonly number[]
  readonly database: TestDatabase
  ledger?: JoystreamLedger
}

const inOrder: Reading = { blocks: BLOCKS, from: [1], database: await testDatabase() }
const backwards: Reading = { blocks: BLOCKS_BACKWARDS, from: [4000, 1700, 1], database: await testDatabase() }

/** Tells the story in a process of its own, reads it, and keeps what truly happened. */
async function read(reading: Reading): Promise<void> {
  const { blocks, from, database } = reading
  const file = join(folder, `${blocks}.json`)
  const story = ['joystream', '--seed', 'whole', '--blocks', `${blocks}`, '--speed', '0', '--port', '0', '--ledger', file]
  const node = startProgram(['scripts/dist/cli/devnet.js', ...story, ...runtimes])
  const [url] = await node.says(/ws:\/\/[\d.:]+/)
  for (const height of from) {
    const args = ['--chain', `joystream=${url}`, '--once', '--from', `${height}`]
    const { code, stderr } = await runCommand('index', args, { DATABASE_URL: database.url })
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  }
  await node.stop()
  // Safety: the devnet writes what its ledger is.
  reading.ledger = JSON.parse(readFileSync(file, 'utf8')) as JoystreamLedger
}

function ledgerOf({ ledger }: Reading): JoystreamLedger {
  if (ledger === undefined) throw new RangeError('Nothing was read')
  return ledger
}

beforeAll(() => Promise.all([read(inOrder), read(backwards)]), 900_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the simulated chain had elections that fail, every type and end of a proposal, and every runtime', async () => {
  const { rounds, proposals, upgrades } = ledgerOf(inOrder)
  const outcomes = new Set(rounds.map(({ outcome }) => outcome))
  for (const outcome of ['elected', 'not-enough-candidates', 'not-enough-winners'] as const) expect(outcomes).toContain(outcome)
  // All that 2004 knows but `UpdateGlobalNftLimit`, which nobody may propose.
  expect(new Set(proposals.map(({ type }) => type)).size).toBe(27)
  const ends = new Set(proposals.flatMap(({ decisions }) => decisions.map(({ decision }) => decision)))
  expect(ends.size).toBe(8)
  expect(upgrades.length).toBeGreaterThanOrEqual(3)
  const specs = await inOrder.database.db.selectFrom('block').select('spec').distinct().orderBy('spec').execute()
  expect(specs).toHaveLength(4)
})

describe.each([
  ['in order', inOrder],
  ['from its end to its beginning', backwards],
] as const)('of a chain read %s', (_, reading) => {
  test.each(subjects)(
    'the %s are what truly happened',
    async (_, { told, truth }) => {
      const expected = truth(ledgerOf(reading))
      expect(expected.length).toBeGreaterThan(0)
      expect(differences(await told(reading.database.db), expected)).toEqual({ missing: [], invented: [] })
    },
    60_000,
  )
})

test('every row is the same when it is made again from the facts', async () => {
  const before = await tableDigests(inOrder.database.db)
  expect((await runCommand('rebuild', [], { DATABASE_URL: inOrder.database.url })).code).toBe(0)
  expect(await tableDigests(inOrder.database.db)).toEqual(before)
}, 120_000)
