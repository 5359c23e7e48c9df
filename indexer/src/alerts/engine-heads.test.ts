import { alertDesk, testDatabase } from '@secretariat/db/testing'
import { BlockHash, Height, Timestamp, timeOfSlot } from '@secretariat/shared'
import { writeMessage } from '@secretariat/shared/alert'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import type { ChainConfig } from '../chains.js'
import { watchChainHeads } from '../head/open-watch.js'
import { introduceChain } from '../pipeline/introduce.js'
import { blocksOf, CHAIN_ID, toldNodes } from '../testing/nodeos.js'
import { plainProfile } from '../testing/told-source.js'
import { alertEngine } from './engine.js'

const { db } = await testDatabase()
const { node, stopAll } = toldNodes()
const over = new AbortController()
const running: Promise<void>[] = []
afterAll(async () => {
  over.abort()
  await Promise.all(running)
  stopAll()
})

const timing = { intervalMs: 3000, repetitions: 1 }
const producers = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace']
const FIRST = 200_000_001 - (200_000_001 % producers.length)
const key = 'EOS6MRyAjQq8ud7hVNYcfnVPJqcVpscN5So8BhtHuGYqET5GDW5CV'
const active = { version: 3, producers: producers.map((producer_name) => ({ producer_name, block_signing_key: key })) }
/** Of an older node, which has no answer for headers alone. */
const missing = {
  code: 404,
  message: 'Not Found',
  error: { code: 0, name: 'exception', what: 'unspecified', details: [{ message: 'Unknown Endpoint' }] },
}
function schedule(question: string) {
  if (question === 'get_block_info') return { status: 404, answer: missing }
  return question === 'get_producer_schedule' ? { answer: { active, pending: null } } : undefined
}

/** A chain of so many slots, in which carol makes nothing from the 70th on. */
function chainOf(slots: number) {
  const owned = Array.from({ length: slots }, (_, i) => ({ slot: FIRST + i, producer: producers[i % producers.length] ?? '' }))
  const filled = owned.filter(({ producer, slot }) => producer !== 'carol' || slot < FIRST + 70)
  return blocksOf(filled.length, (height) => {
    const { slot, producer } = filled[height - 1] ?? { slot: 0, producer: '' }
    const timestamp = new Date(timeOfSlot(slot, timing)).toISOString().slice(0, -1)
    return { timestamp, producer, schedule_version: 3, confirmed: 0 }
  })
}

test('a producer that falls silent is in the outbox within two seconds of the head that decides it', async () => {
  const { chain, incidents, queuedAt } = await alertDesk(db, 'heads')
  const told = (slots: number) => ({ blocks: chainOf(slots), irreversible: 60, onQuestion: schedule })
  const nodes = await Promise.all([node(told(70)), node(told(70))])
  const profile = { ...plainProfile, timing }
  const endpoints = nodes.map(({ url }) => url)
  const config: ChainConfig = { id: chain, name: 'Heads', profile, endpoints, genesis: BlockHash(CHAIN_ID), demo: false }
  await introduceChain(db, config)
  const log = pino({ level: 'silent' })
  const alerted = [{ id: chain, name: 'Heads', profile: 'eosc' }] as const
  const engine = alertEngine({ db, chains: alerted, write: writeMessage, dashboard: null, liveFrom: Timestamp(Date.now()), log })
  running.push(watchChainHeads({ db, chain: config, pollMs: 20, onSignals: engine.onSignals, log }, over.signal), engine.run(over.signal))
  const carol = async () => (await incidents()).find(({ rule, subject }) => rule === 'producer-silent' && subject === 'carol')
  const heads = () => db.selectFrom('head').select('hash').where('chain', '=', chain).where('height', '=', Height(70)).execute()
  await expect.poll(heads, { timeout: 15_000 }).toHaveLength(1)
  for (const [slots, condition] of [
    [81, 'suspected'],
    [88, 'confirmed'],
  ] as const) {
    for (const each of nodes) each.tell(told(slots))
    await expect.poll(async () => (await carol())?.condition, { timeout: 15_000 }).toBe(condition)
  }
  const found = await carol()
  await expect.poll(() => queuedAt('producer-silent'), { timeout: 15_000 }).toHaveLength(1)
  const decided = await db
    .selectFrom('incidentEvent')
    .select('height')
    .where('incident', '=', found?.id ?? 0)
    .orderBy('seq')
    .execute()
  const height = decided.find((each) => each.height !== null && each.height > 80)?.height ?? Height(0)
  const head = await db
    .selectFrom('head')
    .select('seenAt')
    .where('chain', '=', chain)
    .where('height', '<=', height)
    .orderBy('height', 'desc')
    .executeTakeFirstOrThrow()
  expect(Math.max(...(await queuedAt('producer-silent'))) - head.seenAt.getTime()).toBeLessThan(2000)
})
