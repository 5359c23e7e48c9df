import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ChainId, Height } from '../ids.js'
import { Timestamp } from '../time.js'
import { decide, FLAPPING_RECOVERIES, RELAPSE_MS, STEADY_MS, supersede } from './decide.js'
import { after, type Incident, type IncidentEvent, isOver, stageOf } from './incident.js'
import { levelOf, type Signal, type Thresholds } from './observation.js'
import { type Condition, conditionMoves, moved } from './track.js'

const TURN_MS = 69_000

/** EOSC: two turns are suspicious, the third miss is certain, the tenth is worse; nine good ones end it. */
const thresholds: Thresholds = {
  version: 1,
  bound: 'least',
  suspected: 2,
  confirmed: 3,
  severity: 'warning',
  critical: 10,
  resolvedAfter: 9,
}

const signal = (turn: number, value: number | null, good = 0): Signal => ({
  chain: ChainId('eosc'),
  rule: 'producer-silent',
  subject: 'biosbpk',
  value,
  good,
  at: Timestamp(1_600_000_000_000 + turn * TURN_MS),
  height: Height(turn),
  provisional: false,
})

/** A producer's turns, `x` missed and `.` made, told one after the other. */
function tell(turns: string): { readonly incidents: Incident[]; readonly events: IncidentEvent[][] } {
  const incidents: Incident[] = []
  const events: IncidentEvent[][] = []
  let [missed, made, current] = [0, 0, undefined as Incident | undefined]
  for (const [turn, what] of [...turns].entries()) {
    missed = what === 'x' ? missed + 1 : what === '.' ? 0 : missed
    made = what === '.' ? made + 1 : what === 'x' ? 0 : made
    const decision = decide(current, signal(turn, what === '?' ? null : missed, made), thresholds, false)
    if (decision.opened) {
      incidents.push(...(current === undefined ? [] : [current]))
      events.push([])
    }
    events.at(-1)?.push(...decision.events)
    current = decision.incident
  }
  return { incidents: current === undefined ? incidents : [...incidents, current], events }
}

const movesOf = (events: readonly IncidentEvent[] = []) =>
  events.map((event) => (event.track === 'condition' ? event.move : event.track === 'severity' ? event.severity : event.track))

test('a single miss is noise', () => {
  expect(tell('..x..x').incidents).toEqual([])
})

test('what heals before it is certain stays a suspicion that nobody hears of', () => {
  const { incidents, events } = tell('.xx.')
  expect(incidents.map(({ condition }) => condition)).toEqual(['healed'])
  expect(movesOf(events[0])).toEqual(['suspect', 'heal'])
})

test('suspected, certain and worse come at exactly the turns that are set', () => {
  const { events } = tell('xxxxxxxxxx')
  const [told = []] = events
  expect(movesOf(told)).toEqual(['suspect', 'confirm', 'critical'])
  expect(told.map(({ height }) => height)).toEqual([1, 2, 9])
})

test('it is over after so many good turns in a row, and not one earlier', () => {
  expect(tell(`xxx${'.'.repeat(8)}`).incidents.map(stageOf)).toEqual(['recovering'])
  expect(tell(`xxx${'.'.repeat(9)}`).incidents.map(stageOf)).toEqual(['resolved'])
})

test('who fails again while being watched is the same incident, once more', () => {
  const { incidents } = tell(`xxx....xx${'.'.repeat(9)}`)
  expect(incidents).toMatchObject([{ condition: 'resolved', relapses: 1 }])
})

test('who fails soon after the end is the old incident, later a new one', () => {
  const soon = Math.floor(RELAPSE_MS / TURN_MS) - 4
  expect(tell(`xxx${'.'.repeat(9)}${'.'.repeat(soon)}xxx`).incidents).toHaveLength(1)
  expect(tell(`xxx${'.'.repeat(9)}${'.'.repeat(soon + 10)}xxx`).incidents).toHaveLength(2)
})

test('no data changes nothing', () => {
  const { incidents, events } = tell('xxx????????????')
  expect(incidents).toMatchObject([{ condition: 'confirmed' }])
  expect(events.flat()).toHaveLength(2)
  expect(tell('????').incidents).toEqual([])
})

test('one that comes and goes is one incident that flaps until it is steady', () => {
  const cycle = 'xxx..'
  const steady = Math.ceil(STEADY_MS / TURN_MS)
  const { incidents, events } = tell(cycle.repeat(FLAPPING_RECOVERIES + 2))
  expect(incidents).toMatchObject([{ flapping: true }])
  expect(movesOf(events[0]).filter((move) => move === 'flapping')).toHaveLength(1)
  expect(tell(cycle.repeat(FLAPPING_RECOVERIES) + 'x'.repeat(steady + 1)).incidents).toMatchObject([{ flapping: false }])
})

test('what something larger covers ends, once', () => {
  const [incident] = tell('xxx').incidents
  const { incident: covered, events } = supersede(incident as Incident, signal(3, null))
  expect([covered?.condition, events.length]).toEqual(['superseded', 1])
  expect(supersede(covered as Incident, signal(4, null)).events).toEqual([])
})

test('low values are the bad ones of a rule that says so', () => {
  const runway: Thresholds = { ...thresholds, bound: 'most', suspected: null, confirmed: 14, critical: 3 }
  expect([20, 14, 3, null].map((value) => levelOf({ value }, runway))).toEqual(['clear', 'confirmed', 'critical', 'no-data'])
})

const histories = fc.string({ unit: fc.constantFrom('x', 'x', '.', '.', '?'), maxLength: 120 })

test('property: an incident is what its events say, and none of them jumps over a state', () => {
  fc.assert(
    fc.property(histories, (turns) => {
      const { incidents, events } = tell(turns)
      expect(events).toHaveLength(incidents.length)
      for (const [i, incident] of incidents.entries()) {
        const born: Incident = {
          ...incident,
          ...{ condition: 'none', relapses: 0, recoveries: [], provisional: true, flapping: false, confirmedAt: null, resolvedAt: null },
          severity: thresholds.severity,
        }
        expect((events[i] ?? []).reduce(after, born)).toEqual(incident)
        let condition: Condition = 'none'
        for (const event of events[i] ?? []) {
          if (event.track !== 'condition') continue
          const to = moved<Condition>(conditionMoves, condition, event.move)
          expect(to).toBeDefined()
          condition = to as Condition
        }
      }
    }),
  )
})

test('property: nothing is resolved that was not certain before, and only one incident is open at a time', () => {
  fc.assert(
    fc.property(histories, (turns) => {
      const { incidents } = tell(turns)
      for (const each of incidents) if (each.condition === 'resolved') expect(each.confirmedAt).not.toBeNull()
      expect(incidents.slice(0, -1).every(isOver)).toBe(true)
    }),
  )
})
