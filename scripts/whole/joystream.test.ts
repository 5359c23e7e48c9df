import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableDigests, testDatabase } from '@secretariat/db/testing'
import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { hasJoystreamMetadata, joystreamMetadataFiles } from '@secretariat/indexer/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand, startProgram } from '../testing/program.js'
import { differences } from './joystream/subject.js'
import { subjects } from './joystream/subjects.js'

const BLOCKS = 20_000
const folder = mkdtempSync(join(tmpdir(), 'secretariat-joystream-'))
const ledgerFile = join(folder, 'ledger.json')
const runtimes = hasJoystreamMetadata ? ['--metadata', ...joystreamMetadataFiles] : []
const story = ['joystream', '--seed', 'whole', '--blocks', `${BLOCKS}`, '--speed', '0', '--port', '0', '--ledger', ledgerFile]
const node = startProgram(['scripts/dist/cli/devnet.js', ...story, ...runtimes])
const [inOrder, backwards] = [await testDatabase(), await testDatabase()]
let ledger: JoystreamLedger

beforeAll(async () => {
  const [url] = await node.says(/ws:\/\/[\d.:]+/)
  const index = async (DATABASE_URL: string, from: number) => {
    const { code, stderr } = await runCommand('index', ['--chain', `joystream=${url}`, '--once', '--from', `${from}`], { DATABASE_URL })
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  }
  const inParts = async () => {
    for (const from of [13_000, 6000, 1]) await index(backwards.url, from)
  }
  await Promise.all([index(inOrder.url, 1), inParts()])
  await node.stop()
  // Safety: the devnet writes what its ledger is.
  ledger = JSON.parse(readFileSync(ledgerFile, 'utf8')) as JoystreamLedger
}, 900_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the simulated chain had elections that fail, every type and end of a proposal, and every runtime', async () => {
  const { rounds, proposals, upgrades } = ledger
  const outcomes = new Set(rounds.map(({ outcome }) => outcome))
  for (const outcome of ['elected', 'not-enough-candidates', 'not-enough-winners'] as const) expect(outcomes).toContain(outcome)
  // All that 2004 knows but `UpdateGlobalNftLimit`, which nobody may propose.
  expect(new Set(proposals.map(({ type }) => type)).size).toBe(27)
  const ends = new Set(proposals.flatMap(({ decisions }) => decisions.map(({ decision }) => decision)))
  expect(ends.size).toBe(8)
  expect(upgrades.length).toBeGreaterThanOrEqual(3)
  const specs = await inOrder.db.selectFrom('block').select('spec').distinct().orderBy('spec').execute()
  expect(specs).toHaveLength(4)
})

describe.each([
  ['in order', inOrder.db],
  ['from its end to its beginning', backwards.db],
] as const)('of a chain read %s', (_, db) => {
  test.each(subjects)(
    'the %s are what truly happened',
    async (_, { told, truth }) => {
      const expected = truth(ledger)
      expect(expected.length).toBeGreaterThan(0)
      expect(differences(await told(db), expected)).toEqual({ missing: [], invented: [] })
    },
    60_000,
  )
})

test('every row is the same when it is made again from the facts', async () => {
  const before = await tableDigests(inOrder.db)
  expect((await runCommand('rebuild', [], { DATABASE_URL: inOrder.url })).code).toBe(0)
  expect(await tableDigests(inOrder.db)).toEqual(before)
}, 120_000)
