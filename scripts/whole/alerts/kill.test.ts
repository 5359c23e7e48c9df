import { setTimeout as pause } from 'node:timers/promises'
import { testDatabase } from '@secretariat/db/testing'
import { startDevnet } from '@secretariat/indexer/devnet'
import { ChainId, slotOf } from '@secretariat/shared'
import { afterAll, expect, test } from 'vitest'
import { type Program, startProgram } from '../../testing/program.js'
import { openPost } from './post.js'
import { storyOf } from './story-of.js'

const [{ db, url }, devnet] = await Promise.all([testDatabase(), startDevnet({ kind: 'eosc', seed: 'killed', blocks: 48, producers: 4 })])
const post = await openPost(db)
let engine: Program | undefined
afterAll(async () => {
  await engine?.stop('SIGKILL')
  await post.close()
  await devnet.stop()
})

const chain = ChainId('killed')
const who = 'biosbpc'
const timing = { intervalMs: 3000, repetitions: 1 }
const slot = () => slotOf(devnet.time(), timing)
const ownersInOrder = () => devnet.ledger().schedules.findLast(({ from }) => from !== null)?.producers ?? []
/** How many slots were its own, up to the newest block. */
const turns = () => Math.floor((slot() - ownersInOrder().indexOf(who)) / ownersInOrder().length)

/** Ends with the first block after so many turns more. */
function passTurns(count: number): number {
  for (const enough = turns() + count; turns() < enough; ) devnet.produce(1)
  return devnet.height()
}

test('an engine that is killed when a head decides, and started again, has told and kept the same', async () => {
  // The wall goes on while nothing is made.
  const off = { enabled: false, thresholds: null, note: '', seq: 1, author: 'ann', at: new Date() }
  await db
    .insertInto('ruleSetting')
    .values({ chain, rule: 'chain-halted', ...off })
    .execute()
  const start = () => {
    engine = startProgram(['scripts/dist/whole/alerts/engine-worker.js', chain, devnet.url], { DATABASE_URL: url })
  }
  start()
  await expect.poll(newestSeen, patient).toBe(devnet.height())
  passTurns(1)
  devnet.faults.silence([who])
  const decided: [string, number][] = []
  for (const [what, count] of [
    ['suspect', 2],
    ['confirm', 1],
    ['critical', 7],
    ['recover', 1],
    ['resolve', 8],
  ] as const) {
    if (what === 'recover') devnet.faults.silence([])
    decided.push([what, passTurns(count)])
    await pause(Math.random() * 120)
    await engine?.stop('SIGKILL')
    start()
    await expect.poll(async () => (await storyOf(db, chain, 'producer-silent'))[0]?.steps, patient).toEqual(decided)
  }
  await expect.poll(() => post.of(chain, 'producer-silent').map(({ reason }) => reason), patient).toEqual(['first', 'worsened', 'resolved'])
  expect(await storyOf(db, chain, 'producer-silent')).toHaveLength(1)
}, 300_000)

/** A program needs seconds to start on a busy machine. */
const patient = { timeout: 60_000, interval: 20 }

async function newestSeen(): Promise<number | undefined> {
  const { height } = await db
    .selectFrom('head')
    .select(({ fn }) => fn.max('height').as('height'))
    .where('chain', '=', chain)
    .executeTakeFirstOrThrow()
  return height ?? undefined
}
