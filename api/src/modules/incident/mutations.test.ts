import { expect, test } from 'vitest'
import { measured } from '../../testing/incident-story.js'
import { b, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { askerWithRole } from '../../testing/with-role.js'

const { api, db } = await seededApi(async (database) => {
  await tellProducers(database)
  await measured(database, 10, ['producer-silent', b, 3])
})
const { data } = await askerWithRole(api, db, 'deputy')

const selections: Record<string, string> = {
  setSilence: 'key state reason author from until',
  endSilence: 'key state endedBy endedNote',
  configureRule: 'enabled setBy note thresholds { confirmed version }',
}
async function change(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const selected = selections[name] ?? 'stage handling publicity cause falseAlarm open statements { kind }'
  const answer = await data(
    `mutation($input: ${type}) { ${name}(input: $input) { result { ${selected} } userErrors { code field message } } }`,
    {
      input,
    },
  )
  return answer
}
const refused = (name: string, field: string | null) => ({ [name]: { result: null, userErrors: [{ field }] } })

test('an incident is taken in hand, helped, explained, closed', async () => {
  expect(await change('acknowledgeIncident', { incident: '1', note: 'Calling' })).toMatchObject({
    acknowledgeIncident: { result: { stage: 'ACKNOWLEDGED', handling: 'ACKNOWLEDGED' }, userErrors: [] },
  })
  await change('noteIncident', { incident: '1', note: 'No answer' })
  expect(await change('requestSupport', { incident: '1', symptom: 'Disk full', evidence: ['https://shot.example/1'] })).toMatchObject({
    requestSupport: { result: { handling: 'SUPPORT_REQUESTED' } },
  })
  expect(await change('setIncidentCause', { incident: '1', cause: 'Disk full' })).toMatchObject({
    setIncidentCause: { result: { cause: 'Disk full' } },
  })
  const announced = { incident: '1', what: 'DOWN', lang: 'zh-CN', place: 'forum', url: 'https://forum.example/1' }
  expect(await change('announceIncident', announced)).toMatchObject({ announceIncident: { result: { publicity: 'ANNOUNCED_DOWN' } } })
  expect(await change('closeIncident', { incident: '1', falseAlarm: true })).toMatchObject({
    closeIncident: { result: { handling: 'CLOSED', falseAlarm: true, open: true, statements: { length: 6 } } },
  })
})

test('what cannot be said is refused, beside the field that is wrong', async () => {
  expect(await change('acknowledgeIncident', { incident: '99', note: 'x' })).toMatchObject(refused('acknowledgeIncident', 'incident'))
  expect(await change('noteIncident', { incident: '1', note: '' })).toMatchObject(refused('noteIncident', 'note'))
  expect(await change('closeIncident', { incident: '1' })).toMatchObject(refused('closeIncident', null))
  const announced = { incident: '1', what: 'UP', lang: 'en', place: 'forum' }
  expect(await change('announceIncident', announced)).toMatchObject(refused('announceIncident', null))
  expect(await change('announceIncident', { ...announced, lang: 'fr' })).toMatchObject(refused('announceIncident', 'lang'))
  expect(await change('requestSupport', { incident: '1', symptom: 's', evidence: ['file:///etc'] })).toMatchObject(
    refused('requestSupport', 'evidence.0'),
  )
})

test('a silence holds until it is ended, and needs a reason and an end within 30 days', async () => {
  const wanted = { chain: 'bravo', rule: 'producer-silent', subject: b, reason: 'Maintenance' }
  const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  expect(await change('setSilence', { ...wanted, until: until(31) })).toMatchObject(refused('setSilence', null))
  expect(await change('setSilence', { ...wanted, until: until(-1) })).toMatchObject(refused('setSilence', 'until'))
  expect(await change('setSilence', { ...wanted, until: until(1), reason: '' })).toMatchObject(refused('setSilence', 'reason'))
  expect(await change('setSilence', { ...wanted, until: until(1), rule: 'no-rule' })).toMatchObject(refused('setSilence', 'rule'))
  const set = await change('setSilence', { ...wanted, until: until(1) })
  expect(set).toMatchObject({ setSilence: { result: { state: 'ACTIVE', author: 'the-deputy' } } })
  const silence = /bravo:silence:\w+/.exec(JSON.stringify(set))?.[0]
  expect(await change('endSilence', { silence, note: 'Done' })).toMatchObject({
    endSilence: { result: { state: 'ENDED', endedBy: 'the-deputy', endedNote: 'Done' } },
  })
  expect(await change('endSilence', { silence })).toMatchObject(refused('endSilence', 'silence'))
})

test('a rule is set and turned off; thresholds out of order are refused', async () => {
  const rule = { chain: 'bravo', rule: 'producer-silent', enabled: true, note: 'Noise' }
  const thresholds = { confirmed: 5, severity: 'WARNING', critical: 12, resolvedAfter: 9 }
  const set = await change('configureRule', { ...rule, thresholds })
  expect(set).toMatchObject({ configureRule: { result: { enabled: true, setBy: 'the-deputy', thresholds: { confirmed: 5 } } } })
  expect(await change('configureRule', { ...rule, thresholds: { ...thresholds, critical: 4 } })).toMatchObject(
    refused('configureRule', 'thresholds.critical'),
  )
  expect(await change('configureRule', { ...rule, enabled: false })).toMatchObject({
    configureRule: { result: { enabled: false, thresholds: null } },
  })
  expect(await change('configureRule', { ...rule, rule: 'validator-silent' })).toMatchObject(refused('configureRule', 'rule'))
})
