import type { Height } from '@secretariat/shared'
import { Timestamp } from '@secretariat/shared'
import { after, type Incident, type IncidentEvent } from '@secretariat/shared/alert'
import { expect, test } from 'vitest'
import { alertDesk, type Measuring } from '../testing/alert-desk.js'
import { testDatabase } from '../testing/index.js'

const { db } = await testDatabase()
const turns = (n: number) => n * 69

test('a producer goes silent: suspected, certain, critical, recovering, over; told once each, and its end', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'story')
  const states: string[] = []
  for (const [turn, value] of [1, 2, 3, 4, 9, 10, 0].entries()) {
    await pass(turns(turn), { bp1: { value, good: value === 0 ? 1 : 0 } })
    states.push((await incidents())[0]?.condition ?? 'none')
  }
  await pass(turns(15), { bp1: { value: 0, good: 9 } })
  expect(states).toEqual(['none', 'suspected', 'confirmed', 'confirmed', 'confirmed', 'confirmed', 'recovering'])
  expect(await incidents()).toMatchObject([
    { condition: 'resolved', severity: 'critical', handling: 'escalated', level: 2, historical: false },
  ])
  expect(await messages()).toEqual([
    ['first', 'bp1 firing 3'],
    ['worsened', 'bp1 firing 10'],
    ['resolved', 'bp1 ended 0'],
  ])
})

test('its events are numbered without a gap, and tell every step', async () => {
  const rows = await db
    .selectFrom('incidentEvent')
    .select(['incident', 'seq', 'track', 'data'])
    .orderBy('incident')
    .orderBy('seq')
    .execute()
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
  const told = rows.map(({ track, data }) => (typeof data === 'object' && data !== null && 'move' in data ? data.move : track))
  expect(told).toEqual(['suspect', 'confirm', 'notify', 'severity', 'escalate', 'escalate', 'recover', 'resolve'])
})

test('twenty-three that fail at once are one message, and so is their end', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'many')
  const every = (told: Measuring) => Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`bp${i}`, told]))
  await pass(0, every({ value: 3 }))
  await pass(turns(1), every({ value: 0, good: 1 }))
  await pass(turns(9), every({ value: 0, good: 9 }))
  expect(await incidents()).toHaveLength(23)
  expect((await messages()).map(([reason, ...lines]) => [reason, lines.length])).toEqual([
    ['first', 23],
    ['resolved', 23],
  ])
})

test('two engines at once make neither two incidents nor two messages', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'twins')
  await Promise.all(Array.from({ length: 6 }, () => pass(0, { bp1: { value: 3 } })))
  await Promise.all(Array.from({ length: 6 }, () => pass(60, { bp1: { value: 10 } })))
  expect(await incidents()).toHaveLength(1)
  expect((await messages()).map(([reason]) => reason)).toEqual(['first', 'worsened'])
})

test('a chain that stands is one alert; its producers are kept quiet, and heard when it goes on without them', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'halt')
  const halt = (value: number, good = 0): Record<string, Measuring> => ({ halt: { value, good, rule: 'chain-halted' } })
  await pass(0, { ...halt(30), bp1: { value: 3 }, bp2: { value: 3 } })
  expect((await messages()).map((message) => message[1])).toEqual(['halt firing 30'])
  const [first] = (await incidents()).filter(({ rule }) => rule === 'chain-halted')
  expect((await incidents()).filter(({ inhibitedBy }) => inhibitedBy === first?.id)).toHaveLength(2)
  await pass(10, { ...halt(0, 3), bp1: { value: 4 }, bp2: { value: 0, good: 1 } })
  await pass(39, { bp1: { value: 4 }, bp2: { value: 0, good: 9 } })
  expect((await messages()).map(([reason]) => reason)).toEqual(['first', 'resolved'])
  await pass(41, { bp1: { value: 4 } })
  expect((await messages()).slice(2)).toEqual([['first', 'bp1 firing 4']])
})

test('who is blind blames nobody', async () => {
  const { pass, messages } = await alertDesk(db, 'blind')
  await pass(0, { blind: { value: 60, rule: 'indexer-blind' }, bp1: { value: 12 }, halt: { value: 500, rule: 'chain-halted' } })
  expect(await messages()).toEqual([['first', 'blind firing 60']])
})

test('no data changes nothing, and whoever left the schedule is let go', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'left')
  await pass(0, { bp1: { value: 3 }, bp2: { value: 3 } })
  await pass(10, { bp1: { value: null } })
  expect((await incidents()).map(({ condition }) => condition)).toEqual(['confirmed', 'confirmed'])
  await pass(310, { bp1: { value: 4 } }, { answered: new Set(['producer-silent']) })
  expect((await incidents()).map(({ condition }) => condition)).toEqual(['confirmed', 'superseded'])
  expect((await messages()).map(([reason]) => reason)).toEqual(['first', 'partially-resolved'])
})

test('what comes and goes is one incident, told as such', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'flap')
  for (let round = 0; round < 6; round++) {
    await pass(round * 300, { bp1: { value: 3 } })
    await pass(round * 300 + 150, { bp1: { value: 0, good: 1 } })
  }
  expect(await incidents()).toMatchObject([{ flapping: true, relapses: 5 }])
  expect((await messages()).map(([reason]) => reason)).toEqual(['first'])
})

test('a year of old blocks is kept and never told', async () => {
  const { pass, incidents, messages } = await alertDesk(db, 'history')
  const day = 86_400
  for (let n = -365; n < 0; n += 5) {
    for (const [turn, value] of [3, 10, 0].entries()) await pass(n * day + turns(turn), { bp1: { value, good: value === 0 ? 9 : 0 } })
  }
  expect((await incidents()).every(({ historical, condition }) => historical && condition === 'resolved')).toBe(true)
  expect(await incidents()).toHaveLength(73)
  expect(await messages()).toEqual([])
})

test('who is told next waits their turn, and hears of the end', async () => {
  const { addChannel, pass, messages } = await alertDesk(db, 'rungs')
  await addChannel({ level: 1 })
  await pass(0, { bp1: { value: 3 } })
  await pass(599, { bp1: { value: 4 } })
  expect(await messages()).toEqual([['first', 'bp1 firing 3']])
  await pass(600, { bp1: { value: 5 } })
  await pass(700, { bp1: { value: 0, good: 9 } })
  expect((await messages()).slice(1)).toEqual([
    ['escalated', 'bp1 firing 5'],
    ['resolved', 'bp1 ended 0'],
    ['resolved', 'bp1 ended 0'],
  ])
})

test('every incident is what its events say', async () => {
  const rows = await db.selectFrom('incident').selectAll().execute()
  const events = await db.selectFrom('incidentEvent').selectAll().orderBy('incident').orderBy('seq').execute()
  expect(rows.length).toBeGreaterThan(100)
  for (const { id, events: count, resolvedHeight: _, ...row } of rows) {
    const folded = events
      .filter(({ incident }) => incident === id)
      .reduce((incident, event) => after(incident, eventOf(event)), unborn(row))
    const { condition, handling, severity, relapses, flapping, level, provisional } = folded
    expect(row).toMatchObject({ condition, handling, severity, relapses, flapping, level, provisional })
    expect(row.resolvedAt?.getTime() ?? null).toBe(folded.resolvedAt)
    expect(count).toBe(events.filter(({ incident }) => incident === id).length)
  }
})

type Stored = { at: Date; height: Height | null; track: string; data: unknown; actor: string | null }

// Safety: it is what the store made of an event, which `after` refuses where it is none.
const eventOf = ({ at, height, track, data, actor }: Stored) =>
  ({ ...Object(data), track, height, actor, at: Timestamp(at.getTime()) }) as IncidentEvent

function unborn({
  chain,
  rule,
  subject,
  version,
  historical,
}: Pick<Incident, 'chain' | 'rule' | 'subject' | 'version' | 'historical'>): Incident {
  return {
    ...{ chain, rule, subject, version, historical, condition: 'none', handling: 'none', publicity: 'none', severity: 'info' },
    ...{ provisional: true, flapping: false, relapses: 0, level: 0, recoveries: [], acknowledgedUntil: null },
    ...{ openedAt: Timestamp(0), confirmedAt: null, resolvedAt: null },
  }
}
