import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fact, type FactOf, UsageError } from '@secretariat/shared'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openRecords, type Reject, writeLedger } from './index.js'
import { ledgerColumns } from './ledger-columns.js'

const folder = mkdtempSync(join(tmpdir(), 'secretariat-ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const header = ledgerColumns.join(',')
const paid = 'Sumer,7,Videos,Approved,"1,000",1000,0.00003,3,Videos,4,Curators,Y'

async function read(content: string | Uint8Array): Promise<{ facts: FactOf<'ledger-row.recorded'>[]; rejects: Reject[] }> {
  writeFileSync(join(folder, 'spending.csv'), content)
  const { files } = await openRecords(folder)
  const [facts, rejects]: [FactOf<'ledger-row.recorded'>[], Reject[]] = [[], []]
  for (const file of files) {
    for await (const item of file.read()) {
      if (isRow(item)) facts.push(item)
      else if (!('kind' in item)) rejects.push(item)
    }
  }
  return { facts, rejects }
}

const isRow = (item: Fact | Reject): item is FactOf<'ledger-row.recorded'> => 'kind' in item && item.kind === 'ledger-row.recorded'

async function refusal(content: string | Uint8Array): Promise<string> {
  const error = await read(content).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  return String(error)
}

/** The ledger that an import of this content exports. */
async function exported(content: string): Promise<string> {
  const { facts } = await read(content)
  const units = (stated: string | null) => (stated === null ? null : BigInt(stated))
  const lines = facts.map((fact) => ({ ...fact, asked: units(fact.asked), minted: units(fact.minted), usd: units(fact.usd) }))
  return [...writeLedger(lines)].join('')
}

test('a row is a fact under the number of its proposal, with amounts in exact units and its cells as they are printed', async () => {
  const { facts, rejects } = await read(`\uFEFF${header}\r\n\r\n${paid}\r\n,,,,,,,,,,,\r\n`)
  expect(rejects).toEqual([])
  expect(facts).toMatchObject([
    {
      ...{ chain: 'antioch', network: 'Sumer', locator: 'ledger-row:7', height: 0, proposal: 7, occurrence: 1, title: 'Videos' },
      ...{ status: 'approved', asset: 'tJOY', asked: '100000', minted: '100000', rate: '0.00003', usd: '3000000' },
      ...{ category: 'Videos', bounty: 4, group: 'Curators', reimbursed: true },
    },
  ])
  expect(facts[0]?.cells[4]).toBe('1,000')
})

test('the same number again is another fact, and a corrected cell is the same fact with another hash', async () => {
  const [before, after] = [
    await read(`${header}\n${paid}\n${paid}\n`),
    await read(`${header}\n${paid.replace('Videos,Approved', 'Films,Approved')}\n`),
  ]
  expect(before.facts.map(({ locator, occurrence }) => [locator, occurrence])).toEqual([
    ['ledger-row:7', 1],
    ['ledger-row:7.2', 2],
  ])
  expect(after.facts[0]?.locator).toBe('ledger-row:7')
  expect(after.facts[0]?.hash).not.toBe(before.facts[0]?.hash)
})

test.each([
  ['Nowhere,7,,,,,,,,,,', 1, 'a network that is not known', 'row'],
  [',7,,,,,,,,,,', 1, 'no network', 'row'],
  ['Sumer,seven,,,,,,,,,,', 2, 'no number of a proposal', 'row'],
  ['Sumer,7,x', 4, '3 cells where 12 belong', 'row'],
  ['Sumer,7,x,,,,,,,,,,', 13, '13 cells where 12 belong', 'row'],
  ['Sumer,7,x,Perhaps,,,,,,,,', 4, 'a status that is not known', 'cell'],
  ['Sumer,7,x,,500000k,,,,,,,', 5, 'not an amount', 'cell'],
  ['Sumer,7,x,,310.500,,,,,,,', 5, 'not an amount', 'cell'],
  ['Sumer,7,x,,,,,дек.75,,,,', 8, 'not an amount of dollars', 'cell'],
  ['Sumer,7,x,,,,,,,,,maybe', 12, 'neither Y nor N', 'cell'],
] as const)('%s stands in the report of rejects with its place', async (line, column, reason, consequence) => {
  const { facts, rejects } = await read(`${header}\n${line}\n`)
  expect(rejects).toMatchObject([{ file: 'spending.csv', line: 2, column, reason, consequence }])
  expect(facts).toHaveLength(consequence === 'row' ? 0 : 1)
})

test.each([
  ['a broken quote', `${header}\n${paid}\nSumer,8,"open,,,,,,,,,\nSumer,9\n`, 'line 3, column 3: a quote is opened and never closed'],
  ['a quote in a cell', `${header}\nSumer,8,"a" b,,,,,,,,,\n`, 'line 2, column 3: a quote is closed in the middle of a cell'],
  [
    'a cell of ten megabytes',
    `${header}\n${paid}\nSumer,8,${'x'.repeat(10_000_000)},,,,,,,,,\n`,
    'line 3, column 3: a row is longer than 1024 kB',
  ],
  ['other columns', 'Testnet,Title\n', 'line 1, column 2: "Title" stands where "Proposal #" should'],
  ['a column too many', `${header},More\n`, 'line 1, column 13: "More" stands where nothing should'],
  ['an empty file', '', 'line 1, column 1: "" stands where "Testnet" should'],
  [
    'another encoding',
    Buffer.concat([Buffer.from(`${header}\n${paid}\nSumer,8,`), Buffer.from([0xe4, 0xee])]),
    'line 3, column 9: not UTF-8',
  ],
  ['mixed encodings', Buffer.concat([Buffer.from(`${header}\nSumer,8,委`), Buffer.from([0xff, 0x2c])]), 'line 2, column 10: not UTF-8'],
  ['NUL characters', `${header}\nSumer,8,a\0b,,,,,,,,,\n`, 'line 2, column 10: a NUL character'],
])('%s is refused with line and column', async (_, content, message) => {
  expect(await refusal(content)).toContain(`spending.csv ${message}`)
})

test('a file in UTF-16 is read like any other', async () => {
  const { facts } = await read(Buffer.from(`\uFEFF${header}\n${paid.replace('Videos', '视频')}\n`, 'utf16le'))
  expect(facts).toMatchObject([{ title: '视频' }])
})

test('formulas go out where no spreadsheet runs them, and come back as they were', async () => {
  const before = `${header}\nSumer,8,"=cmd|'/c calc'!A0",,-5,,,,,,,\n`
  const after = await exported(before)
  expect(after).toContain(`Sumer,8,'=cmd|'/c calc'!A0,,-5,`)
  expect(await exported(after)).toBe(after)
  expect((await read(after)).facts[0]?.title).toBe("=cmd|'/c calc'!A0")
})

const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('', '=1', "'=1", '-5', '1,000', '12.5', 'n\\a', 'Y'))
const cell = words.filter((text) => !/\0|\p{Surrogate}/u.test(text))
const row = fc.tuple(
  fc.constantFrom('Sumer', 'antioch ', 'Giza', 'Mars', ''),
  fc.oneof(fc.nat(30).map(String), cell),
  ...Array.from({ length: 10 }, () => cell),
)

test('property: no row is lost: each is a fact, a reject, or empty; and what is exported is imported as the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(row, fc.array(cell, { maxLength: 14 })), { maxLength: 8 }), async (rows) => {
      const content = stringify([[...ledgerColumns], ...rows], { quoted: true })
      const { facts, rejects } = await read(content)
      const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''))
      expect(facts.length + rejects.filter(({ consequence }) => consequence === 'row').length).toBe(filled.length)
      const once = await exported(content)
      expect(await exported(once)).toBe(once)
    }),
    { numRuns: 60 },
  )
})

test('property: whatever the bytes are, the answer is rows or one clear error', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ maxLength: 60 }).map((text) => Buffer.from(`${header}\n${text}`)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const error = await read(content).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      if (error !== undefined) expect(error).toBeInstanceOf(UsageError)
    }),
    { numRuns: 100 },
  )
})
