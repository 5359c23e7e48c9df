import { type Role, UsageError } from '@secretariat/shared'
import type { Database } from '../client.js'
import { hashPassword, weakness } from './password.js'
import { closeSessions } from './session.js'
import { accessOf } from './tables.js'

/** Names stand in entries and addresses, so they are plain. */
const namePattern = /^[a-z0-9][a-z0-9._-]{1,31}$/

export async function addAccount(db: Database, name: string, role: Role, password: string): Promise<void> {
  if (!namePattern.test(name)) throw new UsageError(`"${name}" is no name of an account: 2 to 32 of a-z, 0-9, dot, dash and underscore`, 2)
  const hash = await hashOf(password)
  const { numInsertedOrUpdatedRows } = await accessOf(db)
    .insertInto('access.account')
    .values({ name, role, password: hash, disabledAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) throw new UsageError(`There is an account ${name} already; give it another role or password instead`)
}

type Change = { readonly role?: Role; readonly password?: string; readonly disabled?: boolean }

/** Changes an account, and ends its sessions: whoever has them signs in again. */
export async function changeAccount(db: Database, name: string, { role, password, disabled }: Change): Promise<void> {
  const set = {
    ...(role !== undefined && { role }),
    ...(password !== undefined && { password: await hashOf(password) }),
    ...(disabled !== undefined && { disabledAt: disabled ? new Date() : null }),
  }
  const { numUpdatedRows } = await accessOf(db).updateTable('access.account').set(set).where('name', '=', name).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new UsageError(`There is no account ${name}; list shows those there are`)
  await closeSessions(db, name)
}

export async function isAccount(db: Database, name: string): Promise<boolean> {
  return (await accessOf(db).selectFrom('access.account').select('name').where('name', '=', name).executeTakeFirst()) !== undefined
}

export async function listAccounts(db: Database) {
  return await accessOf(db).selectFrom('access.account').select(['name', 'role', 'createdAt', 'disabledAt']).orderBy('name').execute()
}

async function hashOf(password: string): Promise<string> {
  const weak = weakness(password)
  if (weak !== undefined) throw new UsageError(weak)
  return await hashPassword(password)
}
