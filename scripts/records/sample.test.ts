import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@secretariat/db/testing'
import { ChainId } from '@secretariat/shared'
import { afterAll, expect, test } from 'vitest'
import { exportLedger } from '../cli/export-ledger.js'
import { importFolder } from '../cli/import-records.js'
import { runCommand } from '../testing/program.js'

const sample = join(import.meta.dirname, '../samples/records')
const folder = mkdtempSync(join(tmpdir(), 'secretariat-sample-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
cpSync(sample, folder, { recursive: true })
const [{ db }, other] = [await testDatabase(), await testDatabase()]
const records = (...args: string[]) => runCommand('records', args, { DATABASE_URL: other.url })

test('the sample holds every kind of record, and a fault for rules to find', async () => {
  const { imports, rejects } = await importFolder(db, sample)
  expect(imports.map(({ file }) => file)).toEqual([
    ...['terms.json', 'chain_proposals.json', 'chain_members.json', 'spending.csv', 'kpis.json', 'validators.json'],
  ])
  expect(rejects).toMatchObject([{ file: 'spending.csv', line: 8, column: 8, consequence: 'cell' }])
  expect(await db.selectFrom('chain').select(['id', 'family', 'demo']).orderBy('id').execute()).toEqual([
    { id: 'demo-orchard', family: 'records', demo: true },
    { id: 'demo-valley', family: 'records', demo: true },
  ])
  const found = await db.selectFrom('recordFinding').select('kind').distinct().orderBy('kind').execute()
  expect(found.map(({ kind }) => kind)).toEqual([
    ...['kpi-sum-differs', 'ledger-amount-differs', 'ledger-cell-unreadable', 'ledger-duplicate', 'ledger-paid-not-executed'],
    ...[
      'ledger-payment-missing',
      'ledger-status-differs',
      'listing-link-differs',
      'outcome-unknown',
      'seat-votes-differ',
      'spending-differs',
    ],
  ])
})

test('both ways of accounting for a term are there, and differ by what is passed on', async () => {
  const terms = await db
    .selectFrom('recordedTermSpending')
    .selectAll()
    .where('chain', '=', ChainId('demo-valley'))
    .orderBy('position')
    .execute()
  expect(terms).toHaveLength(4)
  expect(terms.some(({ createdPaid, finalizedPaid }) => createdPaid !== finalizedPaid)).toBe(true)
})

test('what is exported is imported as the same ledger', async () => {
  let exported = ''
  for await (const line of exportLedger(db, 'all')) exported += line
  writeFileSync(join(folder, 'spending.csv'), exported)
  await importFolder(db, folder)
  let again = ''
  for await (const line of exportLedger(db, 'all')) again += line
  expect(again).toBe(exported)
})

test('the command says what came in and what did not, and writes what was refused', async () => {
  const rejects = join(folder, 'rejects.csv')
  const imported = await records('import', sample, '--rejects', rejects)
  expect(imported.code).toBe(0)
  expect(imported.stderr).toContain('spending.csv: 43 facts, 43 added, 0 corrected, 0 taken out.')
  expect(imported.stderr).toContain(
    '0 rows are not imported, 1 cells count as not stated:\n  spending.csv line 8, column 8: not an amount of dollars',
  )
  expect(readFileSync(rejects, 'utf8')).toBe(
    'file,line,column,reason,consequence,text\r\nspending.csv,8,8,not an amount of dollars,value counts as not stated,about 9\r\n',
  )
  expect((await records('import', sample)).stderr).toContain('terms.json: 204 facts, nothing new.')
  const exported = await records('export', 'spending', '--chain', 'demo-orchard')
  expect(exported.stdout.split('\n')[0]).toBe(
    'Testnet,Proposal #,Title,Status,Amount Asked,Amount Minted,Exchange Rate,$ amount,Category,Bounty,WG,Reimbursed',
  )
  expect(exported.stdout.trim().split('\n')).toHaveLength(15)
}, 90_000)

test.each([
  ['a folder that is not there', () => importFolder(db, join(folder, 'nothing')), 'cannot be read: ENOENT'],
  ['a folder without records', () => importFolder(db, import.meta.dirname), 'holds no records; they are named terms.json'],
  ['a ledger that is not there', () => exportLedger(db, 'mars').next(), 'There is no ledger of mars; there is one of demo-'],
] as const)('%s is one clear error', async (_, attempt, message) => {
  await expect(attempt()).rejects.toThrow(message)
})
