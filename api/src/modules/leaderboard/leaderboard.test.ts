import { writeHistory } from '@secretariat/db/testing'
import {
  candidacyAnnounced,
  councilElected,
  joyOf,
  proposalCreated,
  proposalDecided,
  proposalVoted,
  rewardPaid,
  stageStarted,
} from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { seededApi } from '../../testing/seeded-api.js'

const created = (height: number, proposal: string) => proposalCreated({ height, proposal, proposer: '1' })
const voted = (height: number, proposal: string, voter: string) => proposalVoted({ height, ordinal: Number(voter), proposal, voter })

/** Council 1 of members 1 and 2 votes on two proposals, of which it decides one; council 2 of 1 and 3 on one more, and on the one left. */
const history = [
  councilElected({ height: 5, cycle: 1, members: ['1', '2'] }),
  created(10, '1'),
  voted(12, '1', '1'),
  voted(12, '1', '2'),
  proposalDecided({ height: 20, proposal: '1' }),
  created(40, '2'),
  voted(41, '2', '2'),
  rewardPaid({ height: 45, member: '1', amount: joyOf(7) }),
  councilElected({ height: 50, cycle: 3, members: ['1', '3'] }),
  created(60, '3'),
  voted(61, '3', '1'),
  rewardPaid({ height: 62, member: '1', amount: joyOf(9) }),
  proposalDecided({ height: 70, proposal: '3' }),
]
const voting = [
  ...history,
  candidacyAnnounced({ height: 4, ordinal: 1, cycle: 1, member: '1', stake: joyOf(30) }),
  candidacyAnnounced({ height: 4, ordinal: 2, cycle: 1, member: '3', stake: joyOf(30) }),
  stageStarted({ height: 90, cycle: 4, stage: 'voting', endsAt: 120 }),
]
const { ask, readerDb } = await seededApi((db) => writeHistory(db, history))
const open = await seededApi((db) => writeHistory(db, voting))
const gaps = await seededApi(async (db) => {
  await writeHistory(db, history, { first: 30, last: 65 })
  await writeHistory(db, history, { first: 80, last: 95 })
})

async function board(args = '') {
  return ask.data(
    `{ leaderboard(chain: "alpha" ${args}) { nodes { rank member { number } eligible { voted total pooled meanOfTerms } } } }`,
  )
}

test('measures councillors over all terms, pooled and as the mean of their terms', async () => {
  expect(await board()).toEqual({
    leaderboard: {
      nodes: [
        { rank: 1, member: { number: '2' }, eligible: { voted: 2, total: 2, pooled: 1, meanOfTerms: 1 } },
        { rank: 2, member: { number: '1' }, eligible: { voted: 2, total: 3, pooled: 2 / 3, meanOfTerms: 0.75 } },
        { rank: 3, member: { number: '3' }, eligible: { voted: 0, total: 1, pooled: 0, meanOfTerms: 0 } },
      ],
    },
  })
})

test('measures the terms that are asked for, by the denominator that is asked for', async () => {
  expect(await board('terms: [2], average: MEAN_OF_TERMS')).toMatchObject({
    leaderboard: {
      nodes: [
        { rank: 1, member: { number: '1' } },
        { rank: 2, member: { number: '3' } },
      ],
    },
  })
  expect(await board('terms: [1], denominator: DECIDED')).toMatchObject({
    leaderboard: {
      nodes: [
        { rank: 1, member: { number: '1' } },
        { rank: 1, member: { number: '2' } },
      ],
    },
  })
  expect(await board('terms: []')).toEqual({ leaderboard: { nodes: [] } })
  expect(await ask.codes(`{ leaderboard(chain: "alpha", terms: [${Array(101).fill(1)}]) { totalCount } }`)).toEqual(['BAD_USER_INPUT'])
})

test('tells each term of a councillor under the definitions of its shares', async () => {
  const data = await ask.data(`{ leaderboard(chain: "alpha", denominator: ALL_IN_TERM, first: 3) { totalCount nodes {
    member { number } termCount sitting coverage { known total } rewardPaid { raw } deeds { approve judged agreed proposalsCreated }
    decided { voted total definition { key } }
    terms { term { number cycle } position eligible { voted total definition { key version exclusions } } decided { total }
      allInTerm { voted total } medianBlocksToVote rewardPaid { raw } ownStake { raw } backing { raw } }
  } } }`)
  expect(data).toMatchObject({
    leaderboard: {
      totalCount: 3,
      nodes: [
        { member: { number: '2' }, sitting: false },
        {
          ...{ member: { number: '1' }, termCount: 2, sitting: true, coverage: { known: 2, total: 2 }, rewardPaid: { raw: '16' } },
          deeds: { approve: 2, judged: 2, agreed: 2, proposalsCreated: 3 },
          decided: { voted: 2, total: 2, definition: { key: 'participation-decided' } },
          terms: [
            {
              ...{ term: { number: 1, cycle: 1 }, position: 0, decided: { total: 1 }, allInTerm: { voted: 1, total: 2 } },
              ...{ eligible: { voted: 1, total: 2 }, medianBlocksToVote: 2, rewardPaid: { raw: '7' }, ownStake: null, backing: null },
            },
            { term: { number: 2, cycle: 3 }, rewardPaid: { raw: '9' } },
          ],
        },
        { member: { number: '3' }, rewardPaid: null },
      ],
    },
  })
})

test('says which terms are read in part, and gives no number to a term of a chain that is not read from its beginning', async () => {
  const data = await gaps.ask.data(`{
    leaderboard(chain: "alpha") { nodes { member { number } coverage { known total } terms { term { number cycle complete } } } }
    numbered: leaderboard(chain: "alpha", terms: [1, 2]) { totalCount }
  }`)
  const part = { coverage: { known: 0, total: 1 }, terms: [{ term: { number: null, cycle: 3, complete: false } }] }
  expect(data).toEqual({
    leaderboard: {
      nodes: [
        { member: { number: '1' }, ...part },
        { member: { number: '3' }, ...part },
      ],
    },
    numbered: { totalCount: 0 },
  })
})

test('needs no more statements for more councillors', async () => {
  const query = (first: number) =>
    `{ leaderboard(chain: "alpha", first: ${first}) { nodes { member { handle } medianBlocksToVote elections { won }
      terms { term { members { handle } } } } } }`
  const [one, three] = await statementsOf(readerDb, query(1), query(3))
  expect(three).toBeLessThanOrEqual(one ?? 0)
})

const ranking = (order: string, args = '') =>
  `leaderboard(chain: "alpha", orderBy: { ${order} } ${args}) { nodes { rank member { number } } }`
const nodes = (...ranks: [number | null, string][]) => ({ nodes: ranks.map(([rank, number]) => ({ rank, member: { number } })) })

test('orders by every measure, equals share a rank, and who has no value comes last without one', async () => {
  const data = await open.ask.data(`{
    median: ${ranking('field: BLOCKS_TO_VOTE, direction: ASC')}
    created: ${ranking('field: PROPOSALS_CREATED, direction: DESC')}
    reward: ${ranking('field: REWARD, direction: DESC')}
    lost: ${ranking('field: ELECTIONS_LOST, direction: DESC')}
    term: ${ranking('field: VOTES, direction: DESC', ', terms: [1]')}
  }`)
  expect(data).toEqual({
    median: nodes([1, '1'], [1, '2'], [null, '3']),
    created: nodes([1, '1'], [2, '2'], [2, '3']),
    reward: nodes([1, '1'], [null, '2'], [null, '3']),
    lost: nodes([1, '3'], [2, '1'], [2, '2']),
    term: nodes([1, '2'], [2, '1']),
  })
  for (const field of ['AGREEMENT', 'PROPOSALS_EXECUTED', 'POSTS', 'OWN_STAKE', 'BACKING', 'ELECTIONS_WON', 'TERMS', 'MEMBER'])
    await open.ask.data(`{ ${ranking(`field: ${field}, direction: DESC`)} }`)
})

test('ranks nobody while an election is open, unless it is asked to, and says why', async () => {
  const fields = 'orderedBy direction openElection { stage endsBlock } nodes { rank member { number } }'
  const data = await open.ask.data(`{ leaderboard(chain: "alpha") { ${fields} }
    asked: leaderboard(chain: "alpha", orderBy: { field: PARTICIPATION, direction: DESC }) { orderedBy nodes { rank member { number } } } }`)
  expect(data).toEqual({
    leaderboard: {
      ...{ orderedBy: 'MEMBER', direction: 'ASC', openElection: { stage: 'VOTING', endsBlock: 120 } },
      ...nodes([null, '1'], [null, '2'], [null, '3']),
    },
    asked: { orderedBy: 'PARTICIPATION', ...nodes([1, '2'], [2, '1'], [3, '3']) },
  })
  expect(await ask.data('{ leaderboard(chain: "alpha") { orderedBy openElection { stage } } }')).toEqual({
    leaderboard: { orderedBy: 'PARTICIPATION', openElection: null },
  })
})

test('tells medians, elections and stakes of a councillor over the terms that are asked for', async () => {
  const fields = 'nodes { member { number } medianBlocksToVote elections { stood won lost } ownStake { raw } backing { raw } }'
  const data = await open.ask.data(
    `{ all: leaderboard(chain: "alpha") { ${fields} } one: leaderboard(chain: "alpha", terms: [2]) { ${fields} } }`,
  )
  const [won, lost] = [
    { stood: 1, won: 1, lost: 0 },
    { stood: 1, won: 0, lost: 1 },
  ]
  expect(data).toMatchObject({
    all: {
      nodes: [
        { medianBlocksToVote: 1.5, elections: won, ownStake: null },
        { medianBlocksToVote: 1.5, elections: { stood: 0, won: 0, lost: 0 } },
        { medianBlocksToVote: null, elections: lost, backing: null },
      ],
    },
    one: { nodes: [{ medianBlocksToVote: 1 }, { medianBlocksToVote: null }] },
  })
})
