import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from '../client.js'
import { administer, withDatabase } from './administer.js'

export interface TestDatabase {
  readonly db: Database
  /** The same database for another connection, with the rights of its owner. */
  readonly url: string
  /** As the API connects; undefined when the tests run on a server given by DATABASE_URL. Grant it what it may read. */
  readonly reader: { readonly role: string; readonly url: string } | undefined
}

/**
 * A migrated database without rows, for the calling test file; it is dropped after the file's last test.
 * Call it where tests are declared (`const { db } = await testDatabase()`), not inside a test or a hook.
 */
export async function testDatabase({ migrated = true }: { readonly migrated?: boolean } = {}): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `secretariat_test_${randomUUID().replaceAll('-', '')}`
  await administer(server.url, `create database ${name} template ${migrated ? server.template : 'template0'}`)
  const url = withDatabase(server.url, name)
  const db = await openDatabase(url)
  afterAll(async () => {
    await db.destroy()
    await administer(server.url, `drop database ${name} with (force)`)
  })
  return { db, url, reader: server.reader && { role: server.reader.role, url: withDatabase(server.reader.url, name) } }
}
