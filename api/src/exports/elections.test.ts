import { writeHistory } from '@secretariat/db/testing'
import { accountOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { addressOf } from '../modules/base/address.js'
import { elections, oddVotes } from '../testing/joystream-story.js'
import { seededApi } from '../testing/seeded-api.js'
import { timeOf } from '../testing/story.js'

const { api } = await seededApi((db) => writeHistory(db, [...elections, ...oddVotes]))
const get = (path: string) => api.fetch(new Request(`http://api${path}`))
const where = (filter: object) => `where=${encodeURIComponent(JSON.stringify(filter))}`

test('writes every round with its totals; what is not known stays empty', async () => {
  const rounds: unknown = await (await get('/v1/elections.json?chain=alpha')).json()
  expect(rounds).toMatchObject([
    { key: 'alpha:election:3', outcome: 'running', seats: 1, outcome_at: null, opted_out: 1, refuted: 1 },
    {
      ...{
        cycle: 2,
        outcome: 'elected',
        failure: null,
        complete: true,
        announcing_block: 9,
        voting_ends_block: 30,
        outcome_at: timeOf(40),
      },
      ...{ candidates: 2, withdrawn: 1, candidate_stake: '1.50000002', candidate_stake_raw: '15000000200', votes: 3, voters: 3 },
      ...{ revealed: 2, verified: 2, vote_stake_raw: '160', unrevealed_stake_raw: '70', asset: 'JOY', elected: '1' },
    },
    { cycle: 1, outcome: 'failed', failure: 'not-enough-candidates', voting_at: null, vote_stake: '0', elected: null },
  ])
})

test('writes candidacies in the order they were announced, round by round', async () => {
  const rows: unknown = await (await get(`/v1/candidates.json?chain=alpha&${where({ cycle: { eq: 2 } })}`)).json()
  expect(rows).toMatchObject([
    { cycle: 2, member: '2', handle: null, status: 'not-elected', seat: null, final_power_raw: '40', backers: 1, announced_block: 10 },
    { cycle: 2, member: '1', handle: 'ann', status: 'elected', seat: 0, stake: '1.5', revealed_power_raw: '50', withdrawn_at: null },
    { cycle: 2, member: '3', status: 'withdrawn', votes: null, withdrawn_block: 13, fact: 'alpha/12/e1/candidacy.announced' },
  ])
})

test('writes votes as their list in GraphQL has them', async () => {
  const text = await (await get(`/v1/election-votes.csv?chain=alpha&${where({ voter: { eq: accountOf(2) }, cycle: { eq: 2 } })}`)).text()
  const [header, line, end] = text.split('\r\n')
  expect(header).toBe(
    'chain,council,cycle,voter,voter_id,members,status,candidate,verified,stake,stake_raw,asset,commitment,salt,cast_at,cast_block,revealed_at,revealed_block,released_at,released_block,fact',
  )
  expect(line).toBe(
    `alpha,Council,2,${addressOf(accountOf(2), 42)},${accountOf(2)},,revealed,2,true,0.000000004,40,JOY,0x02,0x01,${timeOf(22)},22,${timeOf(31)},31,${timeOf(42)},42,alpha/22/e2/vote.cast`,
  )
  expect(end).toBe('')
})

test.each([
  ['/v1/elections.csv', 'chain is missing'],
  ['/v1/election-votes.csv?chain=No%20chain', 'Not the key of a chain'],
  ['/v1/candidates.csv?chain=alpha&orderBy=%5B%5D', 'this table has one order'],
  [`/v1/elections.csv?chain=alpha&${where({ colour: { eq: 1 } })}`, 'colour'],
])('refuses %s and says why', async (path, why) => {
  const response = await get(path)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(why)
})
