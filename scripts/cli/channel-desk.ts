import { userInfo } from 'node:os'
import { audit, type Channel, type ChannelKind, type Database, listChannels } from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import { openStore, type Store } from './store.js'

export interface Folder {
  readonly dataDir: string
}

/** What each kind keeps to itself. */
export const secrets: Readonly<Record<ChannelKind, string | undefined>> = {
  ...{ webhook: 'url', discord: 'url', slack: 'url', wecom: 'url' },
  ...{ telegram: 'token', email: 'password', manual: undefined },
}

export async function channelOf(db: Database, name: string): Promise<Channel> {
  const found = (await listChannels(db)).find((each) => each.name === name)
  if (found === undefined) throw new UsageError(`There is no channel ${name}; list shows those there are`)
  return found
}

/** A change and its line in the audit log: both or neither. */
export function change<T>(dataDir: string, action: string, subject: string, work: (db: Database) => Promise<T>): Promise<T> {
  return withStore(dataDir, ({ db }) =>
    db.transaction().execute(async (transaction) => {
      const done = await work(transaction)
      await audit(transaction, operator(), { action, subject })
      return done
    }),
  )
}

export async function withStore<T>(dataDir: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(dataDir, { shared: true })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Whoever may read the data folder; the system knows the name. */
export function operator() {
  return { name: `cli:${userInfo().username}`, via: 'cli', address: null } as const
}

export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

export function line(...cells: readonly string[]): void {
  process.stdout.write(`${cells.join('\t')}\n`)
}
