import { RetryableError, UsageError } from '@secretariat/shared'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase, poolOf } from './client.js'
import { testDatabase } from './testing/index.js'

const { db, url } = await testDatabase()

const value = async (expression: string): Promise<unknown> =>
  (await sql.raw<{ value: unknown }>(`select ${expression} as value`).execute(db)).rows[0]?.value

test('int8 is a safe integer and numeric a bigint; what fits neither is refused', async () => {
  expect(await value('9007199254740991::int8')).toBe(Number.MAX_SAFE_INTEGER)
  expect(await value('340282366920938463463374607431768211455::numeric(39, 0)')).toBe(2n ** 128n - 1n)
  expect(await value('null::int8')).toBeNull()
  await expect(value('9007199254740992::int8')).rejects.toThrow('beyond 2^53')
  await expect(value('1.5::numeric')).rejects.toThrow('not a whole number')
  expect(await value('1')).toBe(1)
})

test('keys inside jsonb keep the names the chain gave them', async () => {
  expect(await value(`'{"snake_key": {"inner_key": 1}}'::jsonb`)).toEqual({ snake_key: { inner_key: 1 } })
})

function changed(change: (address: URL) => void): string {
  const address = new URL(url)
  change(address)
  return address.href
}

test.each([
  ['no address', 'not an address', /^DATABASE_URL is not the address of a Postgres; write postgres:/],
  ['another protocol', 'mysql://a:secret@b/c', /^DATABASE_URL is not the address of a Postgres/],
  [
    'nobody listens',
    changed((address) => {
      address.port = '1'
    }),
    /^No Postgres answers at .*:1; start it, or correct DATABASE_URL$/,
  ],
  [
    'no such database',
    changed((address) => {
      address.pathname = '/absent'
    }),
    /has no database "absent"; create it, or correct DATABASE_URL$/,
  ],
  [
    'no such user',
    changed((address) => {
      address.username = 'nobody_here'
    }),
    /refuses the user "nobody_here"; correct the name or the password/,
  ],
  ['no such host', 'postgres://a:secret@host.invalid/c', /^No server is named host.invalid; correct DATABASE_URL$/],
])('an address that is wrong is one line that says what to do, without the password: %s', async (_, address, message) => {
  const error = await openDatabase(address).catch((reason: unknown) => reason)
  if (!(error instanceof UsageError)) throw error
  expect(error.message).toMatch(message)
  expect(error.message).not.toContain(new URL(url).password || 'secret')
  expect(error.message).not.toContain('\n')
})

test('a connection that is lost is a RetryableError, and the next query has another one', async () => {
  const other = await openDatabase(url)
  const killed = sql`select pg_sleep(60)`.execute(other).catch((error: unknown) => error)
  const all = `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`
  for (let seen = 0; seen === 0; ) seen = (await poolOf(db).query(all)).rowCount ?? 0
  expect(await killed).toBeInstanceOf(RetryableError)
  expect((await sql`select 1 as one`.execute(other)).rows).toEqual([{ one: 1 }])
  await other.destroy()
})

test('idle connections that the server ends do not end the process', async () => {
  const other = await openDatabase(url, { applicationName: 'idle test' })
  await poolOf(db).query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'idle test'`)
  await expect
    .poll(() =>
      sql`select 1 as one`.execute(other).then(
        ({ rows }) => rows,
        () => [],
      ),
    )
    .toEqual([{ one: 1 }])
  await other.destroy()
})
