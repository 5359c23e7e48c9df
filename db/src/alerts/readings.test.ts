import { ChainId, Height, Timestamp } from '@secretariat/shared'
import { ruleOf, type Signal, thresholdsOf } from '@secretariat/shared/alert'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'
import { keepReadings } from './readings.js'
import { transition } from './transition.js'

const { db } = await testDatabase()
const chain = ChainId('eosc')
const now = Timestamp(Date.now())
const silent = ruleOf('producer-silent')
const thresholds = silent && thresholdsOf(silent, 'eosc')
if (thresholds === undefined) throw new TypeError('EOSC judges its producers')

const missed = (subject: string, value: number | null, good = 0): Signal => ({
  ...{ chain, rule: 'producer-silent', subject, value, good, at: now, height: Height(7), provisional: true, facts: { missing: ['a'] } },
})
const looked = (at: Timestamp) => new Map([['producer-silent', at]])
const keep = (signals: readonly Signal[], measuredAt = now) =>
  keepReadings(db, { chain, looks: looked(measuredAt), readings: signals.map((signal) => ({ signal, thresholds, measuredAt })) })
const standing = async () =>
  (await db.selectFrom('alertReadingState').selectAll().orderBy('rank').orderBy('subject').execute()).map(
    ({ subject, state, value }) => `${subject} ${state} ${value}`,
  )

test('every state a subject may be in is told apart, the worst first', async () => {
  await keep([missed('well', 0, 9), missed('late', 2), missed('down', 3), missed('dead', 12), missed('dark', null)])
  expect(await standing()).toEqual(['dead firing 12', 'down firing 3', 'late pending 2', 'dark no-data null', 'well ok 0'])
})

test('who is not measured any more is not shown, and a rule that was not asked keeps what it had', async () => {
  await keep([missed('well', 0)])
  expect(await standing()).toEqual(['well ok 0'])
  await keepReadings(db, { chain, looks: new Map([['chain-halted', now]]), readings: [] })
  expect(await standing()).toEqual(['well ok 0'])
  await keep([])
  expect(await standing()).toEqual([])
  const looks = await db.selectFrom('alertLook').select('rule').orderBy('rule').execute()
  expect(looks.map(({ rule }) => rule)).toEqual(['chain-halted', 'producer-silent'])
})

test('what nobody measured for two minutes is no data, whatever it was', async () => {
  await keep([missed('down', 3), missed('well', 0)], Timestamp(now - 121_000))
  expect(await standing()).toEqual(['down no-data 3', 'well no-data 0'])
})

test('a rule that is turned off judges nothing, and shows what it measures', async () => {
  const readings = [{ signal: missed('down', 3), thresholds: undefined, measuredAt: now }]
  await keepReadings(db, { chain, looks: looked(now), readings })
  expect(await standing()).toEqual(['down off 3'])
})

test('the incident that goes on is named, also while it recovers', async () => {
  const voice = {
    write: () => Promise.reject(new TypeError('nobody hears')) as never,
    chainName: 'EOSC',
    profile: 'eosc',
    dashboard: null,
  } as const
  const pass = (signals: readonly Signal[]) => {
    const judged = signals.map((signal) => ({ signal, thresholds }))
    return transition(db, { chain, signals: judged, answered: new Set(), liveFrom: now, now, voice })
  }
  await pass([missed('down', 3), missed('back', 3)])
  await pass([missed('down', 4), missed('back', 0, 2)])
  await keep([missed('down', 4), missed('back', 0, 2)])
  const rows = await db.selectFrom('alertReadingState').select(['subject', 'state', 'incident', 'condition']).orderBy('subject').execute()
  expect(rows).toEqual([
    { subject: 'back', state: 'recovering', incident: expect.any(Number), condition: 'recovering' },
    { subject: 'down', state: 'firing', incident: expect.any(Number), condition: 'confirmed' },
  ])
})
