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

const opened: { db: Database; name: string }[] = []

afterAll(async () => {
  for (const { db, name } of opened) {
    await db.destroy()
    await administer(inject('testServer').url, whenLeft(name))
    await administer(inject('testServer').url, `drop database ${name} with (force)`)
  }
})

/** A closed pool does not wait for the server to see it, and only those of our own role may be thrown out. Vacuuming counts as somebody. Waits thirty seconds at most. */
const whenLeft = (name: string): string => `
  do $$ begin
    for attempt in 1..1500 loop
      perform pg_stat_clear_snapshot();
      exit when not exists (select from pg_stat_activity where datname = '${name}' and usename is distinct from current_user);
      perform pg_sleep(0.02);
    end loop;
  end $$`

/** A migrated database without rows, or a bare one; both are dropped after the last test of the file. */
export async function testDatabase({ migrated = true }: { readonly migrated?: boolean } = {}): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `secretariat_test_${randomUUID().replaceAll('-', '')}`
  await administer(server.url, `create database ${name} template ${migrated ? server.template : 'template0'}`)
  const url = withDatabase(server.url, name)
  const db = await openDatabase(url)
  opened.push({ db, name })
  return { db, url, reader: server.reader && { role: server.reader.role, url: withDatabase(server.reader.url, name) } }
}
