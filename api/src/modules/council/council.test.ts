import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'
import { ann, bob, cho, dan, tellStory } from '../../testing/story.js'

const { ask } = await seededApi(tellStory)

test('tells everything about a council', async () => {
  const data = await ask.data(
    '{ council(key: "alpha:Council") { key name openProposals chain { key } members { id address } prime { id } } }',
  )
  expect(data).toMatchObject({
    council: {
      key: 'alpha:Council',
      name: 'Council',
      openProposals: 1,
      chain: { key: 'alpha' },
      members: [{ id: ann }, { id: bob }, { id: cho }],
      prime: null,
    },
  })
})

test('tells who sat in it after a block', async () => {
  const data = await ask.data(`{ council(key: "alpha:Council") {
    before: members(atBlock: 49) { id } prime(atBlock: 49) { id } after: members(atBlock: 50) { id }
  } }`)
  expect(data).toEqual({
    council: { before: [ann, bob, cho, dan].map((id) => ({ id })), prime: { id: ann }, after: [ann, bob, cho].map((id) => ({ id })) },
  })
})

test('says null where the members are not known, and refuses blocks that are not read', async () => {
  expect(await ask.data('{ council(key: "alpha:Technical") { members { id } at: members(atBlock: 70) { id } } }')).toEqual({
    council: { members: null, at: null },
  })
  expect(await ask.codes('{ council(key: "alpha:Council") { members(atBlock: 101) { id } } }')).toEqual(['AS_OF_UNAVAILABLE'])
})

test('answers null for a council that does not exist', async () => {
  expect(
    await ask.data('{ a: council(key: "alpha:Nobody") { key } b: council(key: "alpha") { key } c: council(key: "::") { key } }'),
  ).toEqual({ a: null, b: null, c: null })
})
