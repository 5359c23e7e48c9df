import type { Database } from '../client.js'
import { keyedDigest, newSecret } from './secret.js'
import { accessOf } from './tables.js'

const daysKept = 2

/** Hashes addresses and typed names with a key that changes every day and is then thrown away. */
export function dailyDigests(db: Database) {
  let known: { readonly day: string; readonly key: Promise<string> } | undefined
  return async (text: string): Promise<string> => {
    const day = new Date().toISOString().slice(0, 10)
    if (known?.day !== day) known = { day, key: keyOf(db, day) }
    const { key } = known
    try {
      return keyedDigest(await key, text)
    } catch (error) {
      known = undefined
      throw error
    }
  }
}

/** Of all processes on this day the same one. */
async function keyOf(db: Database, day: string): Promise<string> {
  const salts = accessOf(db)
  const oldest = new Date(Date.parse(day) - daysKept * 86_400_000).toISOString().slice(0, 10)
  await salts.deleteFrom('access.salt').where('day', '<', oldest).execute()
  await salts
    .insertInto('access.salt')
    .values({ day, value: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await salts.selectFrom('access.salt').select('value').where('day', '=', day).executeTakeFirstOrThrow()).value
}
