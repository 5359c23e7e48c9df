import { createHmac } from 'node:crypto'
import type { ChannelTarget } from '@secretariat/db'
import { ChainId, Timestamp } from '@secretariat/shared'
import type { Message } from '@secretariat/shared/alert'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openReceiver, type Reaction } from '../../testing/receiver.js'
import { bytes, partsOf } from '../plain-text.js'
import { send } from '../send.js'
import { openWire } from '../wire.js'

const allowed = new Set(['127.0.0.1'])
const wire = openWire({ allowed, timeoutMs: 300 })
let reaction: Reaction = { as: 'answer', status: 200 }
const receiver = await openReceiver(() => reaction)
afterAll(async () => {
  await wire.close()
  await receiver.close()
})

const message: Message = {
  template: 1,
  locale: 'en',
  severity: 'critical',
  reason: 'first',
  title: '[CRITICAL] biosbpk is <not> producing',
  lines: ['Missed in a row: 4'],
  url: 'https://desk.example.org/incidents/7',
  chain: ChainId('eosc'),
  rule: 'producer-silent',
  group: 'eosc/producer-silent',
  incidents: [{ id: 7, subject: 'biosbpk', state: 'firing', openedAt: Timestamp(1_600_000_000_000), endedAt: null, value: 4 }],
}
const key = 'a'.repeat(64)
const hidden = 'very-secret-path'
const now = new Date(1_600_000_100_000)

async function attempt(target: ChannelTarget, answers: Reaction, what: Message = message) {
  reaction = answers
  const before = receiver.received.length
  const outcome = await send(target, { key, message: what, now }, { wire, allowed, timeoutMs: 300 })
  return { outcome, received: receiver.received.slice(before) }
}

const answer = (status: number, body = '', headers = {}): Reaction => ({ as: 'answer', status, body, headers })
const webhook = (settings: { body: 'message' | 'alertmanager' } = { body: 'message' }): ChannelTarget => ({
  kind: 'webhook',
  settings,
  secret: { url: `${receiver.url}/${hidden}`, key: 'whsec_c2VjcmV0LWtleQ==' },
})
const hook = (kind: 'slack' | 'discord' | 'wecom'): ChannelTarget => ({ kind, settings: {}, secret: { url: `${receiver.url}/${hidden}` } })
const telegram = (): ChannelTarget => ({
  kind: 'telegram',
  settings: { chat: '-100', api: receiver.url },
  secret: { token: '123:token-of-a-bot' },
})

test('a webhook is signed over its id, its time and its body, and keeps its id', async () => {
  const { outcome, received } = await attempt(webhook(), answer(204))
  expect(outcome).toEqual({ as: 'sent', status: 204, providerId: null })
  const [first] = received
  const body = first?.body ?? ''
  expect(first?.headers['webhook-id']).toBe(key)
  expect(JSON.parse(body)).toEqual(message)
  const signed = createHmac('sha256', 'secret-key').update(`${key}.1600000100.${body}`).digest('base64')
  expect(first?.headers['webhook-signature']).toBe(`v1,${signed}`)
})

test('a webhook speaks as Alertmanager where it is asked to', async () => {
  const { received } = await attempt(webhook({ body: 'alertmanager' }), answer(200))
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
    version: '4',
    status: 'firing',
    groupKey: 'eosc/producer-silent',
    alerts: [{ status: 'firing', labels: { alertname: 'producer-silent', subject: 'biosbpk' }, startsAt: '2020-09-13T12:26:40.000Z' }],
  })
})

test('what an answer means: later, never, or perhaps it arrived', async () => {
  const outcomes: unknown[] = []
  for (const reaction of [
    answer(500),
    answer(429, '', { 'retry-after': '7' }),
    answer(404),
    answer(302),
    { as: 'hang' },
    { as: 'reset' },
  ] as const)
    outcomes.push((await attempt(webhook(), reaction)).outcome)
  expect(outcomes).toEqual([
    { as: 'retry', status: 500, problem: 'It answered 500', doubtful: false },
    { as: 'retry', status: 429, problem: 'It answered 429', doubtful: false, afterMs: 7000 },
    { as: 'dead', status: 404, problem: 'It answered 404' },
    { as: 'dead', status: 302, problem: 'It answered 302' },
    { as: 'retry', status: null, problem: 'It did not answer in time', doubtful: true },
    { as: 'retry', status: null, problem: expect.stringContaining('The connection broke off'), doubtful: true },
  ])
})

test('WeCom has taken a message only where its errcode is 0', async () => {
  const outcomeOf = async (body: string) => (await attempt(hook('wecom'), answer(200, body))).outcome
  expect(await outcomeOf('{"errcode":0,"errmsg":"ok"}')).toMatchObject({ as: 'sent' })
  expect(await outcomeOf('{"errcode":45009,"errmsg":"too many"}')).toMatchObject({ as: 'retry', afterMs: 60_000, doubtful: false })
  expect(await outcomeOf(`{"errcode":93000,"errmsg":"bad key ${hidden}"}`)).toEqual({
    as: 'dead',
    status: 200,
    problem: 'It answered errcode 93000: bad key ***',
  })
  expect(await outcomeOf('<html>')).toMatchObject({ as: 'retry', doubtful: true })
})

test('Telegram has taken a message only where it says ok, and is given the time it asks for', async () => {
  const { outcome, received } = await attempt(telegram(), answer(200, '{"ok":true,"result":{"message_id":12}}'))
  expect(outcome).toMatchObject({ as: 'sent', providerId: '12' })
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ chat_id: '-100', text: expect.stringContaining('is <not> producing') })
  const late = await attempt(telegram(), answer(429, '{"ok":false,"description":"Too Many Requests","parameters":{"retry_after":9}}'))
  expect(late.outcome).toMatchObject({ as: 'retry', afterMs: 9000 })
  expect((await attempt(telegram(), answer(200, '{"ok":false}'))).outcome).toMatchObject({ as: 'retry' })
})

test('Slack and Discord are told nothing that they could take for markup or for a name', async () => {
  const slack = await attempt(hook('slack'), answer(200, 'ok'))
  expect(JSON.parse(slack.received[0]?.body ?? '').text).toContain('is &lt;not&gt; producing')
  const discord = await attempt(hook('discord'), answer(200, '{"id":"99"}'), { ...message, title: '@everyone **now**' })
  expect(discord.received[0]?.path).toContain('wait=true')
  expect(JSON.parse(discord.received[0]?.body ?? '')).toMatchObject({
    allowed_mentions: { parse: [] },
    content: expect.stringContaining('\\*\\*now'),
  })
  expect(discord.outcome).toMatchObject({ as: 'sent', providerId: '99' })
})

test('a long text is sent in parts that fit and together say all of it', async () => {
  const long = { ...message, lines: ['节点'.repeat(900), '漏块'.repeat(400)] }
  const { outcome, received } = await attempt(hook('wecom'), answer(200, '{"errcode":0}'), long)
  expect(outcome.as).toBe('sent')
  const texts = received.map(({ body }): string => JSON.parse(body).text.content)
  expect(Math.max(...texts.map(bytes))).toBeLessThanOrEqual(2048)
  expect(texts.join('')).toBe([long.title, ...long.lines, long.url].join('\n'))
})

test('property: parts fit, and put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 300 }), fc.integer({ min: 64, max: 200 }), (text, limit) => {
      const parts = partsOf(text, limit, bytes)
      expect(parts.join('')).toBe(text)
      expect(parts.every((part) => bytes(part) <= limit || [...new Intl.Segmenter().segment(part)].length === 1)).toBe(true)
    }),
  )
})
