import { alertDesk, testDatabase } from '@secretariat/db/testing'
import { AccountId, type ChainId, factId, Height, Timestamp, timeOfSlot } from '@secretariat/shared'
import { afterHeader, nothingSeen, type Signal, signalsAt, writeMessage } from '@secretariat/shared/alert'
import { eoscSlots, PLAY_START, penaltyStated, playedBlocks, playedNames, situationOf } from '@secretariat/shared/testing'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { type AlertedChain, alertEngine } from './engine.js'

const { db } = await testDatabase()
const log = pino({ level: 'silent' })
const from = timeOfSlot(PLAY_START, eoscSlots)

/** An engine whose clock is set by hand, with a channel that hears everything. */
async function engineOf(name: string, profile: AlertedChain['profile'] = 'eosc') {
  const { chain, incidents, messages } = await alertDesk(db, name)
  let now = Timestamp(from)
  const chains = [{ id: chain, name, profile }]
  const engine = alertEngine({ db, chains, write: writeMessage, dashboard: null, liveFrom: Timestamp(from), log, now: () => now })
  const hear = async (at: number, signals: readonly Signal[]) => {
    now = Timestamp(at)
    engine.onSignals(
      chain,
      signals.map((signal) => ({ ...signal, chain, at: now })),
    )
    await engine.pass(chain)
  }
  const reasons = async (rule: string) => (await messages(rule)).map(([reason]) => reason)
  return { chain, hear, incidents, reasons }
}

/** Plays slots of seven producers one by one; answers in which slot the incident of `who` changed, and to what. */
async function playSlots(name: string, slots: number, made: (slot: number, owner: AccountId) => boolean, who: AccountId) {
  const { hear, incidents, reasons } = await engineOf(name)
  const producers = playedNames(7)
  const blocks = playedBlocks({ producers, made, slots })
  const changes: (readonly [number, string])[] = []
  let liveness = nothingSeen
  for (let slot = 0; slot < slots; slot++) {
    const block = blocks.find((each) => each.slot === PLAY_START + slot)
    if (block === undefined) continue
    liveness = afterHeader(liveness, block, 10_000)
    const { situation, now } = situationOf({ producers, made, slots }, liveness)
    await hear(now + 1000, signalsAt(situation, now))
    const [found] = (await incidents()).filter(({ rule, subject }) => rule === 'producer-silent' && subject === who)
    const state = found === undefined ? 'none' : `${found.condition} ${found.severity}`
    if (state !== (changes.at(-1)?.[1] ?? 'none')) changes.push([slot, state])
  }
  return { changes, reasons: await reasons('producer-silent'), incidents: await incidents() }
}

test('a producer of EOSC falls silent: every step comes with the block after the slot that decides it', async () => {
  const who = AccountId('bpc')
  const first = firstTurn(who, 7)
  const isSilent = (slot: number, owner: AccountId) => owner === who && slot >= first && slot < first + 7 * 10
  const { changes, reasons } = await playSlots('steps', first + 7 * 20, (slot, owner) => !isSilent(slot, owner), who)
  const turn = (n: number) => first + 7 * (n - 1)
  expect(changes).toEqual([
    [turn(2) + 1, 'suspected warning'],
    [turn(3) + 1, 'confirmed warning'],
    [turn(10) + 1, 'confirmed critical'],
    [turn(11), 'recovering critical'],
    [turn(19), 'resolved critical'],
  ])
  expect(reasons).toEqual(['first', 'worsened', 'resolved'])
})

function firstTurn(who: AccountId, count: number): number {
  const [block] = playedBlocks({ producers: playedNames(count), made: (_, owner) => owner === who, slots: count })
  return (block?.slot ?? PLAY_START) - PLAY_START + count
}

const signal = (rule: string, subject: string, value: number | null, good = 0): Signal => ({
  ...{ chain: AnyChain, rule, subject, value, good, at: Timestamp(from), height: Height(9), provisional: false },
})
// Safety: `hear` names the chain of the engine that is told.
const AnyChain = 'any' as ChainId
const minutes = (n: number) => from + n * 60_000

test('a validator is judged by the blocks that chance would have given it', async () => {
  const { hear, incidents, reasons } = await engineOf('lots', 'joystream')
  for (const [minute, value] of [2.9, 3, 7, 18].entries()) await hear(minutes(minute), [signal('validator-silent', 'ada', value)])
  expect(await incidents()).toMatchObject([{ condition: 'confirmed', severity: 'critical' }])
  await hear(minutes(5), [signal('validator-silent', 'ada', 0, 3)])
  expect(await incidents()).toMatchObject([{ condition: 'resolved' }])
  expect(await reasons('validator-silent')).toEqual(['first', 'worsened', 'resolved'])
})

test('who is set otherwise by people is judged by that, under the number of their statement', async () => {
  const { chain, hear, incidents } = await engineOf('set')
  const thresholds = JSON.stringify({ suspected: null, confirmed: 1, severity: 'critical', critical: null, resolvedAfter: 1 })
  const setting = { chain, rule: 'producer-silent' as const, enabled: true, note: '', seq: 12, author: 'ann', at: new Date() }
  await db
    .insertInto('ruleSetting')
    .values({ ...setting, thresholds: JSON.parse(thresholds) })
    .execute()
  await hear(minutes(1), [signal('producer-silent', 'bpa', 1), signal('producer-silent', 'bpb', 0, 4)])
  expect(await incidents()).toMatchObject([{ version: 12, severity: 'critical', condition: 'confirmed' }])
  await db.updateTable('ruleSetting').set({ enabled: false }).where('chain', '=', chain).execute()
  await hear(minutes(2), [signal('producer-silent', 'bpa', 2)])
  expect(await incidents()).toMatchObject([{ condition: 'superseded' }])
})

test('signs of life that are not renewed tell nothing any more', async () => {
  const { chain, incidents } = await alertDesk(db, 'stale')
  let now = Timestamp(from)
  const chains = [{ id: chain, name: 'stale', profile: 'eosc' }] as const
  const engine = alertEngine({ db, chains, write: writeMessage, dashboard: null, liveFrom: now, log, now: () => now })
  engine.onSignals(chain, [{ ...signal('chain-halted', 'stale', 20), chain }])
  now = Timestamp(minutes(3))
  await engine.pass(chain)
  expect(await incidents()).toEqual([])
})

test('an engine that starts again goes on where it was, and repeats nothing', async () => {
  const first = await engineOf('again')
  await first.hear(minutes(1), [signal('producer-silent', 'bpa', 3)])
  const { chain, incidents, reasons } = first
  const now = Timestamp(minutes(3))
  const chains = [{ id: chain, name: 'again', profile: 'eosc' }] as const
  const second = alertEngine({ db, chains, write: writeMessage, dashboard: null, liveFrom: now, log, now: () => now })
  await second.pass(chain)
  second.onSignals(chain, [{ ...signal('producer-silent', 'bpa', 5), chain, at: now }])
  await second.pass(chain)
  expect(await incidents()).toHaveLength(1)
  expect(await reasons('producer-silent')).toEqual(['first'])
})

test('what was measured last is kept for people to see, the line that the chain draws counted in', async () => {
  const { chain, hear } = await engineOf('readings')
  const place = { chain, height: Height(4), ordinal: 0, factId: factId(penaltyStated({ chain, height: 4 })) }
  const unsaid = { drained: null, drainedStreak: null, producedStreak: null, stability: null, status: null, punishedUntil: null }
  await db
    .insertInto('producerPenalty')
    .values({
      ...place,
      ...unsaid,
      producer: AccountId('bpc'),
      pledge: null,
      deducted: null,
      asset: null,
      streaks: '[]',
      tolerance: 4,
      statedAt: new Date(from),
    })
    .execute()
  await hear(minutes(1), [signal('producer-silent', 'bpc', 4), signal('producer-silent', 'bpd', null)])
  const readings = () =>
    db
      .selectFrom('alertReading')
      .select(['rule', 'subject', 'value', 'level'])
      .where('chain', '=', chain)
      .where('rule', '=', 'producer-silent')
      .orderBy('subject')
      .execute()
  expect(await readings()).toEqual([
    { rule: 'producer-silent', subject: 'bpc', value: 4, level: 'suspected' },
    { rule: 'producer-silent', subject: 'bpd', value: null, level: 'no-data' },
  ])
  await hear(minutes(1) + 6000, [signal('producer-silent', 'bpc', 5)])
  expect(await readings()).toEqual([{ rule: 'producer-silent', subject: 'bpc', value: 5, level: 'confirmed' }])
})
