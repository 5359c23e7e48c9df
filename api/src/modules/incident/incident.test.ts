import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { tellIncidents } from '../../testing/incident-story.js'
import { b, c, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api, readerDb } = await seededApi(async (db) => {
  await tellProducers(db)
  await tellIncidents(db)
})
const keys = async (args: string) => {
  const data = await ask.data(`{ incidents(${args}) { nodes { key } } }`)
  return JSON.stringify(data).match(/\d+/g) ?? []
}

test('lists incidents newest first, with where they stand', async () => {
  const data = await ask.data(`{ incidents { totalCount nodes {
    key subject subjectKind unit value stage severity open awaitsAnnouncement inhibitedBy { key } previous { key }
  } } }`)
  const turns = { subjectKind: 'PRODUCER', unit: 'TURNS', value: 3, severity: 'WARNING', open: true, awaitsAnnouncement: false }
  const halted = { ...turns, subjectKind: 'CHAIN', unit: 'SECONDS', value: 40 }
  expect(data).toEqual({
    incidents: {
      totalCount: 4,
      nodes: [
        { key: '4', subject: b, ...turns, stage: 'CONFIRMED', inhibitedBy: { key: '3' }, previous: { key: '1' } },
        { key: '3', subject: 'bravo', ...halted, stage: 'CONFIRMED', inhibitedBy: null, previous: null },
        { key: '2', subject: c, ...turns, stage: 'ACKNOWLEDGED', inhibitedBy: { key: '3' }, previous: null },
        {
          ...{ key: '1', subject: b, ...turns, value: 0, stage: 'RESOLVED', severity: 'CRITICAL', open: false },
          ...{ awaitsAnnouncement: true, inhibitedBy: null, previous: null },
        },
      ],
    },
  })
})

test('finds incidents by every condition', async () => {
  expect(await keys('chain: "alpha"')).toEqual([])
  expect(await keys('where: { rule: { eq: "chain-halted" } }')).toEqual(['3'])
  expect(await keys(`chain: "bravo", where: { subject: { in: ["${c}"] } }`)).toEqual(['2'])
  expect(await keys('where: { stage: { in: [CONFIRMED, RESOLVED] } }')).toEqual(['4', '3', '1'])
  expect(await keys('where: { condition: { eq: RESOLVED } }')).toEqual(['1'])
  expect(await keys('where: { severity: { eq: WARNING }, open: { eq: true }, historical: { eq: false } }')).toEqual(['4', '3', '2'])
  expect(await keys('where: { awaitsAnnouncement: { eq: true } }')).toEqual(['1'])
  expect(await keys('where: { openedAt: { gte: "2026-01-01T00:04:00Z" } }')).toEqual(['4', '3'])
})

test('pages hold each incident once', async () => {
  const data = await ask.data('{ incidents(first: 2) { pageInfo { endCursor hasNextPage } } }')
  const cursor = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)?.[1]
  expect(await keys(`first: 2, after: "${cursor}"`)).toEqual(['2', '1'])
})

test('tells of one incident what happened, and who said what', async () => {
  const data = await ask.data(`{ incident(key: "1") {
    durationSeconds cause level thresholds { version confirmed critical }
    events { move severity value actor statement } statements { key kind author text evidence what place }
  } }`)
  const by = (move: string, value: number | null, actor: string | null, statement: string | null = null) => ({
    ...{ move, value, actor, statement },
    severity: value === null ? null : expect.any(String),
  })
  const says = (key: string, kind: string, text: string) => ({
    ...{ key, kind, text, author: 'ann', evidence: [], what: null, place: null },
  })
  expect(data).toEqual({
    incident: {
      ...{ durationSeconds: 190, cause: 'Disk full', level: 0, thresholds: { version: 0, confirmed: 3, critical: 10 } },
      events: [
        by('SUSPECT', 2, null),
        by('CONFIRM', 3, null),
        { move: null, severity: 'CRITICAL', value: 11, actor: null, statement: null },
        by('ACKNOWLEDGE', null, 'ann', '1'),
        by('REQUEST_SUPPORT', null, 'ann', '2'),
        by('ANNOUNCE_DOWN', null, 'ann', '3'),
        by('RECOVER', 0, null),
        by('RESOLVE', 0, null),
      ],
      statements: [
        says('1', 'ACKNOWLEDGED', 'Calling them'),
        { ...says('2', 'SUPPORT_REQUESTED', 'Disk full'), evidence: ['https://shot.example/1.png'] },
        { ...says('3', 'ANNOUNCED', 'forum'), what: 'DOWN', place: 'forum' },
        says('4', 'CAUSE_SET', 'Disk full'),
      ],
    },
  })
})

test('tells which slots were missed around an incident, and the silence that keeps it quiet', async () => {
  const data = await ask.data('{ incidents { nodes { key missedSlots { producer { id } slots } silence { key } } } }')
  const missed = (producer: string) => ({ producer: { id: producer }, slots: 1 })
  expect(data).toEqual({
    incidents: {
      nodes: [
        { key: '4', missedSlots: [], silence: { key: 'bravo:silence:holds' } },
        { key: '3', missedSlots: [], silence: null },
        { key: '2', missedSlots: expect.arrayContaining([missed(c)]), silence: null },
        { key: '1', missedSlots: [missed(b), missed(b)], silence: null },
      ],
    },
  })
})

test('answers null for an incident that there is not', async () => {
  expect(await ask.data('{ none: incident(key: "99") { key } word: incident(key: "one") { key } }')).toEqual({ none: null, word: null })
})

test('needs the same statements for one incident as for many', async () => {
  const query = (first: number) => `{ incidents(first: ${first}) { totalCount nodes {
    subjectName thresholds { confirmed } silence { key } inhibitedBy { key } previous { key }
    events { move } statements { kind } missedSlots { slots } } } }`
  const [one, many] = await statementsOf(readerDb, query(1), query(4))
  expect(many).toBeGreaterThan(0)
  expect(one).toBe(many)
})

test('exports the same incidents, in the same order', async () => {
  const response = await api.fetch(new Request('http://api/v1/incidents.csv?where=%7B%22open%22%3A%7B%22eq%22%3Atrue%7D%7D'))
  const [head, ...lines] = (await response.text()).trim().split('\n')
  expect(head?.split(',').slice(0, 5)).toEqual(['key', 'chain', 'rule', 'subject', 'stage'])
  expect(lines.map((line) => line.split(',')[0])).toEqual(['4', '3', '2'])
})
