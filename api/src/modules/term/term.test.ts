import { reportStatus } from '@secretariat/db'
import { writeHistory } from '@secretariat/db/testing'
import { ChainId, Height } from '@secretariat/shared'
import {
  budgetSpent,
  budgetStated,
  councilElected,
  joyOf,
  memberRenamed,
  proposalCreated,
  proposalDecided,
  proposalVoted,
  rewardOwed,
  rewardPaid,
  stageStarted,
} from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

/** Council 1 decides one of its two proposals; the election of council 2 rejects the other one. The next election is announced. */
const history = [
  memberRenamed({ height: 1, ordinal: 7, member: '1', handle: 'ann' }),
  budgetStated({ height: 3, locator: 's:Council', balance: joyOf(1000) }),
  councilElected({ height: 5, ordinal: 1, cycle: 1, members: ['1', '2'] }),
  proposalCreated({ height: 10, proposal: '1', title: 'Pay the forum', type: 'FundingRequest' }),
  proposalVoted({ height: 12, ordinal: 1, proposal: '1', voter: '1' }),
  proposalVoted({ height: 13, ordinal: 2, proposal: '1', voter: '2', choice: 'abstain' }),
  proposalDecided({ height: 20, proposal: '1', decision: 'approved', next: 'execution' }),
  budgetSpent({ height: 30, ordinal: 2, amount: joyOf(100) }),
  proposalCreated({ height: 40, proposal: '2' }),
  rewardPaid({ height: 44, ordinal: 3, member: '2', amount: joyOf(2) }),
  rewardOwed({ height: 45, locator: 's:2', member: '2', owed: joyOf(8) }),
  councilElected({ height: 50, ordinal: 1, cycle: 3, members: ['1', '3'] }),
  proposalDecided({ height: 50, ordinal: 2, proposal: '2', decision: 'rejected', next: null }),
  stageStarted({ height: 50, ordinal: 3, cycle: 3, stage: 'idle', endsAt: 80 }),
  proposalCreated({ height: 60, proposal: '3' }),
  stageStarted({ height: 80, cycle: 4, stage: 'announcing', endsAt: 140 }),
]
const { ask, readerDb } = await seededApi((db) => writeHistory(db, history))
const behind = await seededApi((db) => writeHistory(db, history))
const later = await seededApi((db) => writeHistory(db, [councilElected({ height: 60, cycle: 7, members: ['1'] })], { first: 50, last: 70 }))

test('tells a council that is elected: where it stands, when that ends as far as can be told, and its terms', async () => {
  const data = await ask.data(`{ council(key: "alpha:Council") { elected members { id } openProposals
    stage { stage cycle fromBlock fromAt endsBlock electionOpen election { key } source { fact }
      endsEstimate { block blocksLeft at secondsPerBlock fromBlock toBlock definition { key version } } }
    term { key } terms(first: 1) { totalCount nodes { key } pageInfo { hasNextPage } } } }`)
  expect(data).toEqual({
    council: {
      ...{ elected: true, members: null, openProposals: 1, term: { key: 'alpha:term:2' } },
      stage: {
        ...{ stage: 'ANNOUNCING', cycle: 4, fromBlock: 80, fromAt: timeOf(80), endsBlock: 140, electionOpen: true },
        ...{ election: { key: 'alpha:election:4' }, source: { fact: 'alpha/80/e1/stage.started' } },
        endsEstimate: {
          ...{ block: 140, blocksLeft: 40, at: timeOf(140), secondsPerBlock: 6, fromBlock: 1, toBlock: 100 },
          definition: { key: 'block-time-estimate', version: 1 },
        },
      },
      terms: { totalCount: 2, nodes: [{ key: 'alpha:term:2' }], pageInfo: { hasNextPage: true } },
    },
  })
})

test('tells a term: its numbers, its neighbours, its seats, its proposals and how they ended, and its budget', async () => {
  const data = await ask.data(`{ term(key: "alpha:term:1") {
    key number queryNodeNumber cycle fromBlock untilBlock council { key } election { key } previous { key } next { key }
    proposalsCreated outcomes { decision next count } openingBudget { raw } closingBudget { raw }
    eligible { voted total pooled } decided { voted total } allInTerm { voted total }
    seats { member { number handle } position rewardOwed { raw } stakingAccount { id } eligible { voted total } }
  } }`)
  expect(data).toEqual({
    term: {
      ...{ key: 'alpha:term:1', number: 1, queryNodeNumber: 2, cycle: 1, fromBlock: 5, untilBlock: 50, council: { key: 'alpha:Council' } },
      ...{ election: { key: 'alpha:election:1' }, previous: null, next: { key: 'alpha:term:2' }, proposalsCreated: 2 },
      outcomes: [
        { decision: 'APPROVED', next: 'EXECUTION', count: 1 },
        { decision: 'REJECTED', next: null, count: 1 },
      ],
      ...{ openingBudget: { raw: '1000' }, closingBudget: { raw: '898' } },
      ...{ eligible: { voted: 2, total: 4, pooled: 0.5 }, decided: { voted: 2, total: 4 }, allInTerm: { voted: 2, total: 4 } },
      seats: [
        { member: { number: '1', handle: 'ann' }, position: 0, rewardOwed: null, stakingAccount: null, eligible: { voted: 1, total: 2 } },
        {
          member: { number: '2', handle: null },
          position: 1,
          rewardOwed: { raw: '8' },
          stakingAccount: null,
          eligible: { voted: 1, total: 2 },
        },
      ],
    },
  })
})

test('lists the rounds of voting of a term with every vote in them', async () => {
  const rounds = `rounds { totalCount nodes { proposalKey number title type openedInTerm decidedInTerm openedBlock decidedBlock decision
    ballots { member { number } choice at source { fact } } } }`
  const data = await ask.data(`{ one: term(key: "alpha:term:1") { ${rounds} } two: term(key: "alpha:term:2") { ${rounds} } }`)
  expect(data).toMatchObject({
    one: {
      rounds: {
        totalCount: 2,
        nodes: [
          {
            ...{ proposalKey: 'alpha:proposal:1', number: 1, title: 'Pay the forum', type: 'FundingRequest', openedInTerm: true },
            ...{ decidedInTerm: true, openedBlock: 10, decidedBlock: 20, decision: 'APPROVED' },
            ballots: [
              { member: { number: '1' }, choice: 'APPROVE', at: timeOf(12), source: { fact: 'alpha/12/e1/proposal.voted' } },
              { member: { number: '2' }, choice: 'ABSTAIN' },
            ],
          },
          { proposalKey: 'alpha:proposal:2', decision: 'REJECTED', decidedInTerm: true, ballots: [] },
        ],
      },
    },
    two: {
      rounds: { totalCount: 1, nodes: [{ proposalKey: 'alpha:proposal:3', decision: null, decidedInTerm: false, decidedBlock: null }] },
    },
  })
})

test('names a term by its block where its number is not known, and finds it by either name', async () => {
  const found =
    '{ a: term(key: "alpha:term:at-60") { key number openingBudget { raw } closingBudget { raw } } b: term(key: "alpha:term:1") { key } }'
  const unknown = { key: 'alpha:term:at-60', number: null, openingBudget: null, closingBudget: null }
  expect(await later.ask.data(found)).toEqual({ a: unknown, b: null })
  const data = await ask.data(`{ resolve(key: "alpha:term:at-50") { id ... on CouncilTerm { key previous { key } next { key } } }
    none: term(key: "alpha:term:x") { key } other: term(key: "alpha:term:9") { key } }`)
  expect(data).toMatchObject({ resolve: { key: 'alpha:term:2', previous: { key: 'alpha:term:1' }, next: null }, none: null, other: null })
})

test('needs no more statements for more terms', async () => {
  const query = (first: number) => `{ council(key: "alpha:Council") { terms(first: ${first}) { nodes {
    members { handle } seats { member { handle } } outcomes { count } proposalsCreated openingBudget { raw } closingBudget { raw }
    previous { key } next { key } election { key } council { key } } } } }`
  const [one, two] = await statementsOf(readerDb, query(1), query(2))
  expect(two).toBe(one)
})

test('estimates no end that is over already on the chain, only not read yet', async () => {
  const said = { error: null, endpoint: 'ws://node', finalizedAt: null, blocksPerSecond: 2, worker: 'w', state: 'backfilling' } as const
  const estimate = () => behind.ask.data('{ council(key: "alpha:Council") { stage { endsEstimate { blocksLeft } } } }')
  await reportStatus(behind.db, { ...said, chain: ChainId('alpha'), finalized: Height(139) })
  expect(await estimate()).toEqual({ council: { stage: { endsEstimate: { blocksLeft: 40 } } } })
  await reportStatus(behind.db, { ...said, chain: ChainId('alpha'), finalized: Height(140) })
  expect(await estimate()).toEqual({ council: { stage: { endsEstimate: null } } })
})
