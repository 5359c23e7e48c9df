import { afterAll, afterEach, expect, test } from 'vitest'
import { openStage } from './stage.js'

const stage = await openStage()
afterEach(stage.clear)
afterAll(stage.close)

const LONG_MS = 120_000
const patient = { timeout: 20_000, interval: 20 }
const who = 'biosbpc'

test(
  'a chain that stands is one alert, and its end another; who would be blamed meanwhile waits',
  async () => {
    const { devnet, live, liveUntil, wait, silent, stories, told, reasons } = await stage.eosc('halt', 4, 1)
    devnet.faults.silence([who])
    await liveUntil(() => silent(who)?.value === 2)
    devnet.faults.halt(60)
    await wait(29, ({ rule, value }) => rule === 'chain-halted' && value === 29)
    expect(await stories('chain-halted')).toEqual([])
    await wait(30, ({ rule, value }) => rule === 'chain-halted' && value === 30)
    // Time that jumps looks like endpoints that do not answer.
    for (const seconds of [60, 90, 120, 150]) await wait(seconds, ({ rule, value }) => rule === 'chain-halted' && value === seconds)
    expect(silent(who)).toMatchObject({ value: null })
    await live(3)
    await liveUntil(() => silent(who)?.value === 3)
    const [halted] = await stories('chain-halted')
    expect(halted?.steps.map(([what]) => what)).toEqual(['suspect', 'confirm', 'critical', 'recover', 'resolve'])
    expect(await stories('producer-silent')).toMatchObject([{ subject: who, isInhibited: true }])
    await expect.poll(() => reasons('chain-halted'), patient).toEqual(['first', 'worsened', 'resolved'])
    expect(told('producer-silent')).toEqual([])
    await live(10)
    await expect.poll(() => reasons('producer-silent'), patient).toEqual(['first'])
  },
  LONG_MS,
)

test(
  'who sees nothing says so, and blames nobody for that time',
  async () => {
    const { devnet, chain, live, judged, silent, breakDown, stories, reasons } = await stage.eosc('blind', 4, 1)
    breakDown(true)
    await judged(({ rule, value }) => rule === 'endpoint-behind' && value === null)
    devnet.faults.silence([who])
    devnet.produce(12)
    devnet.faults.silence([])
    devnet.produce(12)
    await judged(({ rule, value }) => rule === 'indexer-blind' && (value ?? 0) >= 60)
    await expect.poll(() => reasons('indexer-blind'), patient).toEqual(['first'])
    const open = await stage.db
      .selectFrom('incident')
      .select('rule')
      .where('chain', '=', chain.id)
      .where('condition', '=', 'confirmed')
      .execute()
    expect(open).toEqual([{ rule: 'indexer-blind' }])
    breakDown(false)
    await judged(({ rule, value, height }) => rule === 'indexer-blind' && (value ?? 60) < 60 && (height ?? 0) >= devnet.height())
    await live(3)
    expect(silent(who)).toMatchObject({ value: 0 })
    const [blind] = await stories('indexer-blind')
    expect(blind?.steps.map(([what]) => what)).toEqual(['suspect', 'confirm', 'recover', 'resolve'])
    expect(await stories('producer-silent')).toEqual([])
    await expect.poll(() => reasons('indexer-blind'), patient).toEqual(['first', 'resolved'])
  },
  LONG_MS,
)
