import { type ChainId, type Fact, UsageError } from '@secretariat/shared'
import { accountOf, councilComposed, hashOf, motionClosed, motionProposed, motionVoted } from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, testDatabase, writeHistory } from '../testing/index.js'
import { exportFacts, importFacts } from './facts.js'

const { db } = await testDatabase()
const introduce = () => alpha
const call = { name: 'System.remark', length: 9, arguments: { b: 1, a: ['x\\"\n委员会', null], 10: true } }
const history: Fact[] = [
  motionProposed({ height: 3, call }),
  motionVoted({ height: 3, ordinal: 10 }),
  motionVoted({ height: 3, ordinal: 9 }),
  motionClosed({ height: 12 }),
  councilComposed({ height: 1, locator: 's:Council', ordinal: 1000 }),
]

beforeEach(() => emptyTables(db))

async function exported(filter: Omit<Parameters<typeof exportFacts>[1], 'chain'> = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportFacts(db, { chain: alpha.id, ...filter })) lines.push(line)
  return lines
}

test('facts come out in order of height and of the bytes of their locator, with their keys in one order', async () => {
  await writeHistory(db, history)
  const lines = await exported()
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([
    'alpha/1/s:Council/council.composed',
    'alpha/3/e1/motion.proposed',
    'alpha/3/e10/motion.voted',
    'alpha/3/e9/motion.voted',
    'alpha/12/e1/motion.closed',
  ])
  expect(lines[4]).toBe(
    `{"id":"alpha/12/e1/motion.closed","kind":"motion.closed","chain":"alpha","height":12,"hash":"${hashOf(12)}","time":72000,"locator":"e1","ordinal":1,` +
      `"council":"Council","motionHash":"${hashOf(1)}","ayes":2,"nays":0}`,
  )
  expect((await exported({ kind: 'motion.voted' })).map((line) => JSON.parse(line).locator)).toEqual(['e10', 'e9'])
})

test('an export that is imported elsewhere gives the same bytes and the same rows', async () => {
  await writeHistory(db, history)
  const [lines, motions] = [await exported(), await db.selectFrom('motion').selectAll().execute()]
  await emptyTables(db)
  expect(await importFacts(db, lines.toReversed(), introduce)).toEqual({ added: 5, unchanged: 0 })
  expect(await exported()).toEqual(lines)
  expect(await db.selectFrom('motion').selectAll().execute()).toEqual(motions)
})

test('importing again changes nothing, and reading the same blocks from a node agrees with what was imported', async () => {
  await writeHistory(db, history)
  const lines = await exported()
  expect(await importFacts(db, [...lines, ''], introduce)).toEqual({ added: 0, unchanged: 5 })
  await emptyTables(db)
  await importFacts(db, lines, introduce)
  await writeHistory(db, history)
  expect(await exported()).toEqual(lines)
})

test('more facts than one page come out whole and in order', async () => {
  const many = Array.from({ length: 2500 }, (_, i) => motionVoted({ height: 1 + (i % 7), ordinal: i, voter: accountOf(i) }))
  await writeHistory(db, many)
  const lines = await exported()
  expect(new Set(lines).size).toBe(2500)
  await emptyTables(db)
  await importFacts(db, lines, introduce)
  expect(await exported()).toEqual(lines)
})

test('an export shows one moment, whatever is written meanwhile', async () => {
  await writeHistory(
    db,
    Array.from({ length: 1500 }, (_, i) => motionVoted({ height: 5, ordinal: i })),
  )
  const lines = exportFacts(db, { chain: alpha.id })
  await lines.next()
  await importFacts(db, [line({ id: 'alpha/99/e1/motion.closed', height: 99 })], introduce)
  let rest = 0
  for await (const _ of lines) rest += 1
  expect(rest).toBe(1499)
})

test.each([
  ['broken JSON', '{"id":', 'Line 2: not a fact'],
  ['no object', '[]', 'Line 2: not a fact'],
  ['an unheard kind', '{"id":"x","kind":"motion.unheard"}', 'Line 2: kind'],
  ['a field that is wrong', line({ height: -1 }), 'Line 2: height'],
  [
    'another id',
    line({ id: 'alpha/1/e1/motion.voted' }),
    'Line 2: the id is alpha/1/e1/motion.voted, but its parts say alpha/12/e1/motion.closed',
  ],
  ['a field too many', line({ memo: 'x' }), 'Line 2: the field "memo" is not known in motion.closed'],
  ['two versions of one fact', line({ ayes: 3 }), 'alpha/12/e1/motion.closed is stored with other content'],
])('a wrong line is refused, and nothing of the file stays: %s', async (_, wrong, message) => {
  const error = await importFacts(db, [line({}), wrong], introduce).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect(String(error)).toContain(message)
  expect(await exported()).toEqual([])
})

test('a chain that nobody introduces is not made up', async () => {
  const refuse = (chain: ChainId) => {
    throw new UsageError(`who is ${chain}?`)
  }
  await expect(importFacts(db, [line({})], refuse)).rejects.toThrow('who is alpha?')
})

function line(changes: object): string {
  return JSON.stringify({ id: 'alpha/12/e1/motion.closed', ...motionClosed({ height: 12 }), ...changes })
}
