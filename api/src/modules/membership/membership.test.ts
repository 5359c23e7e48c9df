import { writeHistory } from '@secretariat/db/testing'
import { accountOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections, groups } from '../../testing/joystream-story.js'
import { people } from '../../testing/people-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask, readerDb, api } = await seededApi((db) => writeHistory(db, [...elections, ...groups, ...people]))
const raw = (units: string) => ({ raw: units })

test('tells who a member is and how they joined', async () => {
  const data = await ask.data(`{ membership(key: "alpha:member:1") {
    id key number handle name about avatarUri validatorAccount verified invitedCount chain { key }
    rootAccount { id } controllerAccount { id }
    joined { by at founding inviter { number } referrer { number } source { fact } }
    posts { forumPosts forumThreads discussionPosts }
  } other: membership(key: "alpha:member:2") { handle invitedCount joined { by founding } } }`)
  expect(data).toMatchObject({
    membership: {
      ...{ key: 'alpha:member:1', number: '1', handle: '0xff01', name: 'Ann A.', about: null, validatorAccount: 'j4valid', verified: true },
      ...{ invitedCount: 0, chain: { key: 'alpha' }, rootAccount: { id: accountOf(1) }, controllerAccount: { id: accountOf(9) } },
      joined: { by: 'INVITATION', at: timeOf(1), founding: false, inviter: { number: '2' }, referrer: null },
      posts: { forumPosts: 0, forumThreads: 0, discussionPosts: 0 },
    },
    other: { handle: 'bob_%', invitedCount: 1, joined: { by: 'PURCHASE', founding: true } },
  })
})

test('keeps every name and every account with the blocks they held, bytes where a name is no text', async () => {
  const data = await ask.data(`{ membership(key: "alpha:member:1") {
    handles { handle fromAt untilBlock untilAt bytes source { block } }
    accounts { role account { id } fromAt untilBlock untilAt source { block } }
  } }`)
  expect(data).toMatchObject({
    membership: {
      handles: [
        { handle: '0xff01', untilBlock: null, bytes: '0xff01', source: { block: 50 } },
        { handle: 'ann', fromAt: timeOf(1), untilBlock: 50, bytes: null },
      ],
      accounts: [
        { role: 'STAKING', account: { id: accountOf(2) }, fromAt: timeOf(5), untilBlock: 45 },
        { role: 'CONTROLLER', account: { id: accountOf(9) }, untilBlock: null },
        { role: 'ROOT', account: { id: accountOf(1) }, untilBlock: null },
      ],
    },
  })
})

test('gives the name as of a block, and refuses a block that is not read', async () => {
  const at = (block: number) => `{ membership(key: "alpha:member:1") { handleAt(block: ${block}) { handle } } }`
  expect(await ask.data(at(49))).toEqual({ membership: { handleAt: { handle: 'ann' } } })
  expect(await ask.data(at(50))).toEqual({ membership: { handleAt: { handle: '0xff01' } } })
  expect(await ask.codes(at(5000))).toEqual(['AS_OF_UNAVAILABLE'])
  const bob = '{ membership(key: "alpha:member:2") { handleAt(block: 10) { handle } } }'
  expect(await ask.data(bob)).toEqual({ membership: { handleAt: null } })
})

test('follows a career: seats, candidacies, votes in elections and on proposals, groups and applications', async () => {
  const data = await ask.data(`{ membership(key: "alpha:member:1") {
    seats { term { cycle } position } candidacies { status seat election { key } }
    electionVotes { electionKey cycle account { id } linkedAs stake { raw } candidate { number } castAt source { block } }
    leads { worker groupName fromBlock untilBlock } jobs { key number group { name } role rewardPaid { raw } changes { kind amount { raw } } }
    applications { number groupName openingNumber status worker role }
    proposals { totalCount nodes { key title status } } proposalVotes { totalCount nodes { choice rationale proposal { key } } }
  } }`)
  expect(data).toMatchObject({
    membership: {
      seats: [{ term: { cycle: 2 }, position: 0 }],
      candidacies: [{ status: 'ELECTED', seat: 0, election: { key: 'alpha:election:2' } }],
      electionVotes: [
        { cycle: 3, linkedAs: ['ROOT'], candidate: { number: '4' }, source: { block: 71 } },
        {
          electionKey: 'alpha:election:2',
          account: { id: accountOf(2) },
          linkedAs: ['STAKING'],
          stake: raw('40'),
          candidate: { number: '2' },
        },
        { cycle: 2, account: { id: accountOf(1) }, linkedAs: ['ROOT'], candidate: { number: '1' }, castAt: timeOf(21) },
      ],
      leads: [{ worker: '1', groupName: 'ForumWorkingGroup', fromBlock: 4, untilBlock: 12 }],
      jobs: [
        { key: 'alpha:group:StorageWorkingGroup:5', role: 'WORKER', changes: [{ kind: 'SLASHED', amount: raw('1') }] },
        { number: '1', group: { name: 'ForumWorkingGroup' }, role: 'LEAD', rewardPaid: raw('25'), changes: [{ kind: 'TERMINATED' }] },
      ],
      applications: [
        { number: '5', groupName: 'StorageWorkingGroup', status: 'HIRED', worker: '5' },
        { number: '1', openingNumber: '1', role: 'LEAD', status: 'HIRED', worker: '1' },
      ],
      proposals: { totalCount: 1, nodes: [{ key: 'alpha:proposal:7', title: 'Books' }] },
      proposalVotes: { totalCount: 1, nodes: [{ choice: 'AYE', rationale: 'Mine', proposal: { key: 'alpha:proposal:7' } }] },
    },
  })
})

const find = async (where: object, orderBy?: object[]) => {
  const query =
    'query ($where: MembershipWhere, $orderBy: [MembershipOrder!]) { memberships(where: $where, orderBy: $orderBy) { totalCount nodes { number } } }'
  return ask.data(query, { where, orderBy })
}
const found = (...numbers: string[]) => ({ memberships: { totalCount: numbers.length, nodes: numbers.map((number) => ({ number })) } })

test('finds people by handle, by number, by an account and by a handle they had', async () => {
  expect(await find({ chain: { eq: 'alpha' } })).toEqual(found('1', '2'))
  expect(await find({ chain: { eq: 'beta' } })).toEqual(found())
  expect(await find({}, [{ field: 'NUMBER', direction: 'DESC' }])).toEqual(found('2', '1'))
  expect(await find({}, [{ field: 'HANDLE', direction: 'DESC' }])).toEqual(found('2', '1'))
  expect(await find({ handle: { startsWith: 'BOB' } })).toEqual(found('2'))
  expect(await find({ handle: { contains: '_%' } })).toEqual(found('2'))
  expect(await find({ handle: { eq: 'ann' } })).toEqual(found())
  expect(await find({ number: { in: ['1', '7'] } })).toEqual(found('1'))
  expect(await find({ account: { eq: accountOf(2) } })).toEqual(found('1'))
  for (const text of ['ANN', '1', accountOf(9)]) expect(await find({ text })).toEqual(found('1'))
  expect(await find({ text: 'nobody%' })).toEqual(found())
  expect(await find({ text: ' ' })).toEqual(found('1', '2'))
})

test('is one node under its key, and nobody under the key of nobody', async () => {
  const data = await ask.data(`{
    resolve(key: "alpha:member:2") { ... on Membership { handle } }
    none: membership(key: "alpha:member:77") { key } wrong: membership(key: "alpha:2") { key }
  }`)
  expect(data).toEqual({ resolve: { handle: 'bob_%' }, none: null, wrong: null })
})

test('needs no more statements for more people', async () => {
  const query = (first: number) => `{ memberships(first: ${first}) { nodes { handle name joined { inviter { handle } }
    handles { bytes } accounts { role } seats { position } candidacies { status } electionVotes { cycle } leads { worker }
    jobs { number } applications { number } posts { forumPosts } proposals(first: 1) { nodes { title } } } } }`
  const [one, two] = await statementsOf(readerDb, query(1), query(2))
  expect(two).toBeLessThanOrEqual(one ?? 0)
})

test('exports the list that was asked for', async () => {
  const where = encodeURIComponent(JSON.stringify({ text: 'bob' }))
  const answer = await api.fetch(new Request(`http://api/v1/people.csv?where=${where}`))
  const [head, ...lines] = (await answer.text()).trimEnd().split('\r\n')
  expect(head).toBe('key,chain,number,handle,name,joined_by,joined_at,joined_block,inviter,root_account,controller_account,verified')
  expect(lines).toEqual(['alpha:member:2,alpha,2,bob_%,,purchase,1970-01-01T00:00:06.000Z,1,,,,'])
})
