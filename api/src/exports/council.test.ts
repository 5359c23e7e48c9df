import { writeHistory } from '@secretariat/db/testing'
import {
  budgetStated,
  candidacyAnnounced,
  councilElected,
  joyOf,
  memberRenamed,
  proposalCreated,
  proposalDecided,
  proposalVoted,
  rewardPaid,
} from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { seededApi } from '../testing/seeded-api.js'

const { api, ask } = await seededApi((db) =>
  writeHistory(db, [
    memberRenamed({ height: 1, ordinal: 7, member: '1', handle: 'ann' }),
    budgetStated({ height: 2, locator: 's:Council', balance: joyOf(15_000_000_000) }),
    candidacyAnnounced({ height: 4, ordinal: 1, cycle: 1, member: '1', stake: joyOf(30_000_000_000) }),
    councilElected({ height: 5, cycle: 1, members: ['1', '2'] }),
    proposalCreated({ height: 10, proposal: '1' }),
    proposalVoted({ height: 12, ordinal: 1, proposal: '1', voter: '1' }),
    proposalDecided({ height: 20, proposal: '1' }),
    rewardPaid({ height: 45, member: '1', amount: joyOf(7) }),
    councilElected({ height: 50, cycle: 3, members: ['1'] }),
  ]),
)

async function rows(path: string) {
  const response = await api.fetch(new Request(`http://api/v1/${path}`))
  const [head = '', ...lines] = (await response.text()).trimEnd().split('\r\n')
  const columns = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])))
}

test('writes terms with what was decided in them and the budget at both ends', async () => {
  expect(await rows('terms.csv?chain=alpha')).toMatchObject([
    {
      key: 'alpha:term:2',
      number: '2',
      query_node_number: '3',
      cycle: '3',
      until_block: '',
      closing_budget: '',
      opening_budget: '1.4999999993',
    },
    {
      key: 'alpha:term:1',
      members: '1 2',
      rounds_decided: '1',
      rounds_approved: '1',
      opening_budget: '1.5',
      closing_budget_raw: '14999999993',
    },
  ])
})

test('writes the leaderboard with the figures and the order that the list has', async () => {
  const where = encodeURIComponent(JSON.stringify({ terms: [1], denominator: 'DECIDED' }))
  const found = await rows(`leaderboard.csv?chain=alpha&where=${where}`)
  expect(found).toMatchObject([
    {
      rank: '1',
      member: '1',
      handle: 'ann',
      eligible_voted: '1',
      decided_pooled: '1',
      own_stake: '3',
      reward_raw: '7',
      elections_won: '1',
    },
    { rank: '2', member: '2', handle: '', decided_pooled: '0', median_blocks_to_vote: '', own_stake: '', reward: '' },
  ])
  const order = encodeURIComponent(JSON.stringify({ field: 'MEMBER', direction: 'DESC' }))
  expect((await rows(`leaderboard.csv?chain=alpha&orderBy=${order}`)).map(({ member }) => member)).toEqual(['2', '1'])
  expect(await ask.data('{ leaderboard(chain: "alpha") { totalCount } }')).toEqual({ leaderboard: { totalCount: 2 } })
})

test('writes each seat of the terms that are asked for', async () => {
  const where = encodeURIComponent(JSON.stringify({ terms: [1] }))
  expect(await rows(`seats.csv?chain=alpha&where=${where}`)).toMatchObject([
    { term: 'alpha:term:1', position: '0', member: '1', handle: 'ann', approve_votes: '1', median_blocks_to_vote: '2', stake_asset: 'JOY' },
    { term: 'alpha:term:1', position: '1', member: '2', approve_votes: '0', own_stake: '' },
  ])
  expect(await rows('seats.csv?chain=alpha')).toHaveLength(3)
})

test.each([
  'terms.csv',
  'leaderboard.csv?chain=alpha&where={"term":1}',
  'leaderboard.csv?chain=alpha&where={"average":"ALL"}',
  'seats.csv?chain=alpha&where=[]',
])('refuses %s and says why', async (path) => {
  const response = await api.fetch(new Request(`http://api/v1/${path}`))
  expect(response.status).toBe(400)
})
