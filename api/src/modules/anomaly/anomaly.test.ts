import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { elections, money } from '../../testing/joystream-story.js'
import { importStory } from '../../testing/record-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api } = await seededApi(async (db) => {
  await writeHistory(db, [...elections, ...money])
  await importStory(db)
})

test('lists what does not agree on chains and in records, with rule, figures and facts', async () => {
  const data = await ask.data(`{ anomalies(kinds: [BUDGET_DIFFERS, SEAT_VOTES_DIFFER]) { totalCount nodes {
    kind origin chainKey termName subject expected { raw unit value } stated { raw } difference { raw } rule { key formula } fact
  } } }`)
  expect(data).toMatchObject({
    anomalies: {
      totalCount: 2,
      nodes: [
        {
          ...{ kind: 'BUDGET_DIFFERS', origin: 'CHAIN', chainKey: 'alpha', termName: null, subject: 'Council', difference: { raw: '-5' } },
          expected: { raw: '841', unit: 'JOY', value: '0.0000000841' },
        },
        {
          ...{ kind: 'SEAT_VOTES_DIFFER', origin: 'RECORD', chainKey: 'gone', termName: 'gone-1', subject: 'Ann' },
          ...{ expected: { raw: '1', unit: 'vote', value: '1' }, stated: { raw: '3' }, difference: { raw: '2' } },
          ...{ rule: { key: 'finding-seat-votes-differ' }, fact: 'gone/1001/r:seat:gone-1:ann/seat.recorded' },
        },
      ],
    },
  })
})

test('counts findings by kind and chain, and the CSV has as many lines', async () => {
  const { anomalyCounts } = Object(await ask.data('{ anomalyCounts(chains: ["gone"]) { kind chainKey found } }'))
  expect(anomalyCounts).toContainEqual({ kind: 'SEAT_VOTES_DIFFER', chainKey: 'gone', found: 1 })
  const total = anomalyCounts.reduce((sum: number, { found }: { found: number }) => sum + found, 0)
  const get = async (query: string) => (await api.fetch(new Request(`http://api/v1/anomalies.csv?${query}`))).text()
  expect((await get('chain=gone')).trim().split('\r\n')).toHaveLength(total + 1)
  expect(await get(`where=${encodeURIComponent('{"kinds":["seat-votes-differ"]}')}`)).toContain(
    'record,seat-votes-differ,the votes that a report gives a member ≠ the proposals in whose list of voters it names them,gone,gone-1,Ann,1,3,2,vote,,',
  )
  expect(await get(`where=${encodeURIComponent('{"kinds":["nonsense"]}')}`)).toContain('no kind of finding')
})
