import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@secretariat/db/testing'
import { ChainId } from '@secretariat/shared'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { exportLedger } from '../cli/export-ledger.js'
import { importFolder } from '../cli/import-records.js'

const shared = process.env.SECRETARIAT_SHARED ?? join(import.meta.dirname, '../../../shared')
const folder = join(shared, 'data/joystream')
const copy = mkdtempSync(join(tmpdir(), 'secretariat-records-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Units of the test token in one whole one. */
const whole = 100n
const here = existsSync(join(folder, 'terms.json'))
const ofPublished = test.skipIf(!here)
const { db } = await testDatabase()

const published = () => readFileSync(join(folder, 'spending.csv'), 'utf8')

const termsSchema = z.object({
  terms: z.array(
    z.object({
      key: z.string(),
      members_count: z.number(),
      own_stake_sum: z.number().nullable(),
      voter_stake_sum: z.number().nullable(),
      members: z.array(z.object({ votes_cast: z.number().nullable() })),
      mint: z.object({ start: z.number().nullable(), end: z.number().nullable() }),
      proposals: z.array(z.unknown()),
    }),
  ),
})

async function subjectsOf(...kinds: readonly Parameters<typeof findingsOf>[0][]): Promise<string[]> {
  const found = await Promise.all(kinds.map(findingsOf))
  return found.flat().map(({ chain, subject }) => `${chain} ${subject}`)
}

function findingsOf(
  kind: 'ledger-duplicate' | 'ledger-paid-not-executed' | 'ledger-text-booked' | 'ledger-payment-missing' | 'spending-differs',
) {
  return db.selectFrom('recordFinding').selectAll().where('kind', '=', kind).orderBy('chain').orderBy('subject').execute()
}

beforeAll(async () => {
  if (!here) return
  const { imports, rejects } = await importFolder(db, folder)
  expect(Object.fromEntries(imports.map(({ file, facts }) => [file, facts]))).toMatchObject({
    'spending.csv': 1265,
    'chain_proposals.json': 1044,
    'chain_members.json': 3319,
  })
  expect(imports.map(({ rejected }) => rejected)).toEqual(imports.map(() => 0))
  expect(rejects).toMatchObject([{ file: 'spending.csv', line: 851, column: 8, consequence: 'cell', text: 'дек.75' }])
}, 120_000)

ofPublished('the ledger has the rows and the sums of its description', async () => {
  const sums = await db
    .selectFrom('ledgerRow')
    .select((eb) => ['network', eb.fn.countAll().as('rows'), eb.fn.count('title').as('filled'), eb.fn.sum('minted').as('minted')])
    .groupBy('network')
    .orderBy('network')
    .execute()
  expect(sums).toEqual([
    { network: 'Alexandria', rows: 219, filled: 107, minted: 126_761_556n * whole },
    { network: 'Antioch', rows: 95, filled: 32, minted: 104_312_689n * whole },
    { network: 'Sumer', rows: 951, filled: 146, minted: 98_897_842_048n },
  ])
  const categories = await db.selectFrom('ledgerRow').select('category').where('title', 'is not', null).execute()
  expect(categories.filter(({ category }) => category === 'Bounties')).toHaveLength(126)
  expect(categories.filter(({ category }) => category === null)).toHaveLength(6)
})

ofPublished('every term has its members, votes, stakes, mint and proposals', async () => {
  const { terms } = termsSchema.parse(JSON.parse(readFileSync(join(folder, 'terms.json'), 'utf8')))
  const units = (tokens: number | null) => (tokens === null ? null : BigInt(tokens) * whole)
  const [rows, seats, listings] = await Promise.all([
    db.selectFrom('recordedTerm').selectAll().orderBy('position').orderBy('factId').execute(),
    db.selectFrom('recordedSeat').selectAll().execute(),
    db.selectFrom('recordedListing').select('term').execute(),
  ])
  expect(rows).toHaveLength(59)
  for (const term of terms) {
    const own = seats.filter((seat) => seat.term === term.key)
    const sum = (amounts: readonly (bigint | null)[]) => amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n)
    expect(own, term.key).toHaveLength(term.members_count)
    expect(sum(own.map(({ ownStake }) => ownStake)), term.key).toBe(units(term.own_stake_sum ?? 0))
    expect(sum(own.map(({ voterStake }) => voterStake)), term.key).toBe(units(term.voter_stake_sum ?? 0))
    const votes = own.toSorted((a, b) => a.position - b.position).map((seat) => seat.votes)
    expect(votes, term.key).toEqual(term.members.map(({ votes_cast }) => votes_cast))
    expect(rows.find((row) => row.term === term.key)).toMatchObject({
      mintOpening: units(term.mint.start),
      mintClosing: units(term.mint.end),
    })
    expect(listings.filter((listing) => listing.term === term.key)).toHaveLength(term.proposals.length)
  }
})

ofPublished('spending of each term is rebuilt within a hundred tokens of the report, but for the five that are known', async () => {
  const terms = await db
    .selectFrom('recordedTermSpending')
    .selectAll()
    .where('chain', '=', ChainId('antioch'))
    .where('stated', 'is not', null)
    .execute()
  expect(terms).toHaveLength(40)
  const apart = terms.filter(({ stated, finalizedPaid }) => stated !== null && abs(stated - finalizedPaid) > 100n * whole)
  expect(
    Object.fromEntries(apart.map(({ term, stated, finalizedPaid }) => [term, Number(((stated ?? 0n) - finalizedPaid) / whole)])),
  ).toEqual({
    'antioch-1': 2108,
    'sumer-8': -680,
    'sumer-13': 101,
    'sumer-21': 7_225_076,
    'sumer-25': -35_692,
  })
  expect((await findingsOf('spending-differs')).map(({ subject }) => subject)).toEqual(apart.map(({ term }) => term).sort())
  const passedOn = await db.selectFrom('recordedListing').select('factId').where('status', '=', 'passed-on').execute()
  expect(passedOn).toHaveLength(141)
})

ofPublished('what is wrong in the ledger is found', async () => {
  expect(await subjectsOf('ledger-duplicate')).toEqual(['antioch 188', 'antioch 957'])
  expect(await subjectsOf('ledger-text-booked')).toEqual(['alexandria 138', 'alexandria 181', 'antioch 55'])
  expect(await subjectsOf('ledger-payment-missing')).toEqual(['alexandria 141', 'alexandria 96', 'antioch 548'])
  expect(await subjectsOf('ledger-paid-not-executed')).toEqual(['alexandria 138'])
})

ofPublished('spending by category adds up to the ledger, less what is booked and was not executed', async () => {
  const items = await db.selectFrom('spendingItem').selectAll().where('source', '=', 'ledger').execute()
  const sum = (chain: string, column: 'booked' | 'paid') =>
    items.filter((item) => item.chain === chain).reduce((all, item) => all + (item[column] ?? 0n), 0n)
  expect(sum('antioch', 'booked')).toBe((104_312_689n + 988_978_420n) * whole + 48n)
  expect(sum('alexandria', 'booked')).toBe(126_761_556n * whole)
  expect(sum('antioch', 'paid')).toBe(sum('antioch', 'booked'))
  expect(sum('alexandria', 'booked') - sum('alexandria', 'paid')).toBe(550_000n * whole)
  expect([items.length, items.filter(({ category }) => category !== null).length]).toEqual([285, 279])
})

ofPublished('the ledger goes out as it came in, but for spellings', async () => {
  let exported = ''
  for await (const line of exportLedger(db, 'all')) exported += line
  const [before, after] = [published().trimEnd().split('\n'), exported.trimEnd().split('\n')]
  expect(after).toHaveLength(before.length)
  const changed = before.filter((line, index) => line !== after[index])
  const spelled = (line: string) =>
    line
      .replace(',Cancelled,', ',Canceled,')
      .replace(',ExecutionFailed,', ',Execution Failed,')
      .replace(',Bounty,', ',Bounties,')
      .replace(',WG payments,', ',WG Payments,')
  expect(before.map((line, index) => (index === 0 ? line : spelled(line)))).toEqual(after)
  expect(changed).toHaveLength(11)
})

ofPublished(
  'again it changes nothing; a corrected file corrects, and money booked for what was not executed is found by the rule',
  async () => {
    copyFileSync(join(folder, 'chain_proposals.json'), join(copy, 'chain_proposals.json'))
    copyFileSync(join(folder, 'spending.csv'), join(copy, 'spending.csv'))
    for (const { added, changed, removed } of (await importFolder(db, copy)).imports) expect(added + changed + removed).toBe(0)
    // 795 expired: nothing was paid.
    const wrong = published().replace(/^(Sumer,795,[^,]*,)[^,]*,(\d+),0,/m, '$1Approved,$2,$2,')
    expect(wrong).not.toBe(published())
    writeFileSync(join(copy, 'spending.csv'), wrong.replace(/^Sumer,1044,.*\n/m, ''))
    const { imports } = await importFolder(db, copy)
    expect(imports.find(({ file }) => file === 'spending.csv')).toMatchObject({ added: 0, changed: 1, removed: 1, unchanged: 1263 })
    expect(await subjectsOf('ledger-paid-not-executed')).toEqual(['alexandria 138', 'antioch 795'])
    expect(await db.selectFrom('recordImport').select('rows').where('file', '=', 'spending.csv').orderBy('id').execute()).toEqual([
      { rows: 1265 },
      { rows: 1265 },
      { rows: 1264 },
    ])
  },
  60_000,
)

const abs = (units: bigint): bigint => (units < 0n ? -units : units)
