import { expect, test } from 'vitest'
import type { IncidentEvent, Statement } from './shapes.js'
import { toPosted } from './to-posted.js'
import { stepOf } from './to-steps.js'
import { toTimeline } from './to-timeline.js'

const silent = {
  block: null,
  severity: null,
  value: null,
  provisional: null,
  flapping: null,
  actor: null,
  note: null,
  until: null,
  url: null,
}
const event = (seq: number, second: number, statement: string | null = null): IncidentEvent => ({
  ...{ ...silent, seq, statement, track: 'CONDITION', move: 'CONFIRM' },
  at: new Date(second * 1000).toISOString(),
})
const said = (key: string, second: number): Statement => ({
  ...{ key, kind: 'NOTED', author: 'ann', text: 'looking', until: null, evidence: [], url: null, lang: null, place: null },
  ...{ falseAlarm: null, what: null },
  at: new Date(second * 1000).toISOString(),
})

test('what people say stands between what the machine saw, in the order of time', () => {
  const lines = toTimeline({ events: [event(1, 10), event(2, 30)], statements: [said('7', 20)] })
  expect(lines.map(({ id }) => id)).toEqual(['event/1', 'statement/7', 'event/2'])
})

test('a statement that moved the incident stands with its move, once', () => {
  const lines = toTimeline({ events: [event(1, 10), event(2, 20, '7')], statements: [said('7', 20)] })
  expect(lines.map(({ id, statement }) => [id, statement?.key])).toEqual([
    ['event/1', undefined],
    ['event/2', '7'],
  ])
})

test('events of the same moment keep their order', () => {
  expect(toTimeline({ events: [event(1, 10), event(2, 10), event(3, 10)], statements: [] }).map(({ event: e }) => e?.seq)).toEqual([
    1, 2, 3,
  ])
})

test('what was announced is told place by place, in the languages it was told in', () => {
  const posted = (key: string, place: string, lang: string): Statement => ({ ...said(key, 10), kind: 'ANNOUNCED', what: 'UP', place, lang })
  const rows = toPosted([posted('1', 'Forum', 'en'), posted('2', 'WeChat', 'zh-CN'), posted('3', 'Forum', 'zh-CN'), said('4', 20)])
  expect(rows.map(({ place, byLang }) => [place, [...byLang.keys()]])).toEqual([
    ['Forum', ['en', 'zh-CN']],
    ['WeChat', ['zh-CN']],
  ])
})

test('a stage that nothing tells of was passed over, and not gone through', () => {
  const incident = { stage: 'ACKNOWLEDGED' as const, events: [event(1, 10)] }
  expect((['CONFIRMED', 'NOTIFIED', 'ACKNOWLEDGED', 'RESOLVED'] as const).map((stage) => stepOf(stage, incident))).toEqual([
    ...['past', 'skipped', 'now', 'ahead'],
  ])
})
