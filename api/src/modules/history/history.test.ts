import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections } from '../../testing/joystream-story.js'
import { importStory } from '../../testing/record-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api, readerDb } = await seededApi(async (db) => {
  await writeHistory(db, elections)
  await importStory(db)
})
const first = 'gone:record:gone-1'

test('tells everything that was written down of a term, its election and its validators', async () => {
  const data = await ask.data(`{ historyTerms(chains: ["gone"]) { totalCount nodes {
    key origin chainKey network name number term { key } fromBlock untilBlock starts created valid executed whole
    election { round applicants applicantStake { raw symbol } votes stake { raw } }
    validators { rewards { raw } activeOpening activeClosing stakeOpening { raw } blockTime impliedApr }
    seats { name person memberNumber member { key } votes valid share ownStake { raw } backing { raw } operatorStake { raw } backers { name stake { raw } } }
  } } }`)
  expect(data).toMatchObject({
    historyTerms: {
      totalCount: 2,
      nodes: [
        { key: 'gone:record:gone-2', election: { applicants: null, applicantStake: null, votes: null }, validators: null },
        {
          ...{ key: first, origin: 'RECORD', network: 'Gone', name: 'gone-1', number: null, term: null, starts: '2021-04-07', whole: true },
          ...{ fromBlock: 1001, untilBlock: 2000, created: 5, valid: 4, executed: 3 },
          election: { round: 7, applicants: 9, applicantStake: { raw: '500', symbol: 'tJOY' }, votes: 12, stake: null },
          validators: {
            rewards: { raw: '900' },
            activeOpening: 20,
            activeClosing: 22,
            stakeOpening: null,
            blockTime: 6.1,
            impliedApr: null,
          },
          seats: [
            {
              ...{ name: 'Ann', person: 'ann', memberNumber: '4', member: null, votes: 3, valid: 4, share: 0.75 },
              ...{ ownStake: { raw: '11' }, backing: { raw: '22' }, operatorStake: { raw: '2' } },
              backers: [{ name: 'dan', stake: { raw: '22' } }],
            },
            { name: 'bob', votes: 2, valid: 4, share: 0.5, ownStake: null, backers: [] },
          ],
        },
      ],
    },
  })
})

test('sets people by terms: pooled and mean apart, nothing unknown as nothing', async () => {
  const data = await ask.data(`{ historyBoard(chains: ["gone"]) {
    terms { key } people { name person termCount votes valid pooled mean earned { raw symbol value } seats { termKey share } }
    share { key } pooled { key } mean { key } earned { key } joined { key }
  } }`)
  expect(data).toMatchObject({
    historyBoard: {
      terms: [{ key: first }, { key: 'gone:record:gone-2' }],
      people: [
        {
          ...{ name: 'ann', termCount: 2, votes: 4, valid: 6, pooled: 4 / 6, mean: (0.75 + 0.5) / 2 },
          earned: { raw: '1500000', symbol: 'USD', value: '1.5' },
          seats: [
            { termKey: first, share: 0.75 },
            { termKey: 'gone:record:gone-2', share: 0.5 },
          ],
        },
        { name: 'bob', termCount: 1, votes: 2, pooled: 0.5, earned: null },
        { name: 'cho', termCount: 1, votes: null, valid: null, pooled: null, mean: null, earned: null },
      ],
    },
  })
})

test.each([
  ['NAME', 'DESC', ['cho', 'bob', 'ann']],
  ['POOLED', 'ASC', ['bob', 'ann', 'cho']],
  ['POOLED', 'DESC', ['ann', 'bob', 'cho']],
  ['EARNED', 'ASC', ['ann', 'bob', 'cho']],
])('sorts people by %s, %s, the unknown ones last', async (field, direction, names) => {
  const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`
  expect(await ask.data(`{ historyBoard(chains: ["gone"], ${orderBy}) { people { person } } }`)).toEqual({
    historyBoard: { people: names.map((person) => ({ person })) },
  })
})

test('sets the terms of a live chain after those that were written down, with links to what is read', async () => {
  const data = await ask.data(`{ historyBoard { terms { key origin whole term { key } election { round } seats { member { key } } } } }`)
  expect(data).toMatchObject({
    historyBoard: {
      terms: [
        { key: first },
        { key: 'gone:record:gone-2' },
        {
          ...{ key: 'alpha:term:1', origin: 'CHAIN', whole: false, term: { key: 'alpha:term:1' }, election: { round: 2 } },
          seats: [{ member: { key: 'alpha:member:1' } }],
        },
      ],
    },
  })
  expect(await ask.data('{ historyTerms(first: 1) { nodes { key } } }')).toEqual({ historyTerms: { nodes: [{ key: 'alpha:term:1' }] } })
})

test('needs as many statements for many terms as for one', async () => {
  const asked = (terms: number) =>
    `{ historyTerms(first: ${terms}, chains: ["gone"]) { nodes {
      key term { key } election { round } validators { rewards { raw } } seats { name backers { name } }
    } } }`
  const [one, two] = await statementsOf(readerDb, asked(1), asked(2))
  expect(two).toBe(one)
})

test('writes terms, seats and people as tables', async () => {
  const get = async (path: string) => (await (await api.fetch(new Request(`http://api/v1/${path}`))).text()).trim().split('\r\n')
  expect(await get('history-people.csv?chain=gone')).toEqual([
    'person,name,terms,votes,valid,pooled,mean,earned_usd,earned_usd_raw',
    'ann,ann,2,4,6,0.6666666666666666,0.625,1.5,1500000',
    'bob,bob,1,2,4,0.5,0.5,,',
    'cho,cho,1,,,,,,',
  ])
  expect((await get('history-seats.csv?chain=gone')).map((line) => line.split(',').slice(0, 9).join(','))).toEqual([
    'term,origin,chain,person,name,member,votes,valid,share',
    `${first},record,gone,ann,Ann,4,3,4,0.75`,
    `${first},record,gone,bob,bob,,2,4,0.5`,
    'gone:record:gone-2,record,gone,ann,ann,,1,2,0.5',
    'gone:record:gone-2,record,gone,cho,cho,,,2,',
  ])
  expect(await get('history-terms.csv')).toHaveLength(4)
})
