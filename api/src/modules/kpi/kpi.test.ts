import { writeHistory } from '@secretariat/db/testing'
import { memberRenamed } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { recordedKpis, tellKpis } from '../../testing/kpi-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { api, ask, readerDb } = await seededApi(async (db) => {
  await writeHistory(db, [memberRenamed({ height: 1, member: '1', handle: 'ann' }), ...recordedKpis])
  await tellKpis(db)
})

test('says how each KPI of a round stands, and why, in both languages', async () => {
  const data = await ask.data(
    '{ kpiRound(key: "alpha:kpi:1") { possible { amount } warnings kpis { id status value reason { code en zh } } } }',
  )
  expect(data).toMatchObject({
    kpiRound: {
      possible: { amount: '150' },
      warnings: 1,
      kpis: [
        { id: 'II-1', status: 'MET', reason: { code: 'graded', en: 'Judged by ann. well done', zh: '由 ann 评定。well done' } },
        { id: 'I-1', status: 'AT_RISK', value: '0', reason: { code: 'behind' } },
        { id: 'I-2', status: 'AT_RISK', value: null, reason: { code: 'unproven' } },
      ],
    },
  })
})

test('warns of a deadline that forfeits a reward, with its block and about when that will be', async () => {
  const data = await ask.data(
    '{ kpiRound(key: "alpha:kpi:1") { kpis { annihilation { state block takesRound estimate { block blocksLeft at } } } } }',
  )
  expect(data).toMatchObject({
    kpiRound: {
      kpis: [
        { annihilation: null },
        { annihilation: { state: 'CLEAR', block: null, takesRound: true } },
        { annihilation: { state: 'WARNING', block: 110, takesRound: false, estimate: { block: 110, blocksLeft: 10 } } },
      ],
    },
  })
})

test('ranks who earned most, with the member behind', async () => {
  const data = await ask.data(
    '{ kpiLeaderboard(chain: "alpha") { totalCount nodes { rank handle member { handle } amount { amount currency } rounds awards } } }',
  )
  expect(data).toEqual({
    kpiLeaderboard: {
      totalCount: 2,
      nodes: [
        { rank: 1, member: null, handle: 'bob', amount: { amount: '98', currency: 'USD' }, rounds: 1, awards: null },
        { rank: 2, member: { handle: 'ann' }, handle: null, amount: { amount: '45', currency: 'USD' }, rounds: 1, awards: 1 },
      ],
    },
  })
})

test('reads any number of rounds with the same number of statements', async () => {
  const query = (first: number) =>
    `{ kpiRounds(chain: "alpha", first: ${first}) { nodes { warnings statuses { status count } earnings { number } } } }`
  const [one, many] = await statementsOf(readerDb, query(1), query(100))
  expect(many).toBe(one)
  expect(one).toBeLessThanOrEqual(10)
})

test('shows recorded rounds the same way, and that their sums do not match', async () => {
  const data = await ask.data(
    '{ kpiRound(key: "alpha:recorded-kpi:9") { sum { awarded stated difference } kpis { status measure reason { en } } earnings { handle amount { amount } } } }',
  )
  expect(data).toEqual({
    kpiRound: {
      sum: { awarded: '98', stated: '100', difference: '-2' },
      kpis: [{ status: 'MET', measure: 'GRADED', reason: { en: 'The records say that 98 USD of 100 USD was paid' } }],
      earnings: [{ handle: 'bob', amount: { amount: '98' } }],
    },
  })
})

test('writes KPIs and earnings as CSV', async () => {
  const text = async (table: string) => (await api.fetch(new Request(`http://api/v1/${table}.csv?chain=alpha`))).text()
  const kpis = (await text('kpis')).trimEnd().split('\r\n')
  expect(kpis.map((line) => line.split(',')[0])).toEqual([
    ...['key', 'alpha:kpi:2:I-1', 'alpha:kpi:1:II-1', 'alpha:kpi:1:I-1', 'alpha:kpi:1:I-2', 'alpha:recorded-kpi:9:9.1'],
  ])
  expect((await text('kpi-earnings')).split('\r\n')[1]).toBe('1,alpha,,bob,98,USD,1,')
})

test('keeps what was stated of a KPI, with its author', async () => {
  const data = await ask.data('{ kpiRound(key: "alpha:kpi:1") { kpis { id history { kind author previous } } } }')
  expect(data).toMatchObject({
    kpiRound: {
      kpis: [
        {
          id: 'II-1',
          history: [
            { kind: 'kpi.graded', author: 'ann' },
            { kind: 'kpi.defined', previous: null },
          ],
        },
        {},
        {},
      ],
    },
  })
})
