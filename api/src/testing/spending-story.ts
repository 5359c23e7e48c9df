import { ChainId, type Stated } from '@secretariat/shared'
import {
  accountOf,
  budgetSpent,
  joyOf,
  ledgerRowRecorded,
  proposalCreated,
  proposalExecuted,
  proposalRecorded,
  termRecorded,
} from '@secretariat/shared/testing'
import { elections, money } from './joystream-story.js'

const line = (proposal: number, said: object) => ledgerRowRecorded({ height: 1, locator: `l:${proposal}`, proposal, ...said })
const recorded = { height: 1 }

/** Of the chain: a paid request, one that failed, what a lead spent twice. Of a ledger: a bounty, a row booked and never paid, one without an amount. */
export const spendingMore = [
  proposalCreated({
    height: 55,
    ordinal: 1,
    proposal: '2',
    title: 'Bounty #4, week 2',
    type: 'FundingRequest',
    amount: joyOf(30),
    payments: [{ account: accountOf(2), amount: joyOf(30) }],
  }),
  proposalExecuted({ height: 56, ordinal: 1, proposal: '2', error: 'Budget.TooLow' }),
  budgetSpent({
    height: 57,
    ordinal: 1,
    budget: 'ForumWorkingGroup',
    purpose: 'discretionary',
    amount: joyOf(7),
    account: accountOf(3),
    rationale: 'Thanks',
  }),
  budgetSpent({
    height: 58,
    ordinal: 1,
    budget: 'ForumWorkingGroup',
    purpose: 'discretionary',
    amount: joyOf(5),
    account: accountOf(3),
    rationale: 'Again',
  }),
]
export const ledgerRows = [
  termRecorded({ ...recorded, locator: 't:1', term: 'test-1', position: 1, from: 1, until: 50 }),
  termRecorded({ ...recorded, locator: 't:2', term: 'test-2', position: 2, from: 51, until: 99 }),
  proposalRecorded({ ...recorded, locator: 'c:7', proposal: 7, created: 40, finalized: 60, status: 'executed' }),
  proposalRecorded({ ...recorded, locator: 'c:8', proposal: 8, created: 41, finalized: 61, status: 'canceled' }),
  line(7, { title: 'Bounty 1', status: 'approved', asked: '100', minted: '90', category: 'Bounties', bounty: 1, reimbursed: true }),
  line(8, { title: 'Council report', status: 'approved', asked: '50', minted: '50' }),
  line(9, { title: 'Odd', status: 'executed', asked: '5', minted: null }),
]
const requests = money.map((fact) => (fact.kind === 'proposal.created' ? { ...fact, title: 'A tool for all', amount: joyOf(100) } : fact))

export const spendingStory = [...elections, ...requests, ...spendingMore, ...ledgerRows]

/** What somebody says of a row of that ledger. */
export const decided: Stated = {
  kind: 'category.assigned',
  chain: ChainId('alpha'),
  subject: 'ledger/7',
  data: { category: 'Bounties', bounty: 1, group: null, reimbursed: true, note: 'As it is titled' },
}
