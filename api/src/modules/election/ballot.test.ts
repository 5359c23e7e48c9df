import { writeHistory } from '@secretariat/db/testing'
import { accountOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { statementsOf } from '../../testing/counting.js'
import { elections, oddVotes } from '../../testing/joystream-story.js'
import { seededApi } from '../../testing/seeded-api.js'
import { timeOf } from '../../testing/story.js'

const { ask, readerDb } = await seededApi((db) => writeHistory(db, [...elections, ...oddVotes]))
const amount = (raw: string) => ({ raw })

test('follows every vote from its commitment to the release of its stake', async () => {
  const data = await ask.data(`{ electionVotes(chain: "alpha", where: { cycle: { eq: 2 } }) { totalCount nodes {
    election { cycle } voter { id } members { handle } stake { raw } commitment castAt status candidate { number } salt verified
    revealedAt revealSource { block } releasedAt releaseSource { fact } source { block }
  } } }`)
  const unknown = {
    candidate: null,
    salt: null,
    verified: null,
    revealedAt: null,
    revealSource: null,
    releasedAt: null,
    releaseSource: null,
  }
  const own = { election: { cycle: 2 }, members: [] }
  expect(data).toEqual({
    electionVotes: {
      totalCount: 3,
      nodes: [
        {
          ...{ ...own, voter: { id: accountOf(3) }, stake: amount('70'), commitment: '0x03', status: 'UNREVEALED', ...unknown },
          ...{ castAt: timeOf(23), source: { block: 23 } },
        },
        {
          ...{
            ...own,
            voter: { id: accountOf(2) },
            stake: amount('40'),
            commitment: '0x02',
            status: 'REVEALED',
            salt: '0x01',
            verified: true,
          },
          ...{ castAt: timeOf(22), source: { block: 22 }, candidate: { number: '2' }, revealedAt: timeOf(31), revealSource: { block: 31 } },
          ...{ releasedAt: timeOf(42), releaseSource: { fact: 'alpha/42/e1/vote.released' } },
        },
        {
          ...{ ...own, voter: { id: accountOf(1) }, members: [{ handle: 'ann' }], stake: amount('50'), commitment: '0x01', salt: '0x01' },
          ...{ castAt: timeOf(21), source: { block: 21 }, status: 'REVEALED', verified: true, candidate: { number: '1' } },
          ...{ revealedAt: timeOf(32), revealSource: { block: 32 }, releasedAt: null, releaseSource: null },
        },
      ],
    },
  })
})

test.each([
  ['{ status: { in: [SEALED, UNREVEALED] } }', ['alpha/23/e3/vote.cast']],
  ['{ candidate: { eq: "5" } }', ['alpha/72/e1/vote.cast']],
  ['{ member: { eq: "1" } }', ['alpha/71/e1/vote.cast', 'alpha/21/e1/vote.cast']],
  ['{ member: { in: ["1", "2"] }, cycle: { in: [2] } }', ['alpha/21/e1/vote.cast']],
  [`{ voter: { eq: "${accountOf(2)}" }, cycle: { eq: 2 } }`, ['alpha/22/e2/vote.cast']],
  ['{ verified: { eq: false } }', ['alpha/72/e1/vote.cast']],
  ['{ cycle: { in: [] } }', []],
])('finds the votes %s', async (where, keys) => {
  const data = await ask.data(`{ electionVotes(chain: "alpha", where: ${where}) { totalCount nodes { key } } }`)
  expect(data).toEqual({ electionVotes: { totalCount: keys.length, nodes: keys.map((key) => ({ key })) } })
})

test('walks every page of votes, each vote once', async () => {
  const seen: unknown[] = []
  let after: string | null = null
  do {
    const data: unknown = await ask.data(
      'query ($after: String) { electionVotes(chain: "alpha", first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }',
      { after },
    )
    // Safety: the query above asks for exactly this.
    const page = (data as { electionVotes: { nodes: { key: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } })
      .electionVotes
    seen.push(...page.nodes.map(({ key }) => key))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen.map(String)).toEqual([
    ...['alpha/72/e1/vote.cast', 'alpha/71/e1/vote.cast', 'alpha/23/e3/vote.cast', 'alpha/22/e2/vote.cast', 'alpha/21/e1/vote.cast'],
  ])
})

test('needs no more statements for more votes', async () => {
  const query = (first: number) => `{ electionVotes(chain: "alpha", first: ${first}, where: { cycle: { eq: 2 } }) { nodes {
    election { cycle } voter { address } members { handle } candidate { handle } source { blockHash } revealSource { blockHash }
  } } }`
  const [two, three] = await statementsOf(readerDb, query(2), query(3))
  expect(three).toBe(two)
})

test('names what does not agree, and nothing else', async () => {
  const findings = (cycle: number) => `election(key: "alpha:election:${cycle}") { votes { verified refuted optOuts { voter { id } at } }
    findings { kind member { number } voter { id } expected { raw } source { fact } } }`
  expect(await ask.data(`{ third: ${findings(3)} second: ${findings(2)} }`)).toEqual({
    third: {
      votes: { verified: 1, refuted: 1, optOuts: [{ voter: { id: accountOf(3) }, at: timeOf(73) }] },
      findings: [
        {
          ...{ kind: 'REVEAL_DIFFERS', member: { number: '5' }, voter: { id: accountOf(2) }, expected: null },
          source: { fact: 'alpha/82/e1/vote.revealed' },
        },
      ],
    },
    second: { votes: { verified: 2, refuted: 0, optOuts: [] }, findings: [] },
  })
})
