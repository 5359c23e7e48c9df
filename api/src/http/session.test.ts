import { addAccount, createToken } from '@secretariat/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asker } from '../testing/ask.js'
import { seededApi } from '../testing/seeded-api.js'
import { askerWithRole, testPassword } from '../testing/with-role.js'

const { api, db, log, ask } = await seededApi((database) => addAccount(database, 'ann', 'secretary', testPassword))

const own = { 'x-secretariat': '1', 'content-type': 'application/json' }
const secrets: string[] = [testPassword]

function signIn(told: object = { name: 'ann', password: testPassword }, headers: object = own) {
  return api.fetch(new Request('http://api/session', { method: 'POST', headers: { ...headers }, body: JSON.stringify(told) }))
}

async function cookieOf(answer: Response): Promise<string> {
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  secrets.push(cookie.split('=')[1] ?? '')
  return cookie
}

const viewer = '{ viewer { name role } }'
const as = (cookie: string) => asker(api, { cookie, 'x-secretariat': '1' })

test('signs in with a cookie that scripts and other sites never see, and out again', async () => {
  const entered = await signIn()
  expect(entered.status).toBe(200)
  expect(entered.headers.get('set-cookie')).toMatch(/^secretariat_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(entered.headers.get('cache-control')).toBe('no-store')
  const cookie = await cookieOf(entered)
  expect(await as(cookie).data(viewer)).toEqual({ viewer: { name: 'ann', role: 'SECRETARY' } })
  expect(await ask.data(viewer)).toEqual({ viewer: null })
  const left = await api.fetch(new Request('http://api/session', { method: 'DELETE', headers: { cookie, 'x-secretariat': '1' } }))
  expect(left.status).toBe(204)
  expect(await as(cookie).data(viewer)).toEqual({ viewer: null })
})

test('keeps the cookie to https where people come by https', async () => {
  const entered = await signIn(undefined, { ...own, 'x-forwarded-proto': 'https' })
  expect(entered.headers.get('set-cookie')).toMatch(/^__Host-secretariat_session=.*; Secure/)
  const cookie = await cookieOf(entered)
  expect(await as(cookie).data(viewer)).toMatchObject({ viewer: { name: 'ann' } })
})

test('gives a new session at each sign-in and ends the one before', async () => {
  const first = await cookieOf(await signIn())
  const second = await cookieOf(await signIn(undefined, { ...own, cookie: first }))
  expect(second).not.toBe(first)
  expect(await as(first).data(viewer)).toEqual({ viewer: null })
  expect(await as(second).data(viewer)).toMatchObject({ viewer: { name: 'ann' } })
})

test('says the same to a wrong name, a wrong password and one who guesses too often', async () => {
  secrets.push('a wrong guess', 'somebody-else')
  const wrong = [
    { name: 'ann', password: 'a wrong guess' },
    { name: 'somebody-else', password: 'a wrong guess' },
  ]
  const answers = []
  for (const told of [...wrong, ...Array.from({ length: 5 }, () => wrong[1])]) {
    const answer = await signIn(told)
    answers.push([answer.status, await answer.text(), answer.headers.get('set-cookie')])
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]?.[0]).toBe(401)
  const { rows } = await sql<{
    reason: string
    subject: string | null
  }>`select distinct reason, subject from audit where outcome = 'refused' order by 1, 2`.execute(db)
  expect(rows).toEqual([
    { reason: 'LOCKED', subject: null },
    { reason: 'WRONG', subject: 'ann' },
    { reason: 'WRONG', subject: null },
  ])
  // Seven slow hashes on a machine that may be busy.
}, 90_000)

test('refuses to sign in what a foreign page sends, and what is no credential', async () => {
  expect((await signIn(undefined, { 'content-type': 'application/json' })).status).toBe(403)
  expect((await signIn(undefined, { ...own, 'content-type': 'text/plain' })).status).toBe(403)
  expect((await signIn(undefined, { ...own, origin: 'https://evil.example' })).status).toBe(403)
  expect((await signIn(undefined, { ...own, origin: 'http://api' })).status).toBe(200)
  expect((await signIn({ name: 'ann' })).status).toBe(400)
  expect((await signIn({ name: 'ann', password: 'x'.repeat(5000) })).status).toBe(413)
})

test('the audit log says who did what, to those who have a role', async () => {
  const reading = await askerWithRole(api, db, 'viewer')
  const lines = '{ audit(first: 3, actor: "ann") { totalCount nodes { key at actor via action subject outcome reason address entry } } }'
  secrets.push(reading.token)
  expect(await ask.codes(lines)).toEqual(['UNAUTHENTICATED'])
  const data = JSON.stringify(await reading.data(lines))
  expect(data).toContain('"actor":"ann","via":"SESSION","action":"session.opened"')
  const csv = (headers: object) => api.fetch(new Request('http://api/v1/audit.csv', { headers: { ...headers } }))
  expect((await csv({})).status).toBe(401)
  const told = await csv({ authorization: `Bearer ${reading.token}` })
  expect(told.headers.get('cache-control')).toBe('private, no-store')
  expect(await told.text()).toMatch(/line,at,actor.*\r\n[\s\S]*session\.opened/)
})

test('signs an account out everywhere; others only as a secretary', async () => {
  const end =
    'mutation ($input: EndSessionsInput!) { endSessions(input: $input) { result { account sessions } userErrors { code field } } }'
  const weak = await askerWithRole(api, db, 'operator')
  const forbidden = { endSessions: { result: null, userErrors: [{ code: 'FORBIDDEN', field: 'account' }] } }
  expect(await weak.data(end, { input: { account: 'ann' } })).toEqual(forbidden)
  const cookie = await cookieOf(await signIn())
  expect(await as(cookie).data(end, { input: { account: 'ann' } })).toMatchObject({
    endSessions: { result: { account: 'ann' }, userErrors: [] },
  })
  expect(await as(cookie).data(viewer)).toEqual({ viewer: null })
})

test('a request changes one thing', async () => {
  const { token } = await createToken(db, 'ann', 'secretary', 1)
  const one = 'endSessions(input: { account: "ann" }) { result { sessions } }'
  expect(await asker(api, { authorization: `Bearer ${token}`, 'x-secretariat': '1' }).codes(`mutation { a: ${one} b: ${one} }`)).toEqual([
    'BAD_USER_INPUT',
  ])
})

test('nothing secret is in the log or in the audit log', async () => {
  await sql`alter table access.session rename to hidden`.execute(db)
  expect((await signIn()).status).toBe(500)
  await sql`alter table access.hidden rename to session`.execute(db)
  const { rows } = await sql<{ line: string }>`select audit::text as line from audit`.execute(db)
  const told = log.join('') + JSON.stringify(rows)
  expect(log.join('')).toContain('A request failed')
  for (const secret of secrets) expect(told).not.toContain(secret)
  expect(secrets.length).toBeGreaterThan(5)
})
