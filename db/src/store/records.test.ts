import { type ChainId, type Fact, UsageError } from '@secretariat/shared'
import { hashOf, ledgerRowRecorded, seatRecorded, termRecorded } from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase } from '../testing/index.js'
import { rebuild } from './rebuild.js'
import { importRecords, type RecordSource } from './records.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const about = { author: 'cli:ann', introduce: (id: ChainId) => chainOf(id) }

function chainOf(id: ChainId) {
  return { id, family: 'records', profile: 'records', genesis: null, displayName: id, ss58Prefix: null, demo: false }
}

function ledger(facts: readonly Fact[], breaks?: Error): RecordSource {
  return {
    file: 'spending.csv',
    name: 'ledger',
    digest: '00',
    kinds: ['ledger-row.recorded'],
    rejected: () => 3,
    async *read() {
      yield* facts
      if (breaks !== undefined) throw breaks
    },
  }
}

const row = (proposal: number, minted: number | null, chain = 'alpha') =>
  ledgerRowRecorded({
    ...{ chain, proposal, locator: `ledger-row:${proposal}`, height: 0, ordinal: 0 },
    minted: minted === null ? null : String(minted),
    hash: hashOf(1000 * proposal + (minted ?? 999)),
  })

const stored = async () =>
  (await db.selectFrom('ledgerRow').select(['proposal', 'minted']).orderBy('chain').orderBy('proposal').execute()).map(
    ({ proposal, minted }) => [proposal, minted],
  )

test('a corrected file corrects what it holds, and takes out what it no longer holds', async () => {
  await importRecords(db, [ledger([row(1, 5), row(2, 6), row(3, null)])], about)
  const [again] = await importRecords(db, [ledger([row(1, 5), row(2, 6), row(3, null)])], about)
  expect(again).toEqual({ file: 'spending.csv', facts: 3, rejected: 3, added: 0, changed: 0, removed: 0, unchanged: 3 })
  const [corrected] = await importRecords(db, [ledger([row(1, 5), row(2, 60), row(4, 7)])], about)
  expect(corrected).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 1 })
  expect(await stored()).toEqual([
    [1, 5n],
    [2, 60n],
    [4, 7n],
  ])
  await rebuild(db, ['ledger-row'])
  expect(await stored()).toHaveLength(3)
  expect(await db.selectFrom('recordImport').select(['author', 'rows', 'rejected', 'added']).orderBy('id').execute()).toEqual([
    { author: 'cli:ann', rows: 3, rejected: 3, added: 3 },
    { author: 'cli:ann', rows: 3, rejected: 3, added: 0 },
    { author: 'cli:ann', rows: 3, rejected: 3, added: 1 },
  ])
})

test('a file speaks for the chains it names, and for its own kinds of records only', async () => {
  const terms: RecordSource = {
    ...ledger([termRecorded({ locator: 'term:a' }), seatRecorded({ locator: 'seat:a' })]),
    file: 'terms.json',
    kinds: ['term.recorded', 'seat.recorded'],
  }
  await importRecords(db, [ledger([row(1, 5), row(1, 6, 'beta')]), terms], about)
  await importRecords(db, [ledger([row(2, 7, 'beta')])], about)
  expect(await stored()).toEqual([
    [1, 5n],
    [2, 7n],
  ])
  expect(await db.selectFrom('recordedSeat').select('handle').execute()).toEqual([{ handle: 'ann' }])
})

test('a file that breaks off leaves everything as it was, also what came from the files before it', async () => {
  await importRecords(db, [ledger([row(1, 5)])], about)
  const broken = [ledger([row(1, 8)]), ledger([row(2, 9)], new UsageError('a quote is never closed'))]
  await expect(importRecords(db, broken, about)).rejects.toThrow('a quote is never closed')
  expect(await stored()).toEqual([[1, 5n]])
  expect(await db.selectFrom('recordImport').select('id').execute()).toHaveLength(1)
})
