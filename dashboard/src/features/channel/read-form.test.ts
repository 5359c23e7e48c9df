import { expect, test } from 'vitest'
import { channelOf } from './read-form.js'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ name: 'ops', severity: 'CRITICAL', level: '1', ...fields })) data.set(name, value)
  data.append('locale', 'zh-CN')
  data.append('locale', 'en')
  return data
}

test('the address of a hook is a secret, that of a place is not', () => {
  expect(channelOf(form({ kind: 'WECOM', url: 'https://hook.example/key' }))).toMatchObject({
    ...{ settings: {}, secret: { url: 'https://hook.example/key' }, locales: ['zh-CN', 'en'] },
    routes: [{ severity: 'CRITICAL', level: 1 }],
  })
  expect(channelOf(form({ kind: 'MANUAL', place: 'WeChat', link: 'https://forum.example' }))).toMatchObject({
    ...{ settings: { place: 'WeChat', url: 'https://forum.example' }, secret: {} },
  })
})

test('receivers of mail are separated however people separate them, and a port is a number', () => {
  const mail = channelOf(
    form({ kind: 'EMAIL', from: 'a@x.example', to: 'b@x.example， c@x.example', host: 'mx', port: '25', chain: 'eosc' }),
  )
  expect(mail).toMatchObject({ settings: { to: ['b@x.example', 'c@x.example'], port: 25 }, routes: [{ chain: 'eosc' }] })
})

test('what another kind would need is not sent along', () => {
  expect(channelOf(form({ kind: 'SLACK', url: 'https://hook.example', token: '1:a', chat: '5' }))).toMatchObject({
    ...{ settings: {}, secret: { url: 'https://hook.example' } },
  })
})
