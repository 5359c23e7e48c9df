import { sql } from 'kysely'
import type { Database } from '../client.js'
import { digestOf, newSecret } from './secret.js'
import type { Account } from './sign-in.js'
import { accessOf } from './tables.js'

/** An unused session ends after this time, and any session after the other one. */
export const sessionLife = { idleSeconds: 8 * 3600, longestSeconds: 7 * 24 * 3600 } as const
const TOUCH_MS = 60_000

/** A new session; what is answered is known to the browser alone. */
export async function openSession(db: Database, account: string): Promise<string> {
  const secret = newSecret()
  const access = accessOf(db)
  await access.deleteFrom('access.session').where('expiresAt', '<', new Date()).execute()
  const expiresAt = new Date(Date.now() + sessionLife.longestSeconds * 1000)
  await access
    .insertInto('access.session')
    .values({ hash: digestOf(secret), account, expiresAt })
    .execute()
  return secret
}

/** Whose session it is; undefined when it is unknown, has ended, or its account is disabled. */
export async function findSession(db: Database, secret: string): Promise<Account | undefined> {
  const hash = digestOf(secret)
  const found = await accessOf(db)
    .selectFrom('access.session as session')
    .innerJoin('access.account as account', 'account.name', 'session.account')
    .select(['account.name', 'account.role', 'session.seenAt'])
    .where('session.hash', '=', hash)
    .where('session.expiresAt', '>', new Date())
    .where('session.seenAt', '>', new Date(Date.now() - sessionLife.idleSeconds * 1000))
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()
  if (found === undefined) return undefined
  if (Date.now() - found.seenAt.getTime() > TOUCH_MS) {
    await accessOf(db).updateTable('access.session').set({ seenAt: sql`now()` }).where('hash', '=', hash).execute()
  }
  return { name: found.name, role: found.role }
}

export async function closeSession(db: Database, secret: string): Promise<void> {
  await accessOf(db).deleteFrom('access.session').where('hash', '=', digestOf(secret)).execute()
}

/** Ends every session of an account; answers how many there were. */
export async function closeSessions(db: Database, account: string): Promise<number> {
  const { numDeletedRows } = await accessOf(db).deleteFrom('access.session').where('account', '=', account).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
