import { emptyTables, testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import type { Signal } from '@secretariat/shared/alert'
import { afterEach, expect, test } from 'vitest'

const { db } = await testDatabase()
const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
  await emptyTables(db)
})

/** Follows a chain; what is measured of one rule is the last that was told. */
function follow(urls: readonly string[], profile: string) {
  let last: readonly Signal[] = []
  const stop = new AbortController()
  const onSignals = (_: unknown, signals: readonly Signal[]) => {
    last = signals
  }
  const chain = parseChain(`sim=${urls.join()}`, profile)
  const running = indexSilently(db, [chain], { once: false, signal: stop.signal, onSignals, headPollMs: 50 })
  endings.push(async () => {
    stop.abort()
    await running
  })
  return (rule: string, subject?: string) =>
    last.filter((each) => each.rule === rule && (subject === undefined || each.subject === subject))
}

const heads = () => db.selectFrom('head').selectAll().orderBy('height').execute()
const newest = async () => (await heads()).at(-1)?.height
const patient = { timeout: 20_000 }

test('heads of a simulated Joystream are seen when they come, with their authors, and those of a fork too', async () => {
  const devnet = await startDevnet({ kind: 'joystream', seed: 'small', blocks: 200, scale: 1200 })
  endings.push(() => devnet.stop())
  const said = follow([devnet.url], 'joystream')
  await expect.poll(() => said('validator-silent').length, patient).toBeGreaterThan(0)
  devnet.faults.reorg(2)
  await expect.poll(() => said('chain-halted')[0]?.height, patient).toBe(202)
  devnet.produce(10)
  await expect.poll(newest, patient).toBe(devnet.height())
  const rows = await heads()
  expect(rows.map(({ hash }) => hash)).toEqual(expect.arrayContaining(devnet.ledger().hashes.slice(-20)))
  expect(rows.length).toBeGreaterThan(new Set(rows.map(({ height }) => height)).size)
  for (const { author, slot } of rows) expect([author, slot]).not.toContain(null)
  expect(said('finality-stalled')).toMatchObject([{ value: devnet.height() - devnet.finalizedHeight() }])
  const author = rows.at(-1)?.author ?? ''
  expect(said('validator-silent', author)).toMatchObject([{ value: 0 }])
}, 60_000)

test('heads of a chain with twelve slots in a row come over two endpoints, of which one is late', async () => {
  const devnet = await startDevnet({ kind: 'antelope', seed: 'heads', blocks: 700 })
  endings.push(() => devnet.stop())
  const late = await devnet.endpoint(['lag=300'])
  const said = follow([devnet.url, late.url], 'antelope')
  await expect.poll(newest, patient).toBe(devnet.height())
  devnet.produce(100)
  await expect.poll(newest, patient).toBe(devnet.height())
  await expect.poll(() => said('producer-silent').length, patient).toBe(21)
  expect(said('schedule-unknown')).toMatchObject([{ value: 0 }])
  expect(said('endpoint-behind', new URL(late.url).host)[0]?.value).toBeGreaterThan(100)
  const [rows, { hashes }] = [await heads(), devnet.ledger()]
  expect(rows).toHaveLength(512)
  const final = rows.filter((row) => row.height < hashes.length)
  expect(final.length).toBeGreaterThan(100)
  expect(final.map(({ hash }) => hash)).toEqual(final.map((row) => hashes[row.height]))
}, 60_000)
