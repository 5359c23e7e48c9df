import { UsageError } from '@secretariat/shared'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '../client.js'
import { grantReader, grantWriter } from '../migrate.js'
import { record } from '../store/record.js'
import { testDatabase } from '../testing/index.js'
import { addAccount, changeAccount, listAccounts } from './account.js'
import { dailyDigests } from './address.js'
import { verifyPassword } from './password.js'
import { closeSession, findSession, openSession } from './session.js'
import { signIn } from './sign-in.js'
import { accessOf } from './tables.js'
import { createToken, findToken, listTokens, revokeToken } from './token.js'

const { db, reader } = await testDatabase()
const password = 'correct horse battery'
await addAccount(db, 'ann', 'secretary', password)

const attempt = (told: { name?: string; password?: string; address?: string } = {}) => {
  const { name = 'ann', address = 'here', ...rest } = told
  return { password, ...rest, name, address, account: `hash of ${name}` }
}

test('keeps a password only as a slow hash that is different each time', async () => {
  await addAccount(db, 'twin', 'viewer', password)
  const rows = await accessOf(db).selectFrom('access.account').select('password').execute()
  expect(new Set(rows.map((row) => row.password)).size).toBe(2)
  for (const row of rows) expect(row.password).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/)
  expect(await verifyPassword(password, rows[0]?.password)).toBe(true)
  expect(await verifyPassword(`${password} `, rows[0]?.password)).toBe(false)
  expect(await verifyPassword(password, undefined)).toBe(false)
})

test('refuses weak passwords, odd names and a second account of a name', async () => {
  await expect(addAccount(db, 'bob', 'viewer', 'short')).rejects.toThrow('at least 12')
  await expect(addAccount(db, 'bob', 'viewer', 'aaaaaaaaaaaaaaa')).rejects.toThrow('repeats')
  await expect(addAccount(db, 'Bob Builder', 'viewer', password)).rejects.toThrow(UsageError)
  await expect(addAccount(db, 'ann', 'viewer', password)).rejects.toThrow('already')
  expect((await listAccounts(db)).map(({ name }) => name)).toEqual(['ann', 'twin'])
})

test('lets in with the right password only, and locks after five failures whatever the name and the password', async () => {
  expect(await signIn(db, attempt())).toEqual({ name: 'ann', role: 'secretary' })
  for (const name of ['ann', 'nobody']) {
    const wrong = Array.from({ length: 8 }, () => signIn(db, attempt({ name, password: 'wrong', address: name })))
    const outcomes = await Promise.all(wrong)
    expect(outcomes.filter((outcome) => outcome === 'WRONG')).toHaveLength(5)
    expect(outcomes.filter((outcome) => outcome === 'LOCKED')).toHaveLength(3)
    expect(await signIn(db, attempt({ name, address: 'elsewhere' }))).toBe('LOCKED')
  }
  await sql`update access.attempt set at = at - interval '1 minute'`.execute(db)
  expect(await signIn(db, attempt())).toEqual({ name: 'ann', role: 'secretary' })
  // A dozen slow hashes on a machine that may be busy.
}, 90_000)

test('locks an address that tries many names', async () => {
  await sql`insert into access.attempt (account, address) select 'name ' || n, 'crowd' from generate_series(1, 20) as n`.execute(db)
  expect(await signIn(db, attempt({ address: 'crowd' }))).toBe('LOCKED')
  expect(await signIn(db, attempt())).toMatchObject({ name: 'ann' })
})

test('a session ends when it is closed, unused, too old, or its account is changed', async () => {
  const endings = [
    (secret: string) => closeSession(db, secret),
    () => sql`update access.session set seen_at = now() - interval '9 hours'`.execute(db),
    () => sql`update access.session set expires_at = now() - interval '1 second'`.execute(db),
    () => changeAccount(db, 'twin', { role: 'operator' }),
    () => changeAccount(db, 'twin', { disabled: true }),
  ]
  for (const end of endings) {
    await changeAccount(db, 'twin', { disabled: false })
    const secret = await openSession(db, 'twin')
    expect(await findSession(db, secret)).toMatchObject({ name: 'twin' })
    await end(secret)
    expect(await findSession(db, secret)).toBeUndefined()
  }
  expect(await findSession(db, 'guess')).toBeUndefined()
})

test('a token does no more than its account may, until it expires or is revoked', async () => {
  await changeAccount(db, 'twin', { disabled: false, role: 'operator' })
  const { token, prefix } = await createToken(db, 'twin', 'secretary', 1)
  expect(await findToken(db, token)).toEqual({ name: 'twin', role: 'operator', prefix })
  await sql`update access.token set expires_at = now() - interval '1 second'`.execute(db)
  expect(await findToken(db, token)).toBeUndefined()
  const other = await createToken(db, 'ann', 'viewer', 1)
  expect(await findToken(db, other.token)).toMatchObject({ name: 'ann', role: 'viewer' })
  expect(await revokeToken(db, other.prefix)).toBe(true)
  expect(await revokeToken(db, other.prefix)).toBe(false)
  expect(await findToken(db, other.token)).toBeUndefined()
  expect(JSON.stringify(await listTokens(db))).not.toContain(token)
})

test('what is stored is no secret that could be used', async () => {
  const secret = await openSession(db, 'ann')
  const { token } = await createToken(db, 'ann', 'viewer', 1)
  const { rows } = await sql<{ all: string }>`
    select coalesce((select string_agg(s::text, '') from access.session s), '') || coalesce((select string_agg(t::text, '') from access.token t), '') as all`.execute(
    db,
  )
  expect(rows[0]?.all).not.toContain(secret)
  expect(rows[0]?.all).not.toContain(token)
})

test('hashes of addresses are the same for all processes of a day', async () => {
  const [one, other] = [dailyDigests(db), dailyDigests(db)]
  expect(await one('192.0.2.1')).toBe(await other('192.0.2.1'))
  expect(await one('192.0.2.1')).not.toBe(await one('192.0.2.2'))
})

test.skipIf(reader === undefined)(
  'the role that reads sees no account; the one that writes appends and can change nothing else',
  async () => {
    if (reader === undefined) return
    const other = await openDatabase(reader.url)
    await grantReader(db, reader.role)
    await expect(listAccounts(other)).rejects.toThrow('permission denied')
    await grantWriter(db, reader.role)
    const stated = { kind: 'report.noted', chain: 'alpha', subject: 'council/1/review', data: { lang: 'en', text: 'Fine.' } } as const
    // Safety: the schema of the kind parses it before anything is written.
    await record(other, { name: 'ann', via: 'token', address: null }, stated as unknown as Parameters<typeof record>[2])
    expect((await listAccounts(other)).map(({ name }) => name)).toContain('ann')
    for (const statement of [
      'delete from fact',
      'delete from entry',
      'update audit set actor = null',
      'truncate entry',
      'drop table entry',
    ]) {
      await expect(sql.raw(statement).execute(other), statement).rejects.toThrow(/permission denied|must be owner/)
    }
    await other.destroy()
  },
)
