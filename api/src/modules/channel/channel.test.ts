import { deskOf, openVault } from '@secretariat/db'
import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema.js'
import { measured } from '../../testing/incident-story.js'
import { b, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { askerWithRole } from '../../testing/with-role.js'

const secret = 'https://hook.example/services/very-secret'
const { api, db, ask, log } = await seededApi(tellProducers, { vault: openVault('a secret of the tests') })
const { answer, data } = await askerWithRole(api, db, 'secretary')
const operator = await askerWithRole(api, db, 'operator')
const viewer = await askerWithRole(api, db, 'viewer')

const save = (input: object) =>
  data(
    'mutation($input: SaveChannelInput!) { saveChannel(input: $input) { result { key name hasSecret } userErrors { field message } } }',
    {
      input: { name: 'Desk', kind: 'SLACK', secret: { url: secret }, locales: ['en', 'zh-CN'], routes: [{ severity: 'INFO' }], ...input },
    },
  )
const deliveries =
  'deliveries { nodes { key channelName reason locale state attempts text log { attempt status } incident { key } postedBy } }'

test('a channel is made, and neither it nor a mistake shows its secret', async () => {
  expect(await save({})).toEqual({ saveChannel: { result: { key: '1', name: 'Desk', hasSecret: true }, userErrors: [] } })
  const manual = { kind: 'MANUAL', name: 'Group', secret: {}, settings: { place: 'WeChat' }, locales: ['zh-CN'] }
  expect(await save(manual)).toMatchObject({ saveChannel: { result: { key: '2' } } })
  const wrong = await save({ name: 'Other', secret: { url: `ftp://${secret}` } })
  expect(wrong).toMatchObject({ saveChannel: { result: null, userErrors: [{ message: expect.any(String) }] } })
  const shown = await answer(
    `{ channels { key name kind settings { place url to } locales routes { severity level } enabled counts { sent } } }`,
  )
  expect(shown.data).toMatchObject({
    channels: [
      { name: 'Desk', kind: 'SLACK' },
      { name: 'Group', settings: { place: 'WeChat' } },
    ],
  })
  expect(JSON.stringify([wrong, shown, log])).not.toContain('very-secret')
})

test('what was sent to whom is nobody else’s', async () => {
  for (const query of ['{ channels { key } }', `{ ${deliveries} }`]) {
    expect(await ask.codes(query)).toEqual(['UNAUTHENTICATED'])
    expect(await viewer.codes(query)).toEqual(['FORBIDDEN'])
  }
})

test('what waits for a person is ticked, what was given up is sent again', async () => {
  await measured(db, 10, ['producer-silent', b, 3])
  const shown = await operator.data(`{ ${deliveries} }`)
  expect(shown).toMatchObject({
    deliveries: {
      nodes: [
        { key: '3', channelName: 'Group', reason: 'FIRST', locale: 'zh-CN', state: 'AWAITING_HUMAN', incident: { key: '1' } },
        { channelName: 'Desk', state: 'PENDING', attempts: 0, log: [] },
        { channelName: 'Desk', state: 'PENDING' },
      ],
    },
  })
  const tick =
    'mutation { tickPosted(input: { delivery: "3", url: "https://post.example/1" }) { result { state postedBy } userErrors { message } } }'
  expect(await operator.data(tick)).toEqual({ tickPosted: { result: { state: 'SENT', postedBy: 'the-operator' }, userErrors: [] } })
  expect(await operator.data(tick)).toMatchObject({ tickPosted: { result: null, userErrors: [{ message: expect.any(String) }] } })
  const replay = 'mutation { replayDelivery(input: { delivery: "1" }) { result { state } userErrors { message } } }'
  expect(await operator.data(replay)).toMatchObject({ replayDelivery: { result: null } })
  await deskOf(db).updateTable('desk.outbox').set({ state: 'dead' }).where('id', '=', 1).execute()
  expect(await operator.data('{ deliveries(where: { state: { eq: DEAD }, incident: 1, channel: "1" }) { totalCount } }')).toEqual({
    deliveries: { totalCount: 1 },
  })
  expect(await operator.data(replay)).toMatchObject({ replayDelivery: { result: { state: 'PENDING' } } })
})

test.each([
  ['Channel', 'channels { @ }'],
  ['ChannelSettings', 'channels { settings { @ } }'],
  ['ChannelRoute', 'channels { routes { @ } }'],
  ['DeliveryCounts', 'channels { counts { @ } }'],
  ['DeliveryConnection', 'deliveries { @ }'],
  ['DeliveryEdge', 'deliveries { edges { @ } }'],
  ['Delivery', 'deliveries { nodes { @ } }'],
])('answers every field of %s', async (name, path) => {
  const type = schema.getType(name)
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  const asked = fields.map((field) => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`))
  expect(await operator.codes(`{ ${path.replace('@', asked.join(' '))} }`)).toEqual([])
  expect(fields.length).toBeGreaterThan(0)
})

test('a webhook gets a key that is shown once, and a channel is turned off and on', async () => {
  const hook = { name: 'Hook', kind: 'WEBHOOK', settings: { body: 'message' }, routes: [] }
  expect(await save(hook)).toMatchObject({ saveChannel: { result: { key: '3' } } })
  const replace = (channel: string) =>
    data(
      `mutation { replaceSigningKey(input: { channel: "${channel}" }) { result { signingKey channel { key } } userErrors { message } } }`,
    )
  expect(await replace('3')).toEqual({
    replaceSigningKey: { result: { signingKey: expect.stringMatching(/^whsec_/), channel: { key: '3' } }, userErrors: [] },
  })
  expect(await replace('1')).toMatchObject({ replaceSigningKey: { result: null, userErrors: [{ message: expect.any(String) }] } })
  expect(JSON.stringify(log)).not.toContain('whsec_')
  const turn = (enabled: boolean) =>
    data(`mutation { switchChannel(input: { channel: "3", enabled: ${enabled} }) { result { enabled } userErrors { message } } }`)
  expect(await turn(false)).toEqual({ switchChannel: { result: { enabled: false }, userErrors: [] } })
  expect(await operator.codes('mutation { switchChannel(input: { channel: "3", enabled: true }) { result { key } } }')).toEqual([
    'FORBIDDEN',
  ])
  expect(await turn(true)).toEqual({ switchChannel: { result: { enabled: true }, userErrors: [] } })
  await data('mutation { removeChannel(input: { channel: "3" }) { result { key } } }')
})

test('a channel is tried and removed, and each change is in the audit log', async () => {
  expect(
    await operator.data('mutation { testChannel(input: { channel: "1" }) { result { counts { waiting } } userErrors { message } } }'),
  ).toEqual({
    testChannel: { result: { counts: { waiting: 4 } }, userErrors: [] },
  })
  expect(await operator.data('{ channels { name lastTest { state locale reason } } }')).toEqual({
    channels: [
      { name: 'Desk', lastTest: ['zh-CN', 'en'].map((locale) => ({ state: 'PENDING', locale, reason: 'SELF_TEST' })) },
      { name: 'Group', lastTest: [] },
    ],
  })
  await data('mutation { removeChannel(input: { channel: "1" }) { result { hasSecret } userErrors { message } } }')
  expect(await data('{ channels { name } }')).toEqual({ channels: [{ name: 'Group' }] })
  const actions = await db.selectFrom('audit').select('action').where('action', 'like', 'channel.%').orderBy('seq').execute()
  expect(actions.map(({ action }) => action)).toEqual([
    ...['channel.saved', 'channel.saved', 'channel.saved', 'channel.key-replaced', 'channel.turned-off', 'channel.turned-on'],
    ...['channel.removed', 'channel.tested', 'channel.removed'],
  ])
})
