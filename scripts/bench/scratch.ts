import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, migrate, openDatabase } from '@secretariat/db'
import { startEmbedded } from '@secretariat/db/embedded'

/** A database for measurements, with the settings of a durable one. */
export interface Scratch {
  readonly url: string
  readonly db: Database
}

/** Lends a bundled Postgres in a temporary folder: whatever DATABASE_URL names is left alone, because everything is dropped here. */
export async function withScratch<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'secretariat-bench-'))
  const { url, stop } = await startEmbedded({ dataDir })
  try {
    const db = await openDatabase(url)
    return await work({ url, db }).finally(() => db.destroy())
  } finally {
    await stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** A database as it is after its first migration. */
export async function empty(db: Database): Promise<void> {
  await db.schema.dropSchema('public').ifExists().cascade().execute()
  await db.schema.createSchema('public').execute()
  await migrate(db)
}
