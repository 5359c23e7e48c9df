import { type Role, reaches } from '@secretariat/shared'
import type { Selectable } from 'kysely'
import type { Database } from '../client.js'
import { digestOf, newSecret } from './secret.js'
import type { Account } from './sign-in.js'
import { accessOf, type TokenTable } from './tables.js'

const prefixLength = 12

/** Makes a token; what is answered is shown once and not kept. */
export async function createToken(db: Database, account: string, role: Role, days: number): Promise<{ token: string; prefix: string }> {
  const token = `sct_${newSecret()}`
  const prefix = token.slice(0, prefixLength)
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  await accessOf(db)
    .insertInto('access.token')
    .values({ prefix, hash: digestOf(token), account, role, expiresAt, revokedAt: null })
    .execute()
  return { token, prefix }
}

/** Whose token it is and what it may do: no more than its account may now. */
export async function findToken(db: Database, token: string): Promise<(Account & { readonly prefix: string }) | undefined> {
  const found = await accessOf(db)
    .selectFrom('access.token as token')
    .innerJoin('access.account as account', 'account.name', 'token.account')
    .select(['token.prefix', 'token.role', 'account.name', 'account.role as most'])
    .where('token.hash', '=', digestOf(token))
    .where('token.expiresAt', '>', new Date())
    .where('token.revokedAt', 'is', null)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()
  if (found === undefined) return undefined
  return { name: found.name, role: reaches(found.role, found.most) ? found.most : found.role, prefix: found.prefix }
}

/** Whether there was such a token to revoke. */
export async function revokeToken(db: Database, prefix: string): Promise<boolean> {
  const { numUpdatedRows } = await accessOf(db)
    .updateTable('access.token')
    .set({ revokedAt: new Date() })
    .where('prefix', '=', prefix)
    .where('revokedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function listTokens(db: Database): Promise<Omit<Selectable<TokenTable>, 'hash'>[]> {
  return await accessOf(db)
    .selectFrom('access.token')
    .select(['prefix', 'account', 'role', 'createdAt', 'expiresAt', 'revokedAt'])
    .orderBy('createdAt')
    .execute()
}
