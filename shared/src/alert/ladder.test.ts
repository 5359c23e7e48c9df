import { expect, test } from 'vitest'
import { ChainId } from '../ids.js'
import { Timestamp } from '../time.js'
import { after, type Incident } from './incident.js'
import { handlingAfterRelapse, handlingDue } from './ladder.js'
import { hears, routeSchema } from './route.js'

const at = (minutes: number) => Timestamp(minutes * 60_000)
const incident = (over: Partial<Incident> = {}): Incident => ({
  chain: ChainId('eosc'),
  rule: 'producer-silent',
  subject: 'biosbpk',
  version: 0,
  historical: false,
  condition: 'confirmed',
  handling: 'notified',
  publicity: 'none',
  severity: 'warning',
  provisional: false,
  flapping: false,
  relapses: 0,
  openedAt: at(0),
  confirmedAt: at(0),
  resolvedAt: null,
  recoveries: [],
  level: 0,
  acknowledgedUntil: null,
  ...over,
})

/** How far up it is told by a minute. */
function climbed(start: Incident, minutes: number): Incident {
  const due = handlingDue(start, at(minutes))
  return due === undefined ? start : climbed(after(start, due), minutes)
}

test('who is told next depends on how long nobody has it in hand', () => {
  expect([9, 10, 30, 119, 120].map((minutes) => climbed(incident(), minutes).level)).toEqual([0, 1, 2, 2, 3])
})

test('what is critical climbs two rungs at once, what is mere news none', () => {
  expect(climbed(incident({ severity: 'critical' }), 0)).toMatchObject({ level: 2, handling: 'escalated' })
  expect(climbed(incident({ severity: 'info' }), 500).level).toBe(0)
})

test('an acknowledgement stops the ladder until it lapses', () => {
  const acknowledged = incident({ handling: 'acknowledged', acknowledgedUntil: at(60) })
  expect(climbed(acknowledged, 59)).toEqual(acknowledged)
  expect(climbed(acknowledged, 60)).toMatchObject({ handling: 'escalated', level: 2 })
})

test('who had it in hand has not any more once it is over, nor when it fails again', () => {
  const over = incident({ handling: 'acknowledged', condition: 'resolved', resolvedAt: at(5) })
  expect(handlingDue(over, at(6))).toMatchObject({ move: 'lapse' })
  const again = { at: at(7), height: null }
  expect(handlingAfterRelapse(incident({ handling: 'closed' }), again)).toMatchObject({ move: 'reopen' })
  expect(handlingAfterRelapse(incident(), again)).toBeUndefined()
})

test('what was found in old blocks never climbs', () => {
  expect(climbed(incident({ historical: true, severity: 'critical' }), 500).level).toBe(0)
})

test('a channel hears what one of its routes lets through, from its rung on', () => {
  const routes = [routeSchema.parse({ chain: 'eosc', level: 1 }), routeSchema.parse({ rule: 'chain-halted', severity: 'critical' })]
  expect(hears(routes, incident())).toBe(false)
  expect(hears(routes, incident({ level: 1 }))).toBe(true)
  expect(hears(routes, incident({ rule: 'chain-halted', severity: 'critical', chain: ChainId('wax') }))).toBe(true)
  expect(hears(routes, incident({ severity: 'info', level: 3 }))).toBe(false)
})
