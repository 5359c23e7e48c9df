import { ChainId, type Stated } from '@secretariat/shared'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'
import { rebuild } from './rebuild.js'
import { record } from './record.js'

const { db } = await testDatabase()
const ann = { name: 'ann', via: 'session', address: 'a1' } as const
const chain = ChainId('alpha')

function noted(text: string, subject = 'council/1/review'): Stated<'report.noted'> {
  return { kind: 'report.noted', chain, subject, data: { lang: 'en', text } }
}

test('keeps what was stated with its author, the one before it, its row and a line of the audit log', async () => {
  const first = await record(db, ann, noted('A quiet term.'))
  const second = await record(db, { ...ann, name: 'bob' }, noted('A busy term.'))
  const other = await record(db, ann, noted('Elsewhere.', 'council/2/review'))
  expect([first.previous, second.previous, other.previous]).toEqual([null, first.seq, null])
  expect(await db.selectFrom('reportNote').select(['subject', 'text', 'author', 'seq']).orderBy('subject').execute()).toEqual([
    { subject: 'council/1/review', text: 'A busy term.', author: 'bob', seq: second.seq },
    { subject: 'council/2/review', text: 'Elsewhere.', author: 'ann', seq: other.seq },
  ])
  expect(
    await db
      .selectFrom('audit')
      .select(['actor', 'via', 'action', 'subject', 'outcome', 'entry', 'address'])
      .orderBy('seq')
      .limit(1)
      .execute(),
  ).toEqual([
    {
      actor: 'ann',
      via: 'session',
      action: 'report.noted',
      subject: 'alpha: council/1/review',
      outcome: 'done',
      entry: first.seq,
      address: 'a1',
    },
  ])
})

test('of many who state something at once each names the one before it', async () => {
  const entries = await Promise.all(Array.from({ length: 8 }, (_, i) => record(db, ann, noted(`Draft ${i}`, 'council/3/review'))))
  const inOrder = entries.sort((a, b) => a.seq - b.seq)
  expect(inOrder.map(({ previous }) => previous)).toEqual([null, ...inOrder.slice(0, -1).map(({ seq }) => seq)])
})

test('keeps nothing of what cannot be stated, nor of a transaction that fails', async () => {
  const counts = async () =>
    (await sql<{ n: number }>`select (select count(*) from entry) + (select count(*) from audit) as n`.execute(db)).rows[0]?.n
  const before = await counts()
  await expect(record(db, ann, noted('zero \0 byte'))).rejects.toThrow('zero byte')
  const failing = db.transaction().execute(async (transaction) => {
    await record(transaction, ann, noted('Lost.'))
    throw new Error('after the entry')
  })
  await expect(failing).rejects.toThrow('after the entry')
  expect(await counts()).toBe(before)
})

test('an entry and a line of the audit log can be neither changed nor removed', async () => {
  await expect(db.deleteFrom('entry').execute()).rejects.toThrow('never changed')
  await expect(sql`update entry set author = 'eve'`.execute(db)).rejects.toThrow('never changed')
  await expect(db.deleteFrom('audit').execute()).rejects.toThrow('never changed')
})

test('rows of entries are made again from them', async () => {
  const rows = () => db.selectFrom('reportNote').selectAll().orderBy('subject').execute()
  const before = await rows()
  await db.updateTable('reportNote').set({ text: 'spoilt' }).execute()
  await rebuild(db, ['report-note'])
  expect(await rows()).toEqual(before)
  expect(before.length).toBeGreaterThan(2)
})
