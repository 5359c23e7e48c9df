import type { Database } from '@secretariat/db'
import { commit, prepareRanges } from '@secretariat/db'
import { nextBatch } from '@secretariat/db/testing'
import { Height } from '@secretariat/shared'
import { block, hashOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'
import { ann, bob, tellStory, timeOf } from '../../testing/story.js'
import { addressOf } from '../base/address.js'

/** Blocks 101 to 104 have authors and slots; the hundred before have none. */
async function authored(db: Database): Promise<void> {
  await tellStory(db)
  const [range] = await prepareRanges(db, block(1).chain, { first: Height(101), last: Height(104) })
  if (range === undefined) throw new Error('no range')
  const authors = [ann, bob, ann, null]
  const blocks = authors.map((author, i) => block(101 + i, { author, slot: 200 + i, skipped: i === 0 ? null : i - 1 }))
  await commit(db, { ...nextBatch(range, 4), blocks })
}
const { ask } = await seededApi(authored)

test('tells everything about a chain', async () => {
  const data = await ask.data(`{
    chains { key }
    chain(id: "alpha") { id key name profile family genesis demo councils { key } meta { id } unknownAuthorBlocks skippedSlots
      authors { account { id address } blocks lastBlock lastAt share definition { key version formula exclusions } } }
  }`)
  expect(data).toMatchObject({
    chains: [{ key: 'alpha' }],
    chain: {
      key: 'alpha',
      name: 'Alpha',
      profile: 'collective',
      family: 'substrate',
      genesis: hashOf(0),
      demo: false,
      councils: [{ key: 'alpha:Council' }, { key: 'alpha:Technical' }],
      meta: { id: 'alpha' },
      unknownAuthorBlocks: 101,
      skippedSlots: 3,
      authors: [
        { account: { id: ann, address: addressOf(ann, 42) }, blocks: 2, lastBlock: 103, lastAt: timeOf(103), share: 2 / 3 },
        { account: { id: bob }, blocks: 1, lastBlock: 102, share: 1 / 3, definition: { key: 'author-share', version: 1 } },
      ],
    },
  })
})

test('takes as many authors as asked for, and refuses more than it lists', async () => {
  expect(await ask.data('{ chain(id: "alpha") { authors(first: 1) { account { id } } } }')).toEqual({
    chain: { authors: [{ account: { id: ann } }] },
  })
  expect(await ask.codes('{ chain(id: "alpha") { authors(first: 1001) { blocks } } }')).toEqual(['BAD_USER_INPUT'])
})

test('answers null for a chain that does not exist, whatever its name', async () => {
  expect(await ask.data('{ a: chain(id: "beta") { key } b: chain(id: "No Chain") { key } councils(chain: "beta") { key } }')).toEqual({
    a: null,
    b: null,
    councils: [],
  })
})
