import { expect, test } from 'vitest'
import { z } from 'zod'
import { statementsOf } from '../../testing/counting.js'
import { tellHeads } from '../../testing/head-story.js'
import { c, tellProducers } from '../../testing/producer-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { api, ask, readerDb } = await seededApi(async (db) => {
  await tellProducers(db)
  await tellHeads(db)
})

const all = `block hash author { id } finalizedBlock indexedBlock ageSeconds chain { key }
  endpoints { name block behind finalizedBlock answeredAt ageSeconds problem }
  silences { producer { id } turns provisional definition { key } }`

test('tells the newest block of a chain that is followed, and what each endpoint said last', async () => {
  expect(await ask.data(`{ heads { ${all} } }`)).toMatchObject({
    heads: [
      {
        ...{ chain: { key: 'bravo' }, block: 20, finalizedBlock: 17, indexedBlock: 20, hash: '14'.padStart(64, '0') },
        endpoints: [
          { name: 'one.example', block: 20, behind: 0, finalizedBlock: 17, problem: null },
          { name: 'two.example', block: 12, behind: 8, problem: 'It does not answer' },
          { name: 'zero.example', block: null, behind: null, finalizedBlock: null, answeredAt: null, ageSeconds: null },
        ],
      },
    ],
  })
})

test('counts the turns that a producer missed last, and says whether they may still be undone', async () => {
  expect(await ask.data('{ heads(chain: "bravo") { silences { producer { id } turns provisional definition { key } } } }')).toEqual({
    heads: [{ silences: [{ producer: { id: c }, turns: 3, provisional: false, definition: { key: 'live-silence' } }] }],
  })
})

test('says nothing of chains that are not followed, and refuses what is no chain', async () => {
  expect(await ask.data('{ heads(chain: "alpha") { block } }')).toEqual({ heads: [] })
  expect(await ask.codes('{ heads(chain: "No Chain") { block } }')).toEqual(['BAD_USER_INPUT'])
})

test('asks the same statements for one chain as for all', async () => {
  const [one, every] = await statementsOf(readerDb, `{ heads(chain: "bravo") { ${all} } }`, `{ heads { ${all} } }`)
  expect(every).toBe(one)
})

test('tells machines the same in status.json', async () => {
  const { chains } = z
    .object({ chains: z.array(z.looseObject({ chain: z.string() })) })
    .parse(await (await api.fetch(new Request('http://api/status.json'))).json())
  expect(chains.find(({ chain }) => chain === 'bravo')).toMatchObject({
    head: { block: 20, finalizedBlock: 17 },
    endpoints: [
      { name: 'one.example', behind: 0 },
      { name: 'two.example', behind: 8 },
      { name: 'zero.example', behind: null },
    ],
  })
})
