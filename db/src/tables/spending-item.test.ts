import { ChainId, Height } from '@secretariat/shared'
import {
  accountOf,
  budgetSpent,
  budgetTransferred,
  councilElected,
  joyOf,
  ledgerRowRecorded,
  listingRecorded,
  proposalCreated,
  proposalDecided,
  proposalExecuted,
  proposalRecorded,
  termRecorded,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { rebuild } from '../store/rebuild.js'
import { record } from '../store/record.js'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const chain = ChainId('alpha')
const ann = { name: 'ann', via: 'session', address: null } as const
const payments = [1, 2].map((n) => ({ account: accountOf(n), amount: joyOf(n * 10) }))
const asking = { type: 'FundingRequest', amount: joyOf(30), payments }

/** Proposal 1 is approved by the first council and paid by the second, 2 fails, 3 is open; the forum's lead spends 7. */
const story = [
  councilElected({ height: 5, ordinal: 1, cycle: 1, members: ['1'] }),
  proposalCreated({ height: 10, ordinal: 1, proposal: '1', title: 'Bounty 4', ...asking }),
  proposalCreated({ height: 11, ordinal: 1, proposal: '2', title: 'Report', ...asking }),
  proposalDecided({ height: 12, ordinal: 1, proposal: '1' }),
  proposalDecided({ height: 12, ordinal: 2, proposal: '2' }),
  councilElected({ height: 20, ordinal: 1, cycle: 2, members: ['1'] }),
  budgetSpent({ height: 21, ordinal: 1, amount: joyOf(10), account: accountOf(1) }),
  budgetSpent({ height: 21, ordinal: 2, amount: joyOf(20), account: accountOf(2) }),
  proposalExecuted({ height: 21, ordinal: 3, proposal: '1' }),
  proposalExecuted({ height: 22, ordinal: 3, proposal: '2', error: 'Budget.TooLow' }),
  proposalCreated({ height: 23, ordinal: 1, proposal: '3', title: 'More', ...asking }),
  budgetSpent({ height: 24, ordinal: 4, budget: 'ForumWorkingGroup', purpose: 'discretionary', amount: joyOf(7), account: accountOf(3) }),
  budgetTransferred({ height: 25, ordinal: 5, amount: joyOf(50) }),
]

const items = () => db.selectFrom('spendingItem').selectAll().orderBy('subject').execute()

test('follows what was asked for to its payment, beside payments that nobody had to ask for', async () => {
  await writeHistory(db, story)
  const [first, second] = ['alpha/5/e1/council.elected', 'alpha/20/e1/council.elected']
  expect(await items()).toMatchObject([
    {
      subject: 'payment/24/e4',
      kind: 'discretionary',
      spent: true,
      asked: null,
      paid: 7n,
      workingGroup: 'ForumWorkingGroup',
      paidTerm: second,
    },
    { subject: 'payment/25/e5', kind: 'transfer', spent: false, paid: 50n, outcome: 'paid' },
    {
      subject: 'proposal/1',
      title: 'Bounty 4',
      asked: 30n,
      paid: 30n,
      outcome: 'paid',
      payees: 2,
      account: null,
      createdTerm: first,
      paidTerm: second,
    },
    { subject: 'proposal/2', asked: 30n, paid: 0n, outcome: 'failed', paidTerm: null, createdTerm: first },
    { subject: 'proposal/3', asked: 30n, paid: 0n, outcome: 'asked', category: null, decidedSeq: null },
  ])
})

test('what each receiver got adds up to what was paid', async () => {
  await writeHistory(db, story)
  const receipts = await db.selectFrom('spendingReceipt').selectAll().where('subject', '=', 'proposal/1').orderBy('amount').execute()
  expect(receipts).toMatchObject([
    { account: accountOf(1), amount: 10n },
    { account: accountOf(2), amount: 20n },
  ])
})

test('a decision covers what was known, a later one covers the first, and both outlive a rebuild', async () => {
  await writeHistory(db, story)
  const decide = (category: string | null) => {
    const data = { category, bounty: 4, group: null, reimbursed: true, note: '' }
    return record(db, ann, { kind: 'category.assigned', chain, subject: 'proposal/1', data })
  }
  await decide('Bounties')
  const last = await decide(null)
  const decided = { category: null, categorySource: 'decision', bounty: 4, reimbursed: true, decidedSeq: last.seq, decidedBy: 'ann' }
  expect((await items()).find(({ subject }) => subject === 'proposal/1')).toMatchObject(decided)
  await db.updateTable('spendingLabel').set({ category: 'spoilt' }).execute()
  await rebuild(db, ['spending-label'])
  expect((await items()).find(({ subject }) => subject === 'proposal/1')).toMatchObject(decided)
})

const line = (proposal: number, said: object) => ledgerRowRecorded({ height: 1, locator: `l:${proposal}`, proposal, ...said })

test('a ledger row counts as paid only where no record of the chain says otherwise', async () => {
  await writeHistory(db, [
    termRecorded({ height: 1, locator: 't:1', term: 'alpha-1', position: 1, from: Height(1), until: Height(50) }),
    termRecorded({ height: 1, locator: 't:2', term: 'alpha-2', position: 2, from: Height(51), until: Height(99) }),
    listingRecorded({ height: 1, locator: 'p:7', proposal: 7, term: 'alpha-1', destination: 'ann', status: 'passed-on' }),
    proposalRecorded({ height: 1, locator: 'c:7', proposal: 7, created: Height(40), finalized: Height(60), status: 'executed' }),
    proposalRecorded({ height: 1, locator: 'c:8', proposal: 8, created: Height(41), finalized: Height(61), status: 'canceled' }),
    line(6, {}),
    line(7, { title: 'Bounty 1', status: 'approved', asked: '100', minted: '90', category: 'Bounties', bounty: 1 }),
    line(8, { title: 'Report', status: 'approved', asked: '50', minted: '50' }),
    line(9, { title: 'Odd', status: null, asked: '5', minted: null }),
  ])
  expect(await items()).toMatchObject([
    {
      subject: 'ledger/7',
      outcome: 'paid',
      booked: 90n,
      paid: 90n,
      beneficiary: 'ann',
      createdTerm: 'alpha-1',
      paidTerm: 'alpha-2',
      categorySource: 'ledger',
    },
    { subject: 'ledger/8', outcome: 'refused', booked: 50n, paid: 0n, paidTerm: null, category: null },
    { subject: 'ledger/9', outcome: null, booked: null, paid: null },
  ])
})
