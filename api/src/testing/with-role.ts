import { addAccount, createToken, type Database } from '@secretariat/db'
import type { Role } from '@secretariat/shared'
import type { Api } from '../server.js'
import { asker } from './ask.js'

/** Long enough, and of nobody. */
export const testPassword = 'seven wise hens knit'

/** Asks with the token of a new account that has this role. */
export async function askerWithRole(api: Pick<Api, 'fetch'>, db: Database, role: Role, name = `the-${role}`) {
  await addAccount(db, name, role, testPassword)
  const { token } = await createToken(db, name, role, 1)
  return { name, token, ...asker(api, { authorization: `Bearer ${token}`, 'x-secretariat': '1' }) }
}
