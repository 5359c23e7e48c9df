import { importRecords } from '@secretariat/db'
import { alpha, testDatabase } from '@secretariat/db/testing'
import { ChainId } from '@secretariat/shared'
import {
  electionSeatRecorded,
  figureRecorded,
  listingRecorded,
  termRecorded,
  validatorTermRecorded,
  workerRecorded,
} from '@secretariat/shared/testing'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { contextOf } from '../../context.js'
import { schema } from '../../schema.js'
import { writeDocument } from './write.js'

const { db } = await testDatabase()

const told = { chain: ChainId('gone'), network: 'Gone', term: 'gone-1', height: 1001 }
const bare = { ...told, term: 'gone-2', height: 2001 }
const spent = { type: 'Spending', status: 'executed' as const }

/** One term with a tokenomics report, and one of which only the range and a proposal of no known type are written down. */
const records = [
  termRecorded({
    ...{ ...told, locator: 'r:term:gone-1', position: 1, from: 1001, until: 2000, chainRound: 7, printedRound: 8 },
    ...{ tokenomicsReport: 'reports/gone-1.md', applicants: 9, applicantStake: '500', electionVotes: 12 },
  }),
  termRecorded({ ...bare, locator: 'r:term:gone-2', position: 2, from: 2001, until: 3000 }),
  figureRecorded({ ...told, locator: 'r:issuance', section: 'issuance', name: 'issuance', opening: '10000', closing: '12500' }),
  figureRecorded({ ...told, locator: 'r:flow', name: 'Spending Proposals (Executed)', value: '5000' }),
  figureRecorded({ ...told, locator: 'r:mint', section: 'mint', name: 'Storage Mint', opening: '0', closing: '300' }),
  figureRecorded({ ...told, locator: 'r:pool', section: 'pool', name: 'usd_pool', unit: 'USD', opening: '2000000', closing: null }),
  figureRecorded({ ...told, locator: 'r:refill', section: 'refill', name: 'kpi | 1', unit: 'USD', value: '1500000', block: 1500 }),
  figureRecorded({ ...told, locator: 'r:group', section: 'group', unit: 'worker', opening: '2', closing: '3' }),
  figureRecorded({ ...told, locator: 'r:count', section: 'count', name: 'members_total', unit: 'count', opening: '1200', closing: '1206' }),
  workerRecorded({ ...told, locator: 'r:worker', worker: 4, handle: 'eve', rewardPerBlock: '100', termReward: '9000' }),
  listingRecorded({ ...told, ...spent, locator: 'r:listing:1', proposal: 1, amount: '4000' }),
  listingRecorded({ ...told, ...spent, locator: 'r:listing:2', proposal: 2 }),
  listingRecorded({ ...bare, locator: 'r:listing:3', proposal: 3, status: 'executed' }),
  electionSeatRecorded({
    ...told,
    locator: 'r:won:1',
    handle: 'ann',
    ownStake: '1100',
    backersStake: '2200',
    operatorStake: '200',
    backers: [],
  }),
  electionSeatRecorded({ ...told, locator: 'r:won:2', handle: 'bob', position: 2, ownStake: '100', operatorStake: '0', backers: [] }),
  validatorTermRecorded({
    ...{ ...told, locator: 'r:validators', activeOpening: 20, activeClosing: 22, blockTime: 6.1 },
    ...{ stakeClosing: '5000', issuanceClosing: '12500' },
  }),
]
const source = {
  ...{ file: 'gone.json', name: 'gone', digest: 'd0', kinds: [...new Set(records.map(({ kind }) => kind))], rejected: () => 0 },
  async *read() {
    yield* records
  },
}
const introduce = (id: ChainId) => ({ ...alpha, id, family: 'records' as const, profile: 'records' as const, displayName: 'Gone' })
await importRecords(db, [source], { author: 'tests', introduce })

const write = (term: string, lang: 'en' | 'zh') => writeDocument(db, { kind: 'tokenomics', chain: 'gone', term, lang })

test.for([
  [
    'en',
    [
      '# Gone tokenomics report: gone-1',
      'Original tokenomics report: reports/gone-1.md',
      '| Issuance | 100 tJOY | 125 tJOY | 25 tJOY | +25 % | `gone/1001/r:issuance/figure.recorded` |',
      '| Storage Mint | 0 tJOY | 3 tJOY | 3 tJOY | unknown |',
      '| Pool | 2 USD | unknown | unknown | unknown |',
      '| kpi \\| 1 | 1,500 | 1.5 USD |',
      '| As the tokenomics report states | 50 tJOY | `gone/1001/r:flow/figure.recorded` |',
      'voting ended in the term: 2) | 40 tJOY |',
      '| Stated − computed again | 10 tJOY |',
      '| Executed, and nobody wrote the amount down | 1 |',
      '| Applicants | 9 |',
      '| **Total** (2) | 12 tJOY | unknown | 2 tJOY |',
      '| Active validators | 20 | 22 | 2 | +10 % |',
      '| Stake of validators | unknown | 50 tJOY | unknown | unknown |',
      '| Stake as a share of issuance | 40.0 % |',
      '| Mean time of a block (seconds) | 6.1 |',
      '| Storage | eve (4) | unknown | 1 tJOY | 90 tJOY | unknown | `gone/1001/r:worker/worker.recorded` |',
      '| Members | 1,200 | 1,206 | 6 | +0.5 % |',
      '| term-round-differs | gone-1 | 7 | 8 | round |',
      'npm run report -- tokenomics --chain gone --term gone-1 --no-notes --lang en',
      '- gone.json: `d0`',
    ],
  ],
  [
    'zh',
    [
      '# Gone 代币经济报告：gone-1',
      '| 发行量 | 100 tJOY | 125 tJOY | 25 tJOY | +25 % |',
      '| 所述 − 重算 | 10 tJOY |',
      '| 活跃验证人 | 20 | 22 |',
    ],
  ],
] as const)('writes the tokenomics of a term that only records tell of, in %s, each figure with its record', async ([lang, lines]) => {
  const { markdown, key } = await write('gone-1', lang)
  expect(key).toBe('tokenomics:term:gone-1')
  for (const line of lines) expect(markdown).toContain(line)
})

test('what nobody wrote down is unknown, and never zero', async () => {
  const { markdown } = await write('gone-2', 'en')
  expect(markdown).toContain('| As the tokenomics report states | unknown |')
  expect(markdown).toMatch(/voting ended in the term: 0\) \| unknown \|/)
  expect(markdown).toContain('Listed without a number or a type, and so not in the sum | 1 |')
  expect(markdown).toMatch(/## 6\. Validators\n\nunknown: nobody wrote it down\./)
  expect(markdown).not.toContain('| 0 tJOY |')
})

test('the secretary has words of their own beside what disagrees', async () => {
  const report = '{ kind: TOKENOMICS, chain: "gone", term: "gone-1", lang: EN }'
  const asked = `mutation { noteReport(input: { report: ${report}, section: "checks", text: "The round is printed wrong." }) { userErrors { code } } }`
  const viewer = { name: 'ann', role: 'secretary' as const, via: 'token' as const }
  const contextValue = contextOf(db, { caller: { viewer, address: null, forged: undefined }, write: db, demo: false })
  expect(await graphql({ schema, source: asked, contextValue })).toEqual({ data: { noteReport: { userErrors: [] } } })
  expect((await write('gone-1', 'en')).markdown).toContain('**In the words of the secretary**\n\nThe round is printed wrong.')
})
