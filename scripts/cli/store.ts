import { type Database, grantReader, grantWriter, migrate, openDatabase, patiently } from '@secretariat/db'
import { type EmbeddedAddress, joinEmbedded, startEmbedded } from '@secretariat/db/embedded'
import { RetryableError } from '@secretariat/shared'

const PATIENCE_MS = 30_000

/** The database of a command: the embedded one in a folder, or the one that DATABASE_URL names. */
export interface Store {
  readonly db: Database
  /** With the rights of a reader where the database is ours; the API uses it. */
  openReader(): Promise<Database>
  /** With the rights to sign people in and to append what they state, and no others where the database is ours. */
  openWriter(): Promise<Database>
  /** Rejects when the embedded server ended and cannot be started again. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/**
 * Opens and migrates the database. A command that is `shared` works beside a running start on the same folder;
 * two starts on one folder are refused.
 */
export async function openStore(dataDir: string, { shared }: { readonly shared: boolean }): Promise<Store> {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL !== undefined && DATABASE_URL !== '')
    return outside({ url: DATABASE_URL, readerUrl: DATABASE_URL, writerUrl: DATABASE_URL })
  const running = shared ? await joinEmbedded(dataDir) : undefined
  return running === undefined ? own(dataDir) : outside(running)
}

async function own(dataDir: string): Promise<Store> {
  const server = await startEmbedded({ dataDir, onNotice: (line) => process.stderr.write(`${line}\n`) })
  try {
    // The server is started again when it ends unasked, so no answer means not yet.
    const restarting = (error: Error): never => {
      throw new RetryableError(error.message, { cause: error })
    }
    const db = await patiently(() => openDatabase(server.url).catch(restarting), PATIENCE_MS)
    await patiently(() => migrate(db), PATIENCE_MS)
    await patiently(() => grantReader(db, server.readerRole), PATIENCE_MS)
    await patiently(() => grantWriter(db, server.writerRole), PATIENCE_MS)
    const open = (url: string) => patiently(() => openDatabase(url).catch(restarting), PATIENCE_MS)
    return {
      db,
      openReader: () => open(server.readerUrl),
      openWriter: () => open(server.writerUrl),
      closed: server.closed,
      async close() {
        await db.destroy()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** A server that somebody else starts and stops. */
async function outside({ url, readerUrl, writerUrl }: Pick<EmbeddedAddress, 'url' | 'readerUrl' | 'writerUrl'>): Promise<Store> {
  const db = await openMigrated(url)
  return {
    db,
    openReader: () => openDatabase(readerUrl),
    openWriter: () => openDatabase(writerUrl),
    closed: new Promise(() => undefined),
    close: () => db.destroy(),
  }
}

async function openMigrated(url: string): Promise<Database> {
  const db = await openDatabase(url)
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}
