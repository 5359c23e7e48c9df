import { writeHistory } from '@secretariat/db/testing'
import { accountOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { proposals } from '../../testing/proposal-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { motions, timeOf } from '../../testing/story.js'

const { ask, readerDb } = await seededApi((db) => writeHistory(db, [...motions, ...proposals]))

const keys = (where: object, orderBy?: object[]) =>
  ask.data(
    'query ($where: ProposalWhere, $orderBy: [ProposalOrder!]) { proposals(where: $where, orderBy: $orderBy) { nodes { key } totalCount } }',
    { where, orderBy },
  )
const found = (...numbers: (number | string)[]) => ({
  proposals: {
    nodes: numbers.map((number) => ({ key: typeof number === 'number' ? `alpha:proposal:${number}` : `alpha:${number}` })),
    totalCount: numbers.length,
  },
})
const member = (number: number) => ({ key: `alpha:member:${number}` })

test('tells everything about a proposal that was executed', async () => {
  const data = await ask.data(`{
    proposal(key: "alpha:proposal:11") {
      key kind number title type description status proposedAt decidedAt council { key } hash proposer { id } threshold call { name }
      author { key handle } requested { raw value symbol } payments { account { id } amount { value } } details
      stakingAccount { id } executeAtBlock notYetVoted { id } awaiting { key }
      tally { ayes nays slashes abstentions threshold missing eligible definition { key } }
      tallyOverTime { block ayes nays abstentions }
      createdTerm { fromBlock } approvedTerm { fromBlock } decidedTerm { fromBlock } executedTerm { fromBlock }
      execution { succeeded at source { fact block } } decidedSource { fact }
      rounds { number openedBlock decidedBlock decision next term { fromBlock } ignoredBy { key } tally { ayes abstentions eligible } }
      steps { kind decision next source { block } }
      votes { nodes { voter { id } member { key handle } choice rationale round blocksToVote current } }
      posts { totalCount nodes { number author { key } text editedAt removedAt removedBy } }
    }
  }`)
  expect(data).toMatchObject({
    proposal: {
      ...{ kind: 'PROPOSAL', number: 11, title: '=Pay the server', type: 'FundingRequest', description: 'For a year.', status: 'EXECUTED' },
      ...{ proposedAt: timeOf(10), decidedAt: timeOf(15), council: { key: 'alpha:Council' } },
      ...{ hash: null, proposer: null, threshold: null, call: null },
      author: { key: 'alpha:member:8', handle: null },
      requested: { raw: '30000000000', value: '3', symbol: 'JOY' },
      payments: [
        { account: { id: accountOf(1) }, amount: { value: '1' } },
        { account: { id: accountOf(2) }, amount: { value: '2' } },
      ],
      details: [[{ amount: '30000000000' }]],
      ...{ stakingAccount: { id: accountOf(8) }, executeAtBlock: 30, notYetVoted: null, awaiting: [] },
      tally: {
        ayes: 1,
        nays: 0,
        slashes: 0,
        abstentions: 1,
        threshold: null,
        missing: null,
        eligible: 3,
        definition: { key: 'proposal-tally' },
      },
      tallyOverTime: [
        { block: 10, ayes: 0, abstentions: 0 },
        { block: 12, ayes: 1, abstentions: 0 },
        { block: 14, ayes: 1, abstentions: 1 },
      ],
      ...{ createdTerm: { fromBlock: 5 }, approvedTerm: { fromBlock: 5 }, decidedTerm: { fromBlock: 5 }, executedTerm: { fromBlock: 5 } },
      execution: { succeeded: true, at: timeOf(30), source: { fact: 'alpha/30/e1/proposal.executed', block: 30 } },
      decidedSource: { fact: 'alpha/15/e1/proposal.decided' },
      rounds: [
        {
          ...{ number: 1, openedBlock: 10, decidedBlock: 15, decision: 'APPROVED', next: 'EXECUTION', term: { fromBlock: 5 } },
          ...{ ignoredBy: [member(3)], tally: { ayes: 1, abstentions: 1, eligible: 3 } },
        },
      ],
      steps: [
        { kind: 'DECIDED', decision: 'APPROVED', next: 'EXECUTION', source: { block: 15 } },
        { kind: 'PENDING_EXECUTION', decision: null },
        { kind: 'EXECUTED', source: { block: 30 } },
      ],
      votes: {
        nodes: [
          { voter: null, member: { handle: null }, choice: 'ABSTAIN', rationale: '', round: 1, blocksToVote: 4, current: true },
          { member: { key: 'alpha:member:1', handle: 'ann' }, choice: 'AYE', rationale: 'It is due.', blocksToVote: 2 },
        ],
      },
      posts: {
        totalCount: 3,
        nodes: [
          { number: '1', author: member(1), text: 'Why now?', editedAt: timeOf(12), removedAt: null },
          { number: '2', author: member(8), text: 'Because.', editedAt: null },
          { number: '3', text: null, removedAt: timeOf(13), removedBy: 'MODERATOR' },
        ],
      },
    },
  })
})

test('keeps the rounds of a proposal apart, and waits only for the council of the open one', async () => {
  const data = await ask.data(`{ proposal(key: "alpha:proposal:12") {
    status awaiting { key } createdTerm { fromBlock } decidedTerm { fromBlock } tally { ayes nays eligible } tallyOverTime { block nays }
    rounds { number decision next term { fromBlock } ignoredBy { key } tally { ayes nays } }
    votes { nodes { member { key } round } }
  } }`)
  expect(data).toEqual({
    proposal: {
      status: 'OPEN',
      awaiting: [member(4), member(5)],
      createdTerm: { fromBlock: 5 },
      decidedTerm: null,
      tally: { ayes: 0, nays: 1, eligible: 3 },
      tallyOverTime: [
        { block: 50, nays: 0 },
        { block: 55, nays: 1 },
      ],
      rounds: [
        {
          ...{ number: 1, decision: 'APPROVED', next: 'CONSTITUTIONALITY', term: { fromBlock: 5 } },
          ...{ ignoredBy: [member(2), member(3)], tally: { ayes: 1, nays: 0 } },
        },
        { number: 2, decision: null, next: null, term: { fromBlock: 50 }, ignoredBy: [], tally: { ayes: 0, nays: 1 } },
      ],
      votes: {
        nodes: [
          { member: member(3), round: 2 },
          { member: member(1), round: 1 },
        ],
      },
    },
  })
})

test('says who took a proposal back, what a veto is about, and why an execution failed', async () => {
  const data = await ask.data(`{
    taken: proposal(key: "alpha:proposal:13") { status steps { kind decision member { key } } }
    veto: proposal(key: "alpha:proposal:14") { status subject { key execution { error } } }
    slashed: proposal(key: "alpha:proposal:17") { status tally { nays slashes } }
    election: proposal(key: "alpha:proposal:16") { status decidedTerm { fromBlock } }
  }`)
  expect(data).toEqual({
    taken: {
      status: 'CANCELED',
      steps: [
        { kind: 'DECIDED', decision: 'CANCELED', member: null },
        { kind: 'CANCELLED', decision: null, member: member(3) },
      ],
    },
    veto: { status: 'EXPIRED', subject: { key: 'alpha:proposal:15', execution: { error: 'Council.InsufficientBalance' } } },
    slashed: { status: 'SLASHED', tally: { nays: 2, slashes: 1 } },
    election: { status: 'REJECTED', decidedTerm: { fromBlock: 5 } },
  })
})

test('lists motions and proposals as one, in any order, page by page', async () => {
  const whole = ['Technical:0', 17, 'Council:3', 16, 15, 14, 13, 'Council:2', 'Council:1', 12, 'Council:0', 11]
  expect(await keys({})).toEqual(found(...whole))
  const pages = []
  for (let after: string | null = null, more = true; more; ) {
    const data = await ask.data(
      'query ($after: String) { proposals(first: 5, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }',
      { after },
    )
    const page = JSON.parse(JSON.stringify(data)).proposals
    pages.push(...page.nodes.map(({ key }: { key: string }) => key))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  expect(pages).toEqual(found(...whole).proposals.nodes.map(({ key }) => key))
  expect(await keys({ kind: { eq: 'PROPOSAL' } }, [{ field: 'EXECUTED_AT', direction: 'DESC' }])).toMatchObject({
    proposals: { nodes: [{ key: 'alpha:proposal:15' }, { key: 'alpha:proposal:11' }, ...Array(5).fill(expect.anything())] },
  })
  expect(await keys({ kind: { in: ['PROPOSAL'] } }, [{ field: 'NUMBER', direction: 'ASC' }])).toEqual(found(11, 12, 13, 14, 15, 16, 17))
})

test('filters proposals by every condition', async () => {
  expect(await keys({ status: { in: ['OPEN', 'SLASHED'] } })).toEqual(found('Technical:0', 17, 'Council:1', 12))
  expect(await keys({ type: { eq: 'RuntimeUpgrade' } })).toEqual(found(12))
  expect(await keys({ type: { startsWith: 'system' } })).toEqual(found('Council:3'))
  expect(await keys({ title: { contains: 'the SERVER' } })).toEqual(found(11))
  expect(await keys({ call: { eq: 'RuntimeUpgrade' } })).toEqual(found())
  expect(await keys({ author: { eq: 'cho' } })).toEqual(found(13, 12))
  expect(await keys({ author: { in: ['alpha:member:8', 'nobody'] } })).toEqual(found(11))
  expect(await keys({ voterMember: { eq: 'ann' } })).toEqual(found(12, 11))
  expect(await keys({ awaitingMember: { eq: 'alpha:member:4' } })).toEqual(found(12))
  expect(await keys({ awaitingMember: { eq: 'cho' } })).toEqual(found())
  expect(await keys({ ignoredByMember: { eq: 'alpha:member:3' } })).toEqual(found(17, 16, 15, 14, 13, 12, 11))
  expect(await keys({ createdTerm: { eq: 2 } })).toEqual(found(17))
  expect(await keys({ approvedTerm: { in: [1] } })).toEqual(found(15, 12, 11))
  expect(await keys({ decidedTerm: { eq: 2 } })).toEqual(found(17, 14))
  expect(await keys({ executedTerm: { eq: 1 } })).toEqual(found(15, 11))
})

test('resolves the key of a proposal', async () => {
  expect(await ask.data('{ resolve(key: "alpha:proposal:11") { __typename } }')).toEqual({ resolve: { __typename: 'Proposal' } })
})

test('needs as many statements for a long page as for a short one', async () => {
  const query = (first: number) => `{ proposals(first: ${first}, where: { kind: { eq: PROPOSAL } }) { nodes {
    author { handle } awaiting { handle } rounds { tally { ayes eligible } ignoredBy { handle } } steps { kind } payments { amount { value } }
    createdTerm { fromBlock } tallyOverTime { ayes } votes(first: 3) { totalCount nodes { member { handle } } } posts { totalCount nodes { text } }
  } } }`
  const [short, long] = await statementsOf(readerDb, query(2), query(7))
  expect(long).toBe(short)
})
