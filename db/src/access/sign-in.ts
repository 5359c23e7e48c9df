import type { Role } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { accountPatience, addressPatience, lockedUntil, type Patience } from './lock-out.js'
import { verifyPassword } from './password.js'
import { accessOf } from './tables.js'

const DAY_MS = 86_400_000

export interface Attempt {
  readonly name: string
  readonly password: string
  /** Keyed hashes of the name as it was typed and of the address. */
  readonly account: string
  readonly address: string
}

export interface Account {
  readonly name: string
  readonly role: Role
}

/** The account, or why not: the caller is told the same in both cases. */
export async function signIn(db: Database, attempt: Attempt): Promise<Account | 'LOCKED' | 'WRONG'> {
  const id = await beginAttempt(db, attempt)
  if (id === undefined) return 'LOCKED'
  const access = accessOf(db)
  const account = await access
    .selectFrom('access.account')
    .selectAll()
    .where('name', '=', attempt.name)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!(await verifyPassword(attempt.password, account?.password)) || account === undefined) return 'WRONG'
  await access.updateTable('access.attempt').set({ succeeded: true }).where('id', '=', id).execute()
  return { name: account.name, role: account.role }
}

/** Counts as a failure until it has succeeded, so that guesses made at once are counted too; undefined while it is locked. */
async function beginAttempt(db: Database, { account, address }: Attempt): Promise<number | undefined> {
  return await db.transaction().execute(async (transaction) => {
    // In one order everywhere, so that two never wait for each other.
    for (const key of [`account ${account}`, `address ${address}`])
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction)
    const access = accessOf(transaction)
    await access
      .deleteFrom('access.attempt')
      .where('at', '<', new Date(Date.now() - DAY_MS))
      .execute()
    const locked = [
      await isLocked(transaction, 'account', account, accountPatience),
      await isLocked(transaction, 'address', address, addressPatience),
    ]
    if (locked.includes(true)) return undefined
    return (await access.insertInto('access.attempt').values({ account, address }).returning('id').executeTakeFirstOrThrow()).id
  })
}

/** Failures of a day; those of an account since it was last signed in to. A success does not excuse an address: it may be the guesser's own. */
async function isLocked(db: Database, by: 'account' | 'address', key: string, patience: Patience): Promise<boolean> {
  const access = accessOf(db)
  const succeeded = access
    .selectFrom('access.attempt')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('account', '=', key)
    .where('succeeded', '=', true)
  let failures = access.selectFrom('access.attempt').where(by, '=', key).where('succeeded', '=', false)
  if (by === 'account') failures = failures.where(({ eb, fn }) => eb('id', '>', fn.coalesce(succeeded, sql<number>`0`)))
  const { count, last } = await failures
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('last')])
    .executeTakeFirstOrThrow()
  return last !== null && lockedUntil(patience, count, last) > new Date()
}
