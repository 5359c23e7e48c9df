import { writeHistory } from '@secretariat/db/testing'
import { memberRenamed } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { tellKpis } from '../../testing/kpi-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, readerDb } = await seededApi(async (db) => {
  await writeHistory(db, [memberRenamed({ height: 1, member: '1', handle: 'ann' })])
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
    '{ kpiLeaderboard(chain: "alpha") { totalCount nodes { rank member { handle } amount { amount currency } rounds awards } } }',
  )
  expect(data).toEqual({
    kpiLeaderboard: {
      totalCount: 1,
      nodes: [{ rank: 1, member: { handle: 'ann' }, amount: { amount: '45', currency: 'USD' }, rounds: 1, awards: 1 }],
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
