import type { Role } from '@secretariat/shared'
import type { Generated, GeneratedAlways } from 'kysely'
import type { Database } from '../client.js'

/** Accounts are never removed: their names stand in entries for ever. */
export interface AccountTable {
  name: string
  role: Role
  /** Hash with its own parameters. */
  password: string
  createdAt: Generated<Date>
  disabledAt: Date | null
}

interface SessionTable {
  /** Of the secret that the browser holds. */
  hash: string
  account: string
  createdAt: Generated<Date>
  seenAt: Generated<Date>
  expiresAt: Date
}

export interface TokenTable {
  /** First letters of the token, to tell it from others. */
  prefix: string
  hash: string
  account: string
  /** What it may do at most; never more than its account. */
  role: Role
  createdAt: Generated<Date>
  expiresAt: Date
  revokedAt: Date | null
}

interface AttemptTable {
  id: GeneratedAlways<number>
  at: Generated<Date>
  /** Keyed hashes: what a stranger types as a name may be a password. */
  account: string
  address: string
  succeeded: Generated<boolean>
}

/** Keys of hashes; each is used for one day. */
interface SaltTable {
  day: string
  value: string
}

/** In a schema of its own, which the reader of the API may not enter. */
type AccessTables = {
  'access.account': AccountTable
  'access.session': SessionTable
  'access.token': TokenTable
  'access.attempt': AttemptTable
  'access.salt': SaltTable
}

export function accessOf(db: Database) {
  return db.withTables<AccessTables>()
}
