import { testDatabase, writeHistory } from '@secretariat/db/testing'
import { candidacyAnnounced, joyOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { participations } from '../../documents/council/figures.js'
import { standingOf } from '../../documents/council/standing.js'
import { money } from '../../testing/joystream-story.js'
import { proposals } from '../../testing/proposal-story.js'
import { gatherCouncil } from './gather-council.js'
import { findStretch } from './stretch.js'
import { writeDocument } from './write.js'

const { db } = await testDatabase()
await writeHistory(db, [
  ...proposals,
  ...money.filter(({ kind }) => kind !== 'council.elected' && kind !== 'proposal.created'),
  candidacyAnnounced({ height: 4, ordinal: 1, cycle: 1, member: '1', stake: joyOf(30_000_000_000) }),
])

test.for([
  [
    'en',
    [
      '# Alpha council report: term 1',
      '| By execution | 1 | 0.00000001 JOY |',
      '| **Total** | 1 | 1 | 1 | 1 | 1 | 1 | 6 |',
      '| 14 A title | being voted on | expired |',
    ],
  ],
  [
    'zh',
    [
      '# Alpha 议会报告：第 1 届',
      '| 按执行 | 1 | 0.00000001 JOY |',
      '| **合计** | 1 | 1 | 1 | 1 | 1 | 1 | 6 |',
      '| 14 A title | 表决中 | 过期 |',
    ],
  ],
] as const)('writes the report of a term in %s, with figures that add up and proposals followed to their end', async ([lang, lines]) => {
  const { markdown } = await writeDocument(db, { kind: 'council', chain: 'alpha', term: '1', lang })
  for (const line of lines) expect(markdown).toContain(line)
  expect(markdown).toContain(`npm run report -- council --chain alpha --term 1 --as-of 100 --no-notes --lang ${lang}`)
})

test('a report that is seen from an earlier block knows nothing of what came later', async () => {
  const { markdown } = await writeDocument(db, { kind: 'council', chain: 'alpha', term: '1', asOf: 33, lang: 'en' })
  expect(markdown).not.toContain('failed at execution |')
  expect(markdown).toContain('still runs')
  expect(markdown).toContain('| 14 A title | being voted on | being voted on |')
})

test('a report of blocks speaks of the same proposals as that of the term', async () => {
  const { markdown } = await writeDocument(db, { kind: 'council', chain: 'alpha', from: 5, to: 49, lang: 'en' })
  expect(markdown).toContain('Proposals created in the term: 6.')
  expect(markdown).toContain('--from 5 --to 49 --as-of 100')
})

test.for([
  [{ chain: 'beta' }, 'The database holds no chain beta; it holds alpha'],
  [{ chain: 'alpha', term: '9' }, 'alpha has no term 9 that is read; known by number: 1, 2'],
  [{ chain: 'alpha', asOf: 101 }, 'alpha is read up to block 100, not to 101'],
  [{ chain: 'alpha', term: '1', from: 2 }, 'Name a term or blocks, not both'],
  [{ chain: 'alpha', from: 9, to: 8 }, '--to 8 lies before --from 9'],
] as const)('%j is refused in one line', async ([asked, message]) => {
  await expect(writeDocument(db, { kind: 'council', lang: 'en', ...asked })).rejects.toThrow(message)
})

test.for([
  [
    'en',
    [
      '# Alpha tokenomics report: term 1',
      '| funding request | 1 | 0.00000001 JOY |',
      '| Proposals created | 6 |',
      '| Issuance at the beginning | unknown |',
    ],
  ],
  ['zh', ['# Alpha 代币经济报告：第 1 届', '| 拨款 | 1 | 0.00000001 JOY |', '| 创建的提案 | 6 |', '| 期初发行量 | 未知 |']],
] as const)('writes the tokenomics of a term in %s; what the chain did not tell is unknown', async ([lang, lines]) => {
  const { markdown } = await writeDocument(db, { kind: 'tokenomics', chain: 'alpha', term: '1', lang })
  for (const line of lines) expect(markdown).toContain(line)
})

test.for([1, 2])('counts participation in term %i as the read model of seats does', async (term) => {
  const report = await gatherCouncil(db, await findStretch(db, { chain: 'alpha', term: String(term) }))
  const seats = await db.selectFrom('seatRecord').selectAll().where('number', '=', term).orderBy('position').execute()
  expect(
    participations(report).map(({ created, eligible, decided, agreed }) =>
      [created, eligible, decided, agreed].flatMap(({ part, of }) => [part, of]),
    ),
  ).toEqual(
    seats.map((seat) => [
      ...[seat.inTermVoted, seat.inTermProposals, seat.eligibleVoted, seat.eligibleRounds],
      ...[seat.decidedVoted, seat.decidedRounds, seat.agreedVotes, seat.judgedVotes],
    ]),
  )
})

test('follows every proposal to where the read model says it stands', async () => {
  const { proposals: lines } = await gatherCouncil(db, await findStretch(db, { chain: 'alpha', from: 1, to: 100 }))
  const states = await db.selectFrom('proposalState').select(['proposal', 'status']).orderBy('height').orderBy('ordinal').execute()
  expect(lines.map(({ proposal, steps }) => ({ proposal, status: standingOf(steps) }))).toEqual(states)
})
