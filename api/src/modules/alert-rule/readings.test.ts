import { keepReadings } from '@secretariat/db'
import { Timestamp } from '@secretariat/shared'
import { ruleOf, type Signal, thresholdsOf } from '@secretariat/shared/alert'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { statementsOf } from '../../testing/counting.js'
import { bravo, tellIncidents } from '../../testing/incident-story.js'
import { a, b, c, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const now = Timestamp(Date.now())
const measured: readonly Pick<Signal, 'rule' | 'subject' | 'value' | 'facts'>[] = [
  { rule: 'producer-silent', subject: a, value: 1 },
  { rule: 'producer-silent', subject: b, value: 12 },
  { rule: 'producer-silent', subject: c, value: null },
  { rule: 'multisig-expiring', subject: `${a}/upgrade`, value: 60.5, facts: { missing: ['b', 'c'], title: 'Upgrade' } },
]

const { ask, api, readerDb } = await seededApi(async (db) => {
  await tellProducers(db)
  await tellIncidents(db)
  const readings = measured.map((told) => {
    const rule = ruleOf(told.rule)
    const signal = { ...told, chain: bravo, good: 0, at: now, height: null, provisional: false }
    return { signal, thresholds: rule && thresholdsOf(rule, 'eosc'), measuredAt: now }
  })
  const looks = new Map(['producer-silent', 'multisig-expiring', 'punishment-open'].map((rule) => [rule, now]))
  await keepReadings(db, { chain: bravo, looks, readings })
})

test('every value stands beside its threshold: how far away, in which state, waiting for whom, with its incident', async () => {
  const data = await ask.data(`{ alertReadings(chain: "bravo") { totalCount nodes {
    rule subject title state value distance thresholds { confirmed } missing incident { key } inhibitedBy { key } silence { reason }
  } } }`)
  const none = { title: null, missing: null, incident: null, inhibitedBy: null, silence: null }
  const silent = { ...none, rule: 'producer-silent', thresholds: { confirmed: 3 } }
  const halted = { inhibitedBy: { key: '3' } }
  expect(data).toMatchObject({
    alertReadings: {
      totalCount: 4,
      nodes: [
        {
          ...silent,
          ...halted,
          subject: b,
          state: 'FIRING',
          value: 12,
          distance: -9,
          incident: { key: '4' },
          silence: { reason: 'Maintenance' },
        },
        {
          ...silent,
          ...halted,
          subject: c,
          state: 'NO_DATA',
          value: null,
          distance: null,
          incident: { key: '2' },
        },
        { ...none, rule: 'multisig-expiring', title: 'Upgrade', state: 'OK', value: 60.5, distance: 12.5, missing: ['b', 'c'] },
        { ...silent, subject: a, state: 'OK', value: 1, distance: 2 },
      ],
    },
  })
})

test('a rule tells how its subjects stand, which is nearest, and when it was asked; none and never are not the same', async () => {
  const data = await ask.data(`{ alertRules(chain: "bravo") {
    rule measuredAt standings { state count } nearest { subject distance } definition { key formula }
  } }`)
  const at = new Date(now).toISOString()
  const rules = z.object({ alertRules: z.array(z.looseObject({ rule: z.string() })) }).parse(data).alertRules
  const ruleNamed = (name: string) => rules.find(({ rule }) => rule === name)
  const counted = ['FIRING', 'NO_DATA', 'OK'].map((state) => ({ state, count: 1 }))
  expect(ruleNamed('producer-silent')).toMatchObject({ measuredAt: at, standings: counted, nearest: { subject: b, distance: -9 } })
  expect(ruleNamed('punishment-open')).toMatchObject({ measuredAt: at, standings: [], nearest: null })
  expect(ruleNamed('chain-halted')).toMatchObject({ measuredAt: null, standings: [], nearest: null })
  expect(ruleNamed('pledge-runway')).toMatchObject({
    definition: { key: 'rule-pledge-runway', formula: expect.stringContaining('12 521.7391') },
  })
})

test('readings are found by rule, subject and state, and come as a table too', async () => {
  const subjects = async (where: string) =>
    JSON.stringify(await ask.data(`{ alertReadings(where: ${where}) { nodes { subject } } }`)).match(/(?<="subject":")[^"]+/g)
  expect(await subjects('{ rule: { eq: "producer-silent" }, state: { in: [OK, NO_DATA] } }')).toEqual([c, a])
  expect(await subjects(`{ subject: { eq: "${b}" } }`)).toEqual([b])
  const where = encodeURIComponent('{"state":{"eq":"FIRING"}}')
  const text = await (await api.fetch(new Request(`http://api/v1/alert-readings.csv?chain=bravo&where=${where}`))).text()
  const [head = '', line = '', ...rest] = text.split('\r\n')
  const cells = Object.fromEntries(head.split(',').map((name, i) => [name, line.split(',')[i]]))
  expect(cells).toMatchObject({
    rule: 'producer-silent',
    subject: b,
    state: 'firing',
    value: '12',
    threshold: '3',
    distance: '-9',
    incident: '4',
  })
  expect(rest).toEqual([''])
})

test('needs the same statements for one reading as for many', async () => {
  const query = (first: number) => `{ alertReadings(first: ${first}) { nodes {
    subjectName distance thresholds { version } incident { key } inhibitedBy { key } silence { key } } } }`
  const [one, many] = await statementsOf(readerDb, query(1), query(4))
  expect(many).toEqual(one)
})
