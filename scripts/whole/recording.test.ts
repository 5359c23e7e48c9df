import { testDatabase } from '@secretariat/db/testing'
import { readRecording } from '@secretariat/indexer/testing'
import { factSchema } from '@secretariat/shared'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../testing/program.js'
import { motionsOf, snake } from './motions.js'
import { hasReplay, startReplay } from './replay.js'

const recorded = test.skipIf(!hasReplay)
const { db, url } = await testDatabase()
const truth = hasReplay ? readRecording().truth : undefined
const node = hasReplay ? await startReplay() : undefined
afterAll(() => node?.stop())

const index = (...args: string[]) =>
  runCommand('index', ['--chain', `collectives=${node?.url}`, '--once', '--json', ...args], { DATABASE_URL: url })
const exported = async () => (await runCommand('facts', ['export', '--chain', 'collectives'], { DATABASE_URL: url })).stdout

recorded('a recorded chain is indexed whole, and says so in one object', async () => {
  const { code, stdout } = await index()
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ chain: 'collectives', from: 1, to: 200, blocks: 200 })
})

recorded('a recorded chain has the hashes, motions, votes and outcomes that an independent reader found', async () => {
  const blocks = await db.selectFrom('block').select(['height', 'hash']).orderBy('height').execute()
  expect(blocks.map(({ height }) => height)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
  expect([blocks.at(0)?.hash, blocks.at(-1)?.hash]).toEqual([truth?.firstBlockHash, truth?.lastBlockHash])
  expect(await motionsOf(db)).toEqual(
    truth?.motions.map(({ call, executed, ...motion }) => ({ ...motion, executed, call: `Alliance.${snake(call)}` })),
  )
})

recorded('a recorded chain has a fact for every event that the profile names', async () => {
  const facts = (await exported())
    .trim()
    .split('\n')
    .map((line) => factSchema.parse(JSON.parse(line)))
  const count = (kind: string) => facts.filter((fact) => fact.kind === kind).length
  const counts = truth?.eventCounts ?? {}
  expect(['proposed', 'voted', 'closed', 'approved', 'disapproved', 'executed'].map((verb) => count(`motion.${verb}`))).toEqual(
    ['Proposed', 'Voted', 'Closed', 'Approved', 'Disapproved', 'Executed'].map((name) => counts[`allianceMotion.${name}`]),
  )
  expect([count('ally.joined'), count('ally.elevated')]).toEqual([counts['alliance.NewAllyJoined'], counts['alliance.AllyElevated']])
})

recorded('a recorded chain changes no row when it is indexed again or rebuilt', async () => {
  const rows = async () => [await exported(), JSON.stringify(await db.selectFrom('motionState').selectAll().orderBy('factId').execute())]
  const before = await rows()
  const again = await index()
  expect(JSON.parse(again.stdout)).toMatchObject({ blocks: 0, facts: 0 })
  expect(await rows()).toEqual(before)
  expect((await runCommand('rebuild', [], { DATABASE_URL: url })).code).toBe(0)
  expect(await rows()).toEqual(before)
})
