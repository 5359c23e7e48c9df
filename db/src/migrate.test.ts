import { UsageError } from '@secretariat/shared'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from './client.js'
import { grantReader, migrate } from './migrate.js'
import { testDatabase, writeHistory } from './testing/index.js'

const { db, url, reader } = await testDatabase({ migrated: false })

test('processes that migrate at the same moment do not disturb each other', async () => {
  const others = await Promise.all([1, 2, 3].map(() => openDatabase(url)))
  await Promise.all([db, ...others].map(migrate))
  expect(await db.selectFrom('motionState').selectAll().execute()).toEqual([])
  await Promise.all(others.map((other) => other.destroy()))
})

test('views that are as their files say are left alone, and others are made again', async () => {
  const identity = async () => (await sql<{ oid: number }>`select 'motion_state'::regclass::oid as oid`.execute(db)).rows[0]?.oid
  const before = await identity()
  await migrate(db)
  expect(await identity()).toBe(before)
  await db.updateTable('readModel').set({ hash: 'of an older file' }).where('name', '=', 'coverage').execute()
  await migrate(db)
  expect(await identity()).not.toBe(before)
  expect(await db.selectFrom('motionState').selectAll().execute()).toEqual([])
})

test('a database of a newer version is refused and left as it is', async () => {
  await sql`insert into kysely_migration (name, timestamp) values ('9999_future', 'now')`.execute(db)
  await expect(migrate(db)).rejects.toThrow(UsageError)
  await expect(migrate(db)).rejects.toThrow('made by a newer Secretariat (migration 9999_future)')
  await sql`delete from kysely_migration where name = '9999_future'`.execute(db)
  await migrate(db)
})

test.skipIf(reader === undefined)('a reader reads tables and views, also those made later, and writes nothing', async () => {
  if (reader === undefined) return
  await grantReader(db, reader.role)
  await db.updateTable('readModel').set({ hash: 'of an older file' }).execute()
  await migrate(db)
  await sql`create table later (id int4)`.execute(db)
  await writeHistory(db, [])
  const api = await openDatabase(reader.url)
  expect(await api.selectFrom('coverage').selectAll().execute()).toHaveLength(1)
  expect((await sql`select * from later`.execute(api)).rows).toEqual([])
  await expect(api.deleteFrom('block').execute()).rejects.toThrow('permission denied')
  await expect(sql`create table mine (id int4)`.execute(api)).rejects.toThrow('permission denied')
  await api.destroy()
})
