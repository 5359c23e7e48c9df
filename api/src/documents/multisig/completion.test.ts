import { expect, test } from 'vitest'
import { toMarkdown } from '../document.js'
import { multisigCompletion } from './completion.js'
import type { MultisigPaper, MultisigTexts } from './model.js'

const mark = { height: 1, at: null, hash: null }
const stretch = {
  ...{ chain: 'eosc', chainName: 'EOSC', demo: false, term: null, from: { height: 1, ordinal: 0 }, until: { height: 9, ordinal: 0 } },
  ...{ first: mark, last: mark, asOf: mark, ended: true, complete: true },
}
const paper: MultisigPaper = {
  ...{ key: 'eosc:xuyapeng:p.upcode:5.1', proposer: 'xuyapeng', proposal: 'p.upcode', transactionId: 'ab', expiration: new Date(0) },
  ...{
    fee: '1.5 EOS',
    actions: [],
    state: 'executed',
    ground: 'effect',
    approved: 17,
    threshold: 16,
    total: 23,
    signed: 17,
    asked: 23,
  },
  ...{ missing: [], signers: ['bpa@active'], executedAt: new Date(0), executedBlock: 17547830, effectiveBlock: 17547832 },
  ...{ effectiveAt: new Date('2020-03-05T02:28:00Z'), receipt: 'executed', effect: { from: 17547800, until: 17547840 } },
  ...{
    code: { account: 'eosio', before: 'a'.repeat(64), after: 'b'.repeat(64) },
    abi: null,
    facts: ['eosc/17547832/t1/transaction.settled'],
  },
}
const texts = (told: Partial<MultisigPaper> = {}): MultisigTexts => ({
  ...{ stretch, papers: [{ ...paper, ...told }], secretariat: '5', approvalFee: null, at: new Date('2020-03-05T03:00:00Z') },
})

test('announces what was executed, when, in which block, and from what to what', () => {
  const zh = toMarkdown(multisigCompletion(texts(), 'zh'), {}, '')
  expect(zh).toContain('# 《p.upcode》多签完成公告\n\n北京时间 2020-03-05 10:28 UTC+8，《p.upcode》已完成多签并执行。')
  expect(zh).toContain('| 生效块高度 | 17547832 |')
  expect(zh).toContain(`| eosio 的代码 | ${'a'.repeat(64)} | ${'b'.repeat(64)} |`)
  expect(zh.trim()).toMatch(/第5届秘书处\n\n2020-03-05$/)
})

test('says between which blocks it took effect where no block tells it alone', () => {
  expect(toMarkdown(multisigCompletion(texts({ effectiveBlock: null }), 'en'), {}, '')).toContain(
    'after block 17547800, not later than block 17547840',
  )
})

test.each(['open', 'ready', 'executing', 'failed', 'cancelled', 'expired', 'unknown'])('announces nothing that is %s', (state) => {
  expect(() => multisigCompletion(texts({ state }), 'zh')).toThrow(`p.upcode is ${state}`)
})
