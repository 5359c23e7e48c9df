import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ChainId } from '../ids.js'
import { Timestamp } from '../time.js'
import { inhibitorOf, isSilenced } from './hush.js'
import type { Incident } from './incident.js'
import { type Concern, type Group, type Grouping, planNotice, type Told, toldAfter } from './notices.js'
import type { Condition } from './track.js'

const MINUTE = 60_000
const grouping: Grouping = {
  waitMs: 0.5 * MINUTE,
  intervalMs: 5 * MINUTE,
  repeatMs: 240 * MINUTE,
  repeatCriticalMs: 30 * MINUTE,
  urgentMs: 240 * MINUTE,
  flappingMs: 30 * MINUTE,
}

const incident = (over: Partial<Incident> = {}): Incident => ({
  chain: ChainId('eosc'),
  rule: 'producer-silent',
  subject: 'biosbpk',
  version: 1,
  historical: false,
  condition: 'confirmed',
  handling: 'none',
  publicity: 'none',
  severity: 'warning',
  provisional: false,
  flapping: false,
  relapses: 0,
  openedAt: Timestamp(0),
  confirmedAt: Timestamp(0),
  resolvedAt: null,
  recoveries: [],
  level: 0,
  acknowledgedUntil: null,
  ...over,
})
const concern = (id: number, over: Partial<Incident> = {}, held = false): Concern => ({ id, incident: incident(over), held })
const firing = (id: number, over: Partial<Told> = {}): Told => ({ id, as: 'firing', severity: 'warning', flapping: false, ...over })
const at = (minutes: number) => Timestamp(minutes * MINUTE)
const group = (over: Partial<Group>): Group => ({ concerns: [], told: [], lastSentAt: null, ...over })
const plan = (over: Partial<Group>, minutes: number) => planNotice(group(over), grouping, at(minutes))

test('twenty-three that fail at once are one message', () => {
  const concerns = Array.from({ length: 23 }, (_, id) => concern(id))
  expect(plan({ concerns }, 1).notice).toMatchObject({ reason: 'first', firing: concerns })
})

test('what heals inside the wait is never told', () => {
  expect(plan({ concerns: [concern(1)] }, 0)).toEqual({ notice: undefined, dueAt: at(0.5) })
  expect(plan({ concerns: [concern(1, { condition: 'resolved' })] }, 1).notice).toBeUndefined()
})

test('another one waits for the interval of its group', () => {
  const group = { concerns: [concern(1), concern(2, { confirmedAt: at(2) })], told: [firing(1)], lastSentAt: at(1) }
  expect(plan(group, 3).dueAt).toBe(at(6))
  expect(plan(group, 6).notice?.reason).toBe('new-in-group')
})

test('what grows worse is told at once, once', () => {
  const concerns = [concern(1, { severity: 'critical' })]
  expect(plan({ concerns, told: [firing(1)], lastSentAt: at(1) }, 2).notice?.reason).toBe('worsened')
  expect(plan({ concerns, told: [firing(1, { severity: 'critical' })], lastSentAt: at(2) }, 3).notice).toBeUndefined()
})

test('an end is told to whoever heard the beginning, and to nobody else', () => {
  const concerns = [concern(1, { condition: 'resolved' })]
  expect(plan({ concerns, told: [firing(1)], lastSentAt: at(1) }, 2).notice).toMatchObject({
    reason: 'resolved',
    firing: [],
    ended: concerns,
  })
  expect(plan({ concerns }, 2).notice).toBeUndefined()
})

test('what goes on is told again: soon where it is critical and nobody has it in hand', () => {
  const told = [firing(1, { severity: 'critical' })]
  const critical = (handling: Incident['handling']) => ({
    concerns: [concern(1, { severity: 'critical', handling })],
    told,
    lastSentAt: at(0),
  })
  expect(plan(critical('notified'), 30).notice?.reason).toBe('repeat')
  expect(plan(critical('acknowledged'), 30).dueAt).toBe(at(240))
  expect(plan({ ...critical('notified'), lastSentAt: at(240) }, 270).dueAt).toBe(at(480))
})

test('what comes and goes is summed up every half hour', () => {
  const flapping = { concerns: [concern(1, { flapping: true, severity: 'critical' })], told: [firing(1)], lastSentAt: at(0) }
  expect(plan(flapping, 29).notice).toBeUndefined()
  expect(plan(flapping, 30).notice?.reason).toBe('flapping')
})

test('old blocks, silences and what is covered send nothing', () => {
  expect(plan({ concerns: [concern(1, { historical: true }), concern(2, {}, true)] }, 10)).toEqual({ notice: undefined, dueAt: undefined })
})

test('a silence holds for its time, its chain, rule and subject, and lets what is critical through where it says so', () => {
  const silence = {
    chain: null,
    rule: 'producer-silent',
    subject: 'biosbpk',
    from: at(1),
    until: at(3),
    breaksThrough: true,
    untilRecovered: false,
  }
  const heard = (over: Partial<Incident>, minutes: number) => !isSilenced(incident(over), [silence], at(minutes))
  expect([heard({}, 0), heard({}, 1), heard({}, 3)]).toEqual([true, false, true])
  expect([heard({ subject: 'biosbpa' }, 2), heard({ severity: 'critical' }, 2)]).toEqual([true, true])
  const onlyThis = { ...silence, untilRecovered: true }
  expect([at(0), at(2)].map((openedAt) => isSilenced(incident({ openedAt }), [onlyThis], at(2)))).toEqual([true, false])
})

test('a chain that stands keeps its producers quiet, and nobody else’s', () => {
  const halt = { rule: 'chain-halted', silences: ['producer-silent'] } as const
  const covers = (other: Partial<Incident>) =>
    inhibitorOf(incident(), [incident({ rule: 'chain-halted', ...other })], [halt], at(2)) !== undefined
  expect([covers({}), covers({ confirmedAt: null }), covers({ chain: ChainId('wax') })]).toEqual([true, false, false])
  const over = (minutes: number) => covers({ condition: 'resolved', resolvedAt: at(minutes) })
  expect([over(1.4), over(1.6)]).toEqual([false, true])
})

const conditions = ['suspected', 'confirmed', 'recovering', 'resolved', 'superseded'] as const satisfies readonly Condition[]
const steps = fc.array(
  fc.record({ minutes: fc.integer({ min: 0, max: 60 }), states: fc.array(fc.constantFrom(...conditions), { minLength: 3, maxLength: 3 }) }),
  {
    maxLength: 30,
  },
)

test('property: no end without a beginning, no beginning twice without an end, and a notice that was kept is not sent again', () => {
  fc.assert(
    fc.property(steps, (history) => {
      let [now, told, lastSentAt] = [0, [] as readonly Told[], null as Timestamp | null]
      const open = new Set<number>()
      for (const { minutes, states } of history) {
        now += minutes
        const concerns = states.map((condition, id) => concern(id, { condition }))
        const { notice } = plan({ concerns, told, lastSentAt }, now)
        if (notice === undefined) continue
        for (const { id } of notice.ended) expect(open.delete(id)).toBe(true)
        for (const { id } of notice.firing) open.add(id)
        const kept = toldAfter(notice)
        told = [...told.filter(({ id }) => !kept.some((each) => each.id === id)), ...kept]
        lastSentAt = at(now)
        expect(plan({ concerns, told, lastSentAt }, now).notice).toBeUndefined()
      }
    }),
  )
})
