import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'
import { type CopyValue, copyRows, type Row } from './copy.js'
import { transact } from './session.js'

const { db } = await testDatabase()
const columns = ['text', 'words', 'json', 'whole', 'amount', 'flag', 'time']
const statement = `copy sample (${columns.join(', ')}) from stdin`

async function roundTrip(rows: readonly Row[]): Promise<unknown[]> {
  return await transact(db, async ({ client }) => {
    await client.query(`create temporary table sample (n int4 generated always as identity, text text, words text[], json jsonb,
      whole int8, amount numeric(39, 0), flag boolean, time timestamptz) on commit drop`)
    await copyRows(client, statement, columns, rows)
    const { rows: read } = await client.query(`select ${columns.join(', ')} from sample order by n`)
    return read
  })
}

const nasty = fc.constantFrom(
  '\\',
  '\\N',
  '\\.',
  '\t',
  '\n',
  '\r',
  '\b',
  '\f',
  '\v',
  '"',
  "'",
  ',',
  '{',
  '}',
  'NULL',
  '',
  ' ',
  '委员会',
  '😀',
  '\u0001',
  '\u007f',
)
const text = fc
  .oneof(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 6 }).map((parts) => parts.join('')))
  .filter((value) => !value.includes('\0'))
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const row = fc.record({
  text: optional(text),
  words: optional(fc.array(optional(text), { maxLength: 4 })),
  json: optional(fc.oneof(text, fc.array(text), fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean())))),
  whole: optional(fc.maxSafeInteger()),
  amount: optional(fc.bigInt(-(10n ** 38n), 10n ** 38n)),
  flag: optional(fc.boolean()),
  time: optional(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true })),
})

test('property: every row comes back from the database as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const incoming = rows.map(({ json, ...rest }) => ({ ...rest, json: json === null ? null : JSON.stringify(json) }))
      const plainObjects = rows.map((given) => ({ ...given, json: given.json === null ? null : JSON.parse(JSON.stringify(given.json)) }))
      expect(await roundTrip(incoming)).toEqual(plainObjects)
    }),
    { numRuns: 60 },
  )
})

test.each<[string, CopyValue]>([
  ['NUL', 'a\0b'],
  ['half a character', 'a\ud83d'],
  ['NUL in an array', ['a\0b']],
  ['no number', Number.NaN],
])('a value that Postgres cannot hold is refused before anything is written: %s', async (_, value) => {
  await expect(roundTrip([{ text: 'fine' }, { text: value }])).rejects.toThrow('cannot be stored')
})

test('ten thousand rows go through in order', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ text: `row ${i} ${'x'.repeat(50)}`, whole: i }))
  expect(await roundTrip(rows)).toMatchObject(rows)
})
