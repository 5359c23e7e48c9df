import { expect, test } from 'vitest'
import { channelOf, textOfSetting } from './read-form.js'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ name: 'ops', severity: 'CRITICAL', level: '1', ...fields })) data.set(name, value)
  data.append('locale', 'zh-CN')
  data.append('locale', 'en')
  return data
}

test('the address of a hook is a secret, that of a place is not', () => {
  expect(channelOf(form({ url: 'https://hook.example/key' }), 'WECOM')).toMatchObject({
    ...{ settings: {}, secret: { url: 'https://hook.example/key' }, locales: ['zh-CN', 'en'] },
    routes: [{ severity: 'CRITICAL', level: 1 }],
  })
  expect(channelOf(form({ place: 'WeChat', link: 'https://forum.example' }), 'MANUAL')).toMatchObject({
    ...{ settings: { place: 'WeChat', url: 'https://forum.example' }, secret: {} },
  })
})

test('receivers of mail are separated however people separate them, and a port is a number', () => {
  const mail = channelOf(form({ from: 'a@x.example', to: 'b@x.example， c@x.example', host: 'mx', port: '25', chain: 'eosc' }), 'EMAIL')
  expect(mail).toMatchObject({ settings: { to: ['b@x.example', 'c@x.example'], port: 25 }, routes: [{ chain: 'eosc' }] })
})

test('what another kind would need is not sent along', () => {
  expect(channelOf(form({ url: 'https://hook.example', token: '1:a', chat: '5' }), 'SLACK')).toMatchObject({
    ...{ settings: {}, secret: { url: 'https://hook.example' } },
  })
})

test('a channel that is changed stays off where it was off, keeps secrets that are left empty, and may hear by many lines', () => {
  const told = form({ body: 'alertmanager', chain: 'eosc', rule: '' })
  for (const [name, value] of [
    ['chain', ''],
    ['rule', 'budget-low'],
    ['severity', 'INFO'],
    ['level', '0'],
  ] as const)
    told.append(name, value)
  expect(channelOf(told, 'WEBHOOK', { key: '7', enabled: false })).toMatchObject({
    ...{ key: '7', enabled: false, settings: { body: 'alertmanager' }, secret: {} },
    routes: [
      { chain: 'eosc', severity: 'CRITICAL', level: 1 },
      { rule: 'budget-low', severity: 'INFO', level: 0 },
    ],
  })
})

test('what may be seen of a channel stands in its form, and no secret does', () => {
  const none = { body: null, chat: null, api: null, from: null, to: null, host: null, port: null, secure: null, user: null, place: null }
  const settings = { ...none, to: ['a@x.example', 'b@x.example'], port: 25, url: 'https://forum.example' }
  const names = ['to', 'port', 'link', 'user', 'url', 'key'] as const
  expect(names.map((name) => textOfSetting(settings, name))).toEqual([
    'a@x.example, b@x.example',
    '25',
    'https://forum.example',
    '',
    '',
    '',
  ])
})
