import { emptyTables, testDatabase } from '@secretariat/db/testing'
import { BlockHash, ChainId, timeOfSlot } from '@secretariat/shared'
import type { Signal } from '@secretariat/shared/alert'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChainConfig } from '../chains.js'
import { introduceChain } from '../pipeline/introduce.js'
import { blocksOf, CHAIN_ID, type Telling, toldNodes } from '../testing/nodeos.js'
import { plainProfile } from '../testing/told-source.js'
import { watchChainHeads } from './open-watch.js'

const { db } = await testDatabase()
const { node, stopAll } = toldNodes()
const running: { stop(): Promise<void> }[] = []
beforeEach(() => emptyTables(db))
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
  stopAll()
})

const patient = { timeout: 10_000 }
const id = ChainId('sim')
const timing = { intervalMs: 3000, repetitions: 1 }
const producers = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace']
/** A slot whose owner is the first of them. */
const FIRST = 200_000_001 - (200_000_001 % 7)
const KEY = 'EOS6MRyAjQq8ud7hVNYcfnVPJqcVpscN5So8BhtHuGYqET5GDW5CV'
const active = { version: 3, producers: producers.map((producer_name) => ({ producer_name, block_signing_key: KEY })) }

/** A chain of so many slots, of which the silent ones of a producer lie empty; a branch has other blocks from a height on. */
function chainOf(slots: number, silent: (slot: number, owner: string) => boolean = () => false, branch = Number.POSITIVE_INFINITY) {
  const filled = Array.from({ length: slots }, (_, i) => ({ slot: FIRST + i, producer: producers[i % 7] ?? '' })).filter(
    ({ producer }, i) => !silent(i, producer),
  )
  return blocksOf(filled.length, (height) => {
    const { slot, producer } = filled[height - 1] ?? { slot: 0, producer: '' }
    const timestamp = new Date(timeOfSlot(slot, timing)).toISOString().slice(0, -1)
    return { timestamp, producer, schedule_version: 3, confirmed: height >= branch ? 1 : 0 }
  })
}

/** Of an older node, which has no answer for headers alone. */
const missing = {
  code: 404,
  message: 'Not Found',
  error: { code: 0, name: 'exception', what: 'unspecified', details: [{ message: 'Unknown Endpoint' }] },
}
const schedules = (question: string) => {
  if (question === 'get_block_info') return { status: 404, answer: missing }
  return question === 'get_producer_schedule' ? { answer: { active, pending: null } } : undefined
}
const told = (blocks: Telling['blocks'], irreversible = Math.max(1, blocks.length - 5)): Telling => ({
  blocks,
  irreversible,
  onQuestion: schedules,
})

/** Watches a chain; `said` is what was measured last. */
async function watch(urls: readonly string[]) {
  const profile = { ...plainProfile, timing }
  const chain: ChainConfig = { id, name: 'Sim', profile, endpoints: urls, genesis: BlockHash(CHAIN_ID), demo: false }
  await introduceChain(db, chain)
  let last: readonly Signal[] = []
  const stop = new AbortController()
  const onSignals = (_: ChainId, signals: readonly Signal[]) => {
    last = signals
  }
  const over = watchChainHeads({ db, chain, pollMs: 20, onSignals, log: pino({ level: 'silent' }) }, stop.signal)
  const watched = {
    said: (rule: string, subject?: string) =>
      last.find((each) => each.rule === rule && (subject === undefined || each.subject === subject)),
    async stop() {
      stop.abort()
      await over
    },
  }
  running.push(watched)
  return watched
}

const silentCarol = (slot: number, owner: string) => owner === 'carol' && slot >= 70
const forget = async () => {
  await db.deleteFrom('head').execute()
  await db.deleteFrom('headEndpoint').execute()
}
const heads = async () => (await db.selectFrom('head').select('hash').orderBy('height').execute()).map(({ hash }) => hash)

test('a producer falls silent: each block that shows a miss is told, provisional first, and its return too', async () => {
  const [one, two] = await Promise.all([node(told(chainOf(70))), node(told(chainOf(70)))])
  const { said } = await watch([one.url, two.url])
  await expect.poll(() => said('producer-silent', 'carol'), patient).toMatchObject({ value: 0, good: 10 })
  for (const [slots, value] of [
    [74, 1],
    [81, 2],
    [88, 3],
  ] as const) {
    const blocks = chainOf(slots, silentCarol)
    one.tell(told(blocks, 66))
    two.tell(told(blocks, 66))
    await expect
      .poll(() => said('producer-silent', 'carol'), patient)
      .toMatchObject({ value, good: 0, height: blocks.length, provisional: true })
    expect(said('producer-silent', 'bob')).toMatchObject({ value: 0 })
  }
  one.tell({ irreversible: 80 })
  await expect.poll(() => said('producer-silent', 'carol'), patient).toMatchObject({ value: 3, provisional: false })
  one.tell(told(chainOf(94, (slot, owner) => silentCarol(slot, owner) && slot < 90)))
  await expect.poll(() => said('producer-silent', 'carol'), patient).toMatchObject({ value: 0, good: 1 })
})

test('an endpoint that is late, or says nothing that can be used, is named; nobody is blamed for it', async () => {
  const [good, late] = await Promise.all([node(told(chainOf(120))), node(told(chainOf(80)))])
  const { said } = await watch([good.url, late.url])
  const name = new URL(late.url).host
  await expect.poll(() => said('endpoint-behind', name), patient).toMatchObject({ value: 120, good: 0 })
  expect(said('endpoint-behind', new URL(good.url).host)).toMatchObject({ value: 0 })
  for (const producer of producers) expect(said('producer-silent', producer)).toMatchObject({ value: 0 })
  late.tell({ onQuestion: () => ({ status: 404, answer: missing }) })
  const problem = () => db.selectFrom('headEndpoint').select(['height', 'problem']).where('endpoint', '=', name).executeTakeFirst()
  await expect.poll(problem, patient).toMatchObject({ height: 80, problem: `${name} get_info: 404 exception Unknown Endpoint` })
  late.tell({ onQuestion: schedules, chainId: 'f'.repeat(64) })
  await expect.poll(problem, patient).toMatchObject({ problem: expect.stringContaining('another chain') })
})

test('a chain that stands still is told by the second, and nobody else is', async () => {
  const [one, two] = await Promise.all([node(told(chainOf(60))), node(told(chainOf(60)))])
  const { said } = await watch([one.url, two.url])
  await expect.poll(() => said('chain-halted')?.value, patient).toBeGreaterThanOrEqual(1)
  expect(said('indexer-blind')).toMatchObject({ value: 0 })
  for (const producer of producers) expect(said('producer-silent', producer)).toMatchObject({ value: 0 })
})

test('a branch that becomes longer takes the place of the other, which is kept aside', async () => {
  const first = chainOf(60)
  const one = await node(told(first))
  const { said } = await watch([one.url])
  await expect.poll(() => said('finality-stalled'), patient).toMatchObject({ height: 60 })
  const second = chainOf(63, undefined, 58)
  one.tell(told(second, 55))
  await expect.poll(() => said('finality-stalled'), patient).toMatchObject({ height: 63, value: 8 })
  await expect.poll(heads, patient).toHaveLength(66)
  expect(new Set(await heads())).toEqual(new Set([...first, ...second].map((block) => block.id)))
  for (const producer of producers) expect(said('producer-silent', producer)).toMatchObject({ value: 0 })
})

test('heads can be taken away at any moment, and whoever begins anew knows the same', async () => {
  const one = await node(told(chainOf(94, silentCarol)))
  const before = await watch([one.url])
  await expect.poll(() => before.said('producer-silent', 'carol'), patient).toMatchObject({ value: 4 - 1 })
  await forget()
  one.tell(told(chainOf(101, silentCarol)))
  await expect.poll(() => before.said('producer-silent', 'carol'), patient).toMatchObject({ value: 4 })
  await before.stop()
  await forget()
  const after = await watch([one.url])
  await expect.poll(() => after.said('producer-silent', 'carol'), patient).toMatchObject({ value: 4, good: 0 })
  await expect.poll(heads, patient).toHaveLength(chainOf(101, silentCarol).length)
})
