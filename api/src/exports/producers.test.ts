import { expect, test } from 'vitest'
import { tellProducers } from '../testing/producer-story.js'
import { seededApi } from '../testing/seeded-api.js'

const { api } = await seededApi(tellProducers)
const get = (path: string) => api.fetch(new Request(`http://api/v1/${path}`))
const lines = async (path: string) => (await (await get(path)).text()).split('\r\n').slice(0, -1)
const cells = async (path: string) => {
  const rows = await (await get(path)).json()
  return Array.isArray(rows) ? rows : Object(rows).rows
}
const where = (filter: object) => `where=${encodeURIComponent(JSON.stringify(filter))}`

test('missed slots, stops and schedules are tables with the rows of their lists', async () => {
  expect(await lines(`missed-slots.csv?chain=bravo&${where({ producer: { eq: 'prod.b' } })}`)).toEqual([
    'chain,producer,from_slot,until_slot,slots,from_at,until_at,before_block,schedule',
    'bravo,prod.b,273513607,273513607,1,2026-01-01T00:00:21.000Z,2026-01-01T00:00:24.000Z,8,0',
    'bravo,prod.b,273513604,273513604,1,2026-01-01T00:00:12.000Z,2026-01-01T00:00:15.000Z,6,0',
  ])
  expect(await lines('chain-stops.csv?chain=bravo')).toEqual([
    'chain,from_slot,until_slot,slots,from_at,until_at,last_block,next_block,next_producer,schedule',
    'bravo,273513612,273513641,30,2026-01-01T00:00:36.000Z,2026-01-01T00:02:06.000Z,11,12,prod.a,0',
  ])
  const [, newest, oldest] = await lines('schedules.csv?chain=bravo')
  expect(newest).toContain('bravo,1,14,')
  expect(newest).toContain(',prod.a prod.c prod.d,prod.d,prod.b,bravo/10/b/schedule.proposed')
  expect(oldest).toContain('bravo,0,2,')
})

test('producers and their days carry their denominators', async () => {
  expect(await lines(`producer-days.csv?chain=bravo&${where({ producer: { eq: 'prod.b' } })}`)).toEqual([
    'chain,day,from_at,until_at,producer,expected,produced,missed,reliability,stopped_slots,unjudged_slots,complete',
    'bravo,2026-01-01,2026-01-01T00:00:00.000Z,2026-01-02T00:00:00.000Z,prod.b,5,3,2,0.6,10,0,false',
  ])
  const rows = await cells(`producers.json?chain=bravo&${where({ state: { eq: 'OFFLINE' } })}`)
  expect(rows).toMatchObject([{ producer: 'prod.c', streak: 3, expected_all: 7, missed_all: 3, rank: 2, votes: '899', drained: null }])
  const order = encodeURIComponent('[{"field":"RANK","direction":"DESC"}]')
  expect((await lines(`producers.csv?chain=bravo&orderBy=${order}`))[1]).toContain('bravo:producer:prod.e')
})

test('mistakes in the address are told before a table begins', async () => {
  for (const wrong of ['producers.csv', 'producers.csv?chain=bravo&where=null', `producer-days.csv?chain=bravo&${where({ from: 'then' })}`])
    expect((await get(wrong)).status, wrong).toBe(400)
})
