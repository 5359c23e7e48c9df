import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { seededApi } from '../../testing/seeded-api.js'
import { voteStory } from '../../testing/vote-story.js'

const { ask, api, readerDb } = await seededApi(async (db) => {
  await writeHistory(db, voteStory)
  await db.updateTable('block').set({ spec: 1 }).execute()
})

test('lists what voters have behind producers, and tells unknown stakes from none', async () => {
  const data = await ask.data(`{ producerVotes(chain: "alpha") { totalCount nodes {
    voter { id } producer { id } stake { raw } unstaking { raw } proxy { id } basis source { block }
  } } }`)
  expect(data).toMatchObject({
    producerVotes: {
      totalCount: 5,
      nodes: [
        { voter: { id: 'carol' }, stake: { raw: '900' }, unstaking: { raw: '30' }, basis: 'SAMPLE' },
        { voter: { id: 'alice' }, stake: { raw: '700' }, unstaking: null, basis: 'ACTION' },
        { voter: { id: 'bob' }, producer: { id: 'prod.b' }, stake: { raw: '400' }, source: { block: 5 } },
        { voter: { id: 'bob' }, producer: { id: 'prod.c' }, stake: null },
        { voter: { id: 'dave' }, producer: { id: 'erin' }, stake: null, proxy: { id: 'erin' } },
      ],
    },
  })
  const mine = await ask.data(
    `{ producerVotes(chain: "alpha", where: { voter: { eq: "bob" }, producer: { eq: "prod.b" } }) { totalCount } }`,
  )
  expect(mine).toEqual({ producerVotes: { totalCount: 1 } })
})

test('weighs fixed votes', async () => {
  const data = await ask.data(
    `{ producerFixedVotes(chain: "alpha") { nodes { number term days weight stake { raw } fromBlock untilBlock } } }`,
  )
  expect(data).toEqual({
    producerFixedVotes: {
      nodes: [{ number: null, term: 'fvote.c', days: 360, weight: 20, stake: { raw: '50' }, fromBlock: 6, untilBlock: null }],
    },
  })
})

test('ranks producers at a look and says what is missing to the last seat', async () => {
  const ranking = 'block seats entries { rank place producer { id } votes active margin }'
  const data = await ask.data(`{ now: producerRanking(chain: "alpha") { ${ranking} }
    before: producerRanking(chain: "alpha", atBlock: 79) { block } never: producerRanking(chain: "alpha", atBlock: 39) { block } }`)
  expect(data).toEqual({
    now: {
      ...{ block: 80, seats: 2 },
      entries: [
        { rank: 1, place: 1, producer: { id: 'prod.a' }, votes: '950', active: true, margin: '150' },
        { rank: 2, place: 2, producer: { id: 'prod.c' }, votes: '850', active: false, margin: '50' },
        { rank: 3, place: 3, producer: { id: 'prod.b' }, votes: '800', active: true, margin: '-50' },
      ],
    },
    before: { block: 40 },
    never: null,
  })
})

test('follows votes over time and names who crossed the line', async () => {
  const data = await ask.data(`{
    producerRankingOverTime(chain: "alpha", producers: ["prod.c"]) { seats producers { producer { id } points { block rank votes } } }
    producerRankChanges(chain: "alpha") { nodes { producer { id } block from to votesFrom votesTo crossing } }
    inside: producerRankChanges(chain: "alpha", where: { crossing: { eq: false } }) { totalCount }
  }`)
  expect(data).toEqual({
    producerRankingOverTime: {
      seats: 2,
      producers: [
        {
          producer: { id: 'prod.c' },
          points: [
            { block: 40, rank: 3, votes: '700' },
            { block: 80, rank: 2, votes: '850' },
          ],
        },
      ],
    },
    producerRankChanges: {
      nodes: [
        { producer: { id: 'prod.b' }, block: 80, from: 2, to: 3, votesFrom: '800', votesTo: '800', crossing: true },
        { producer: { id: 'prod.c' }, block: 80, from: 3, to: 2, votesFrom: '700', votesTo: '850', crossing: true },
      ],
    },
    inside: { totalCount: 0 },
  })
  expect(await ask.codes('{ producerRankingOverTime(chain: "alpha", points: 1) { seats } }')).toEqual(['BAD_USER_INPUT'])
})

test('needs no more statements for more votes', async () => {
  const query = (first: number) => `{ producerVotes(chain: "alpha", first: ${first}) { nodes { voter { address } source { blockHash } } } }`
  const [one, five] = await statementsOf(readerDb, query(1), query(5))
  expect(five).toBe(one)
})

test.each([
  ['producer-votes', 6],
  ['producer-fixed-votes', 2],
  ['producer-ranking', 4],
  ['producer-rank-changes', 3],
])('gives %s as a table', async (name, lines) => {
  const answer = await api.fetch(new Request(`http://localhost/v1/${name}.csv?chain=alpha`))
  expect((await answer.text()).trim().split(/\r?\n/)).toHaveLength(lines)
})
