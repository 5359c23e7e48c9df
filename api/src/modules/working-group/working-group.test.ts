import { writeHistory } from '@secretariat/db/testing'
import { groupStatusChanged } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections, groups } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { api, ask, readerDb } = await seededApi((db) =>
  writeHistory(db, [...elections, ...groups, groupStatusChanged({ height: 30, textHash: '0xab', text: 'Busy' })]),
)
const raw = (units: string) => ({ raw: units })

test('tells who led a group when, what its workers were paid and what they missed', async () => {
  const data = await ask.data(`{ workingGroups(chain: "alpha") {
    key name workerCount everHired openOpenings balance { raw } statusText pay { paid { raw } overduePaid { raw } owed { raw } }
    lead { worker fromBlock } leads { worker member { number handle } fromAt untilBlock source { fact } }
    workers { number member { number } role endedBy endedAt rewardPerBlock { raw } rewardPaid { raw } overduePaid { raw }
      rewardOwed { raw } slashed { raw } source { fact } }
  } }`)
  expect(data).toMatchObject({
    workingGroups: [
      {
        ...{ key: 'alpha:group:ForumWorkingGroup', name: 'ForumWorkingGroup', workerCount: 1, everHired: 2, openOpenings: 0 },
        ...{ balance: raw('500'), pay: { paid: raw('25'), overduePaid: raw('5'), owed: raw('8') }, lead: { worker: '2', fromBlock: 15 } },
        leads: [
          { worker: '2', member: { number: '2', handle: null }, fromAt: timeOf(15), untilBlock: null },
          { worker: '1', member: { number: '1', handle: 'ann' }, untilBlock: 12, source: { fact: 'alpha/4/e2/lead.set' } },
        ],
        workers: [
          { number: '2', role: 'LEAD', endedBy: null, rewardPaid: raw('0'), rewardOwed: raw('8'), slashed: raw('0') },
          { number: '1', endedBy: 'TERMINATED', endedAt: timeOf(12), rewardPaid: raw('25'), overduePaid: raw('5'), rewardOwed: null },
        ],
      },
      { name: 'StorageWorkingGroup', workerCount: 0, openOpenings: 1, balance: null, pay: null, lead: null, leads: [], workers: [] },
    ],
  })
})

test('shows only the workers that are asked for', async () => {
  const workers = async (args: string) => ask.data(`{ workingGroups(chain: "alpha") { workers(${args}) { number } } }`)
  expect(await workers('current: true')).toEqual({ workingGroups: [{ workers: [{ number: '2' }] }, { workers: [] }] })
  expect(await workers('current: false')).toEqual({ workingGroups: [{ workers: [{ number: '1' }] }, { workers: [] }] })
  expect(await workers('first: 1')).toEqual({ workingGroups: [{ workers: [{ number: '2' }] }, { workers: [] }] })
  expect(await ask.codes('{ workingGroups(chain: "alpha") { workers(first: 201) { number } } }')).toContain('BAD_USER_INPUT')
  expect(await ask.data('{ workingGroups(chain: "beta") { name } }')).toEqual({ workingGroups: [] })
})

test('is one node under its key, and nothing under the key of no group', async () => {
  const data = await ask.data(`{
    workingGroup(key: "alpha:group:ForumWorkingGroup") { id key chain { key } openings(status: FILLED, first: 1) { number applicationCount } }
    resolve(key: "alpha:group:StorageWorkingGroup") { ... on WorkingGroup { name openingCount openings { status hiredCount } } }
    none: workingGroup(key: "alpha:group:Nobody") { key } wrong: workingGroup(key: "alpha:ForumWorkingGroup") { key }
  }`)
  expect(data).toMatchObject({
    workingGroup: { key: 'alpha:group:ForumWorkingGroup', chain: { key: 'alpha' }, openings: [{ number: '2', applicationCount: 1 }] },
    resolve: { name: 'StorageWorkingGroup', openingCount: 1, openings: [{ status: 'OPEN', hiredCount: 0 }] },
    none: null,
    wrong: null,
  })
})

const workers = (where: object, orderBy: object[] = []) =>
  ask.data(
    'query ($where: WorkerWhere, $orderBy: [WorkerOrder!]) { workers(where: $where, orderBy: $orderBy) { totalCount nodes { number } } }',
    { where, orderBy },
  )

test('lists workers by group, member, role, presence and end, in the order that is asked for', async () => {
  const found = (...numbers: string[]) => ({ workers: { totalCount: numbers.length, nodes: numbers.map((number) => ({ number })) } })
  expect(await workers({ chain: { eq: 'alpha' }, group: { eq: 'ForumWorkingGroup' } })).toEqual(found('2', '1'))
  expect(await workers({}, [{ field: 'HIRED_AT', direction: 'ASC' }])).toEqual(found('1', '2'))
  expect(await workers({}, [{ field: 'ENDED_AT', direction: 'ASC' }])).toEqual(found('1', '2'))
  expect(await workers({ group: { eq: 'StorageWorkingGroup' } })).toEqual(found())
  expect(await workers({ present: { eq: true } })).toEqual(found('2'))
  expect(await workers({ present: { eq: false } })).toEqual(found('1'))
  expect(await workers({ member: { in: ['2', '7'] } })).toEqual(found('2'))
  expect(await workers({ role: { eq: 'WORKER' } })).toEqual(found())
  expect(await workers({ endedBy: { eq: 'TERMINATED' }, hiredAt: { lt: timeOf(15) } })).toEqual(found('1'))
})

test('tells everything of an opening and of who applied', async () => {
  const data =
    await ask.data(`{ openings(first: 5, where: { role: { eq: LEAD }, status: { in: [FILLED] }, group: { eq: "ForumWorkingGroup" } }) {
    totalCount nodes { key number groupName role title description status stake { raw } unstakingBlocks rewardPerBlock { raw }
      applicationCount hiredCount addedAt decidedAt source { block } endSource { block }
      applications { number member { handle } status worker stake { raw } stakingAccount { id } roleAccount { id } rewardAccount { id }
        answers submittedAt decidedAt source { fact } } } } }`)
  expect(data).toMatchObject({
    openings: {
      totalCount: 2,
      nodes: [
        { number: '2' },
        {
          ...{ key: 'alpha:group:ForumWorkingGroup:opening:1', title: null, status: 'FILLED', stake: raw('50'), unstakingBlocks: 10 },
          ...{ rewardPerBlock: raw('2'), applicationCount: 1, hiredCount: 1, source: { block: 2 }, endSource: { block: 4 } },
          applications: [{ number: '1', member: { handle: 'ann' }, status: 'HIRED', worker: '1', stake: raw('50'), answers: [] }],
        },
      ],
    },
  })
  expect(await ask.codes('{ openings(first: 1) { nodes { applications(first: 201) { number } } } }')).toContain('BAD_USER_INPUT')
})

test('counts who came and went in a range of blocks and in each term, with pay and slashes', async () => {
  const counts = 'hired exited terminated slashes'
  const data = await ask.data(`{ workingGroup(key: "alpha:group:ForumWorkingGroup") {
    all: turnover { ${counts} definition { key version formula exclusions } }
    some: turnover(fromBlock: 5, untilBlock: 12) { ${counts} } none: turnover(fromBlock: 13, untilBlock: 14) { ${counts} }
    currentTerm { term { cycle } paid { raw } }
    terms { term { cycle } turnover { ${counts} } paid { raw } overduePaid { raw } slashed { raw } } statuses { text hash at }
  } }`)
  expect(data).toMatchObject({
    workingGroup: {
      all: { hired: 2, exited: 0, terminated: 1, slashes: 0, definition: { key: 'group-turnover' } },
      some: { hired: 0, terminated: 1 },
      none: { hired: 0, terminated: 0 },
      currentTerm: { term: { cycle: 2 }, paid: null },
      terms: [{ term: { cycle: 2 }, turnover: { hired: 0, terminated: 0 }, paid: null, overduePaid: null, slashed: null }],
      statuses: [{ text: 'Busy', hash: '0xab', at: timeOf(30) }],
    },
  })
})

test('exports groups of one chain, workers and openings', async () => {
  const lines = async (path: string) => (await (await api.fetch(new Request(`http://api/v1/${path}`))).text()).trimEnd().split('\r\n')
  const groupLines = await lines('groups.csv?chain=alpha')
  expect(groupLines).toHaveLength(3)
  expect(groupLines[1]).toContain('alpha:group:ForumWorkingGroup,alpha,ForumWorkingGroup,2,2,')
  expect(await lines(`workers.csv?where=${encodeURIComponent('{"present":{"eq":false}}')}`)).toHaveLength(2)
  const openingLines = await lines('openings.csv')
  expect(openingLines).toHaveLength(4)
  expect(openingLines[1]).toContain('alpha:group:StorageWorkingGroup:opening:1,alpha,StorageWorkingGroup,1,worker,,open,')
})

test('needs one statement for the leads, the workers and the pay of all groups', async () => {
  const [names, all] = await statementsOf(
    readerDb,
    '{ workingGroups(chain: "alpha") { name } }',
    '{ workingGroups(chain: "alpha") { name lead { worker } leads { worker } workers { number } pay { paid { raw } } } }',
  )
  expect(all).toBe((names ?? 0) + 3)
})
