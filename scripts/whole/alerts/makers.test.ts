import { slotOf } from '@secretariat/shared'
import { afterAll, afterEach, expect, test } from 'vitest'
import { openStage } from './stage.js'

const stage = await openStage()
afterEach(stage.clear)
afterAll(stage.close)

const LONG_MS = 120_000
const patient = { timeout: 20_000, interval: 20 }
const steps = ['suspect', 'confirm', 'critical', 'recover', 'resolve'] as const
const storyAt = (subject: string, heights: readonly (number | undefined)[]) => ({
  subject,
  steps: steps.map((what, i) => [what, heights[i]]),
})
const who = 'biosbpc'
/** Of four producers. */
const ROUND_MS = 4 * 3000
/** Active ones of the simulated Joystream in its first era. */
const VALIDATORS = 9

test(
  'a producer of EOSC falls silent and comes back: each step comes with the block that decides it, and is told',
  async ({ annotate }) => {
    const { devnet, liveUntil, skipTo, silent, stories, reasons, heads, took } = await stage.eosc('silent', 4)
    const since = devnet.height()
    devnet.faults.silence([who])
    await liveUntil(() => silent(who)?.value === 3)
    await skipTo(devnet.time() + 6 * ROUND_MS)
    await liveUntil(() => silent(who)?.value === 10)
    devnet.faults.silence([])
    await liveUntil(() => silent(who)?.value === 0)
    await skipTo(devnet.time() + 7 * ROUND_MS)
    await liveUntil(() => (silent(who)?.good ?? 0) >= 9)
    for (const height = devnet.height(); devnet.finalizedHeight() < height; ) devnet.produce(1)
    const missed = devnet.ledger().missed.filter(({ producer, block }) => producer === who && block > since)
    const back = missed.at(-1)?.block ?? 0
    const own = (await heads()).filter(({ author, height }) => author === who && height >= back).map(({ height }) => height)
    const [suspected = 0, confirmed = 0, critical = 0] = [missed[1], missed[2], missed[9]].map((each) => each?.block)
    expect(await stories('producer-silent')).toMatchObject([storyAt(who, [suspected, confirmed, critical, own[0], own[8]])])
    await expect.poll(() => reasons('producer-silent'), patient).toEqual(['first', 'worsened', 'resolved'])
    await annotate(`head to receiver: ${took('producer-silent', [confirmed, critical, own[8] ?? 0])}`)
  },
  LONG_MS,
)

test(
  'a validator of Joystream falls silent: it is judged by the slots that passed, to the block',
  async ({ annotate }) => {
    const { devnet, said, live, liveUntil, skipTo, stories, reasons, heads, took } = await stage.joystream('lot')
    const silentOne = devnet.ledger().authors.at(-1) ?? ''
    const silent = () => said('validator-silent', silentOne)
    devnet.faults.silence([silentOne])
    await live(2)
    const lastBlock = Number(silent()?.facts?.lastAt)
    for (const expected of [3, 7, 18]) {
      await skipTo(lastBlock + (expected * VALIDATORS - 4) * 6000)
      await liveUntil(() => (silent()?.value ?? 0) >= expected)
    }
    devnet.faults.silence([])
    const before = devnet.height()
    await liveUntil(() => silent()?.value === 0 && (silent()?.good ?? 0) >= 3)
    const seen = await heads()
    const [suspected = 0, confirmed = 0, critical = 0] = [3, 7, 18].map(
      (expected) => seen.find(({ time }) => time.getTime() - lastBlock >= expected * VALIDATORS * 6000)?.height,
    )
    const own = seen.filter(({ author, height }) => author === silentOne && height > before).map(({ height }) => height)
    const [story] = (await stories('validator-silent')).filter(({ subject }) => subject === silentOne)
    expect(story?.steps.slice(0, 4)).toEqual(storyAt(silentOne, [suspected, confirmed, critical, own[0]]).steps.slice(0, 4))
    // Chance may keep it from its next block for long; then it relapses, and its good blocks are counted anew.
    const resolved = devnet.height()
    expect(story?.steps.at(-1)).toEqual(['resolve', resolved])
    await expect.poll(() => reasons('validator-silent'), patient).toEqual(['first', 'worsened', 'resolved'])
    await annotate(`head to receiver: ${took('validator-silent', [confirmed, critical, resolved])}`)
  },
  LONG_MS,
)

test(
  'seven that fail together are one message',
  async () => {
    const { devnet, live, liveUntil, silent, stories, told } = await stage.eosc('herd', 23)
    const names = devnet.ledger().schedules.findLast(({ from }) => from !== null)?.producers ?? []
    const group = names.slice(8, 15)
    const placeOf = (time: number) => slotOf(time, { intervalMs: 3000, repetitions: 1 }) % names.length
    while (placeOf(devnet.time()) !== 7) devnet.produce(1)
    devnet.faults.silence(group)
    await liveUntil(() => silent(group[6] ?? '')?.value === 3)
    const certain = (await stories('producer-silent')).filter(({ steps }) => steps.some(([what]) => what === 'confirm'))
    expect(certain.map(({ subject }) => subject).sort()).toEqual(group.toSorted())
    await live(1)
    await expect.poll(() => told('producer-silent').length, patient).toBe(1)
    const [message] = told('producer-silent')
    expect(message?.incidents.map(({ subject }) => subject).sort()).toEqual(group.toSorted())
  },
  LONG_MS,
)

test(
  'who comes and goes is one incident, told once',
  async () => {
    const { devnet, live, liveUntil, silent, stories, told } = await stage.eosc('flapping', 4)
    for (let round = 0; round < 4; round++) {
      devnet.faults.silence([who])
      await liveUntil(() => silent(who)?.value === 3)
      devnet.faults.silence([])
      await liveUntil(() => silent(who)?.value === 0)
    }
    await live(1)
    const certain = (await stories('producer-silent')).filter(({ subject, steps }) => subject === who && steps.length > 2)
    expect(certain).toMatchObject([{ isFlapping: true }])
    const messages = () => told('producer-silent').filter(({ incidents }) => incidents.some(({ subject }) => subject === who))
    await expect.poll(messages, patient).toHaveLength(1)
  },
  LONG_MS,
)
