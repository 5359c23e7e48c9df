import type { ChannelTarget } from '@secretariat/db'
import { ChainId, Timestamp } from '@secretariat/shared'
import type { Message } from '@secretariat/shared/alert'
import { afterAll, expect, test } from 'vitest'
import { openMailServer } from '../../testing/mail-server.js'
import { send } from '../send.js'
import { openWire } from '../wire.js'

const allowed = new Set(['127.0.0.1'])
const wire = openWire({ allowed, timeoutMs: 400 })
afterAll(() => wire.close())

const message: Message = {
  ...{ template: 1, locale: 'zh-CN', severity: 'critical', reason: 'first', title: '【严重】biosbpk 未出块', lines: ['连续漏块：4'] },
  ...{ url: 'https://desk.example.org/incidents/7', chain: ChainId('eosc'), rule: 'producer-silent', group: 'eosc/producer-silent' },
  incidents: [{ id: 7, subject: 'biosbpk', state: 'firing', openedAt: Timestamp(0), endedAt: null, value: 4 }],
}
const key = 'a'.repeat(64)

function target(port: number, user?: string): ChannelTarget {
  const addresses = { from: 'desk@secretariat.example', to: ['ann@dao.example', 'ben@dao.example'] }
  const settings = { ...addresses, host: '127.0.0.1', port, secure: false, ...(user !== undefined && { user }) }
  return { kind: 'email', settings, secret: { password: 'a password nobody may see' } }
}

/** What became of a mail to a server that does as the script says. */
async function mailed(script: Parameters<typeof openMailServer>[0], user?: string) {
  const server = await openMailServer(script)
  try {
    const parcel = { key, message, now: new Date(1_600_000_100_000) }
    const outcome = await send(target(server.port, user), parcel, { wire, allowed, timeoutMs: 400 })
    return { outcome, mails: server.mails, users: server.users }
  } finally {
    await server.close()
  }
}

test('a mail has its key as its id at every attempt, belongs to the thread of its incident, and says that no person wrote it', async () => {
  const { outcome, mails } = await mailed({})
  expect(outcome).toEqual({ as: 'sent', status: 250, providerId: `<${key}@secretariat.example>` })
  const [head = '', body = ''] = (mails[0] ?? '').split('\r\n\r\n')
  const unfolded = head.replaceAll(/\r\n\s+/g, ' ')
  expect(unfolded).toContain(`Message-ID: <${key}@secretariat.example>`)
  expect(unfolded).toContain('References: <eosc.producer-silent.7@secretariat.example>')
  expect(unfolded).toContain('Auto-Submitted: auto-generated')
  expect(unfolded).toContain('To: ann@dao.example, ben@dao.example')
  const encoded = /^Subject: (.*)$/m.exec(unfolded)?.[1] ?? ''
  expect(decoded(encoded)).toBe(message.title)
  expect(unquoted(body)).toContain('连续漏块：4\r\nhttps://desk.example.org/incidents/7')
})

test('what a mail server answers with 4xx passes, with 5xx it stays; its words are not repeated', async () => {
  const outcomes: unknown[] = []
  for (const script of [{ receiver: 450 }, { receiver: 550 }, { mail: 451 }, { mail: 554 }] as const)
    outcomes.push((await mailed(script)).outcome)
  expect(outcomes).toEqual([
    { as: 'retry', status: 450, problem: 'The mail server answered 450', doubtful: false },
    { as: 'dead', status: 550, problem: 'The mail server answered 550' },
    { as: 'retry', status: 451, problem: 'The mail server answered 451', doubtful: false },
    { as: 'dead', status: 554, problem: 'The mail server answered 554' },
  ])
})

test('a mail whose line broke, or that nobody acknowledged, may have arrived; one that nobody could be given did not', async () => {
  for (const mail of ['drop', 'hang'] as const) {
    const { outcome, mails } = await mailed({ mail })
    expect(mails).toHaveLength(1)
    expect(outcome).toMatchObject({ as: 'retry', status: null, doubtful: true })
  }
  const server = await openMailServer()
  await server.close()
  const parcel = { key, message, now: new Date() }
  expect(await send(target(server.port), parcel, { wire, allowed, timeoutMs: 400 })).toMatchObject({ as: 'retry', doubtful: false })
})

test('no password is sent to a server that does not encrypt, or that nobody vouches for', async () => {
  for (const encrypts of [false, true]) {
    const { outcome, mails, users } = await mailed({ encrypts }, 'desk')
    expect(outcome).toMatchObject({ as: 'retry', status: null, doubtful: false })
    expect({ mails, users }).toEqual({ mails: [], users: [] })
  }
})

/** A header in words of RFC 2047. */
function decoded(text: string): string {
  return text.replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=\s*/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : unquoted(word.replaceAll('_', ' ')),
  )
}

/** Quoted-printable. */
function unquoted(text: string): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
