import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'
import { ann, bob, cho, dan, rule, tellStory, timeOf } from '../../testing/story.js'
import { addressOf } from '../base/address.js'

const { ask } = await seededApi(tellStory)
const person = (account: typeof ann) => ({ id: account, address: addressOf(account, 42) })
const keys = (where: object, orderBy?: object[]) =>
  ask.data(
    'query ($where: ProposalWhere, $orderBy: [ProposalOrder!]) { proposals(where: $where, orderBy: $orderBy) { nodes { key } totalCount } }',
    { where, orderBy },
  )
const found = (...numbers: (number | string)[]) => ({
  proposals: {
    nodes: numbers.map((number) => ({ key: typeof number === 'number' ? `alpha:Council:${number}` : number })),
    totalCount: numbers.length,
  },
})

test('tells everything about a decided proposal', async () => {
  const data = await ask.data(`{
    proposal(key: "alpha:Council:0") {
      key number hash threshold status proposedAt decidedAt knownUntil
      chain { key } council { key } proposer { id address }
      call { name length arguments }
      source { kind fact block blockHash final } decidedSource { fact block }
      tally { ayes nays threshold eligible missing definition { key version exclusions formula } }
      tallyOverTime { block at ayes nays }
      notYetVoted { id address }
      execution { succeeded error at source { fact } }
      votes { totalCount totalCountCapped nodes { key voter { id } choice at current source { block } } }
    }
  }`)
  expect(data).toMatchObject({
    proposal: {
      number: 0,
      threshold: 2,
      status: 'EXECUTED',
      proposedAt: timeOf(10),
      decidedAt: timeOf(14),
      knownUntil: 100,
      chain: { key: 'alpha' },
      council: { key: 'alpha:Council' },
      proposer: person(ann),
      call: { name: rule.name, length: 40, arguments: rule.arguments },
      source: { kind: 'EVENT', fact: 'alpha/10/e1/motion.proposed', block: 10, final: true },
      decidedSource: { fact: 'alpha/14/e2/motion.approved', block: 14 },
      tally: { ayes: 2, nays: 0, threshold: 2, eligible: 4, missing: 0, definition: { key: 'motion-tally' } },
      tallyOverTime: [
        { block: 10, at: timeOf(10), ayes: 0, nays: 0 },
        { block: 11, ayes: 1, nays: 0 },
        { block: 12, ayes: 1, nays: 1 },
        { block: 13, ayes: 2, nays: 0 },
      ],
      notYetVoted: [person(cho), person(dan)],
      execution: { succeeded: true, error: null, at: timeOf(14), source: { fact: 'alpha/14/e3/motion.executed' } },
      votes: {
        totalCount: 3,
        totalCountCapped: false,
        nodes: [
          { voter: { id: bob }, choice: 'AYE', current: true, at: timeOf(13), source: { block: 13 } },
          { voter: { id: bob }, choice: 'NAY', current: false },
          { voter: { id: ann }, choice: 'AYE', current: true },
        ],
      },
    },
  })
})

test('keeps votes of a call apart that was proposed again under the same hash', async () => {
  const data = await ask.data(`{
    proposal(key: "alpha:Council:2") { status tally { ayes nays } tallyOverTime { block ayes nays } votes { nodes { voter { id } } } notYetVoted { id } }
  }`)
  expect(data).toEqual({
    proposal: {
      status: 'DISAPPROVED',
      tally: { ayes: 0, nays: 4 },
      tallyOverTime: [
        { block: 30, ayes: 0, nays: 0 },
        { block: 31, ayes: 0, nays: 1 },
        { block: 32, ayes: 0, nays: 4 },
      ],
      votes: { nodes: [{ voter: { id: cho } }] },
      notYetVoted: [{ id: ann }, { id: bob }, { id: dan }],
    },
  })
})

test('tells why the call of an approved proposal failed', async () => {
  const data = await ask.data('{ proposal(key: "alpha:Council:3") { status call { name arguments } execution { succeeded error } } }')
  expect(data).toEqual({
    proposal: {
      status: 'FAILED',
      call: { name: 'System.remark', arguments: null },
      execution: { succeeded: false, error: 'System.CallFiltered' },
    },
  })
})

test('says null, not nobody, where the members are not known', async () => {
  const data = await ask.data(
    '{ unknown: proposal(key: "alpha:Technical:0") { notYetVoted { id } tally { eligible missing } call { name } execution { error } decidedAt decidedSource { fact } } open: proposal(key: "alpha:Council:1") { notYetVoted { id } tally { missing } } }',
  )
  expect(data).toEqual({
    unknown: {
      notYetVoted: null,
      tally: { eligible: null, missing: 2 },
      call: null,
      execution: null,
      decidedAt: null,
      decidedSource: null,
    },
    open: { notYetVoted: [{ id: ann }, { id: cho }], tally: { missing: 2 } },
  })
})

test('lists newest proposals first, and as ordered', async () => {
  expect(await keys({})).toEqual(found('alpha:Technical:0', 3, 2, 1, 0))
  expect(await keys({}, [{ field: 'DECIDED_AT', direction: 'ASC' }])).toEqual(found(0, 2, 3, 1, 'alpha:Technical:0'))
  expect(await keys({}, [{ field: 'DECIDED_AT', direction: 'DESC' }])).toEqual(found(3, 2, 0, 1, 'alpha:Technical:0'))
  expect(await keys({ council: { eq: 'Council' } }, [{ field: 'NUMBER', direction: 'ASC' }])).toEqual(found(0, 1, 2, 3))
})

test('filters by every condition', async () => {
  expect(await keys({ chain: { eq: 'beta' } })).toEqual(found())
  expect(await keys({ council: { in: ['Technical'] } })).toEqual(found('alpha:Technical:0'))
  expect(await keys({ status: { eq: 'EXECUTED' } })).toEqual(found(0))
  expect(await keys({ status: { in: ['FAILED', 'DISAPPROVED'] } })).toEqual(found(3, 2))
  expect(await keys({ status: { in: [] } })).toEqual(found())
  expect(await keys({ proposer: { eq: addressOf(cho, 0) } })).toEqual(found(2))
  expect(await keys({ voter: { eq: bob } })).toEqual(found(1, 0))
  expect(await keys({ awaiting: { eq: dan } })).toEqual(found(3, 2, 0))
  expect(await keys({ awaiting: { eq: ann }, status: { eq: 'OPEN' } })).toEqual(found(1))
  expect(await keys({ call: { contains: 'SET_rule' } })).toEqual(found(2, 0))
  expect(await keys({ call: { startsWith: 'System.' } })).toEqual(found(3))
  expect(await keys({ call: { contains: '%' } })).toEqual(found())
  expect(await keys({ hash: { eq: `0x${'0'.repeat(63)}1` } })).toEqual(found(2, 0))
  expect(await keys({ proposedAt: { gte: timeOf(20), lt: timeOf(40) } })).toEqual(found(2, 1))
  expect(await keys({ proposedAt: { gt: timeOf(20), lte: '1970-01-01T08:04:00+08:00' } })).toEqual(found(3, 2))
})

test('answers null for a proposal that does not exist', async () => {
  expect(await ask.data('{ a: proposal(key: "alpha:Council:99") { key } b: proposal(key: "") { key } }')).toEqual({ a: null, b: null })
})
