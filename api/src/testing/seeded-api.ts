import { Writable } from 'node:stream'
import { type Database, grantReader, openDatabase } from '@secretariat/db'
import { testDatabase } from '@secretariat/db/testing'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { type ApiOptions, createApi } from '../server.js'
import { asker } from './ask.js'

/** A server on a database of its own, connected with a role that reads where the test server has one. */
export async function seededApi(seed: (db: Database) => Promise<void>, options: Partial<ApiOptions> = {}) {
  const { db, url, reader } = await testDatabase()
  await seed(db)
  if (reader !== undefined) await grantReader(db, reader.role)
  const readerDb = await openDatabase(reader?.url ?? url)
  afterAll(() => readerDb.destroy())
  const log: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      log.push(String(chunk))
      done()
    },
  })
  const api = createApi({ db: readerDb, write: db, logger: pino({ level: 'info' }, sink), demo: false, ...options })
  return { api, db, readerDb, log, ask: asker(api) }
}
