import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'
import { ann, bob, cho, dan, tellStory, timeOf } from '../../testing/story.js'

const { ask } = await seededApi(tellStory)
const accounts = (where: object, orderBy?: object[]) =>
  ask.data(
    'query ($where: MemberWhere, $orderBy: [MemberOrder!]) { members(where: $where, orderBy: $orderBy) { nodes { account { id } } } }',
    { where, orderBy },
  )
const people = (...ids: string[]) => ({ members: { nodes: ids.map((id) => ({ account: { id } })) } })

test('tells everything about a member who left', async () => {
  const key = `alpha:Council:${dan}:1`
  const data = await ask.data(
    'query ($key: String!) { member(key: $key) { key account { id } council { key } fromBlock fromAt fromExact untilBlock untilAt ballots } }',
    { key },
  )
  expect(data).toEqual({
    member: {
      key,
      account: { id: dan },
      council: { key: 'alpha:Council' },
      fromBlock: 1,
      fromAt: timeOf(1),
      fromExact: true,
      untilBlock: 50,
      untilAt: timeOf(50),
      ballots: 0,
    },
  })
})

test('counts a proposal once, however often the vote was changed', async () => {
  expect(await ask.data('query ($key: String!) { member(key: $key) { ballots untilBlock } }', { key: `alpha:Council:${bob}:1` })).toEqual({
    member: { ballots: 2, untilBlock: null },
  })
})

test('filters and orders members', async () => {
  expect(await accounts({ sitting: { eq: true } })).toEqual(people(ann, bob, cho))
  expect(await accounts({ sitting: { eq: false } })).toEqual(people(dan))
  expect(await accounts({ account: { in: [bob, dan] } })).toEqual(people(bob, dan))
  expect(await accounts({ council: { eq: 'Technical' } })).toEqual(people())
  expect(await accounts({ chain: { eq: 'alpha' } }, [{ field: 'BALLOTS', direction: 'DESC' }])).toEqual(people(bob, ann, cho, dan))
})

test('answers null for a member who never was', async () => {
  expect(await ask.data('{ a: member(key: "alpha:Council") { key } b: member(key: "alpha:Council:alice:1") { key } }')).toEqual({
    a: null,
    b: null,
  })
})
