import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyTelling, telling, tellingMember } from '../../testing/telling.js'
import { messageLocales } from '../message.js'
import { ruleIds } from '../rules/index.js'
import { factForms } from './facts.js'
import { templateOf } from './templates.js'
import { writeMessage } from './write.js'

/** Everything a rule says, as people would read it. */
function everythingSaid(rule: (typeof ruleIds)[number]): string {
  const texts = [...everyTelling(rule)].flatMap(([name, each]) =>
    messageLocales.map((locale) => {
      const { title, lines, url } = writeMessage(each, locale)
      return [`--- ${name} (${locale})`, title, ...lines, ...(url === null ? [] : [url])].join('\n')
    }),
  )
  return `${texts.join('\n\n')}\n`
}

test.each(ruleIds)('what %s says is what its version of the template said', async (rule) => {
  await expect(everythingSaid(rule)).toMatchFileSnapshot(`./written/${rule}.${templateOf(rule)}.txt`)
})

test('how bad it is comes first, and what rests on blocks that may be undone is marked', () => {
  const members = [tellingMember('producer-silent', { provisional: true })]
  expect(writeMessage(telling('producer-silent', { severity: 'critical', members }), 'zh-CN').title).toBe(
    '【严重】EOSC 节点 biosbpk 未出块（待确认）',
  )
  expect(writeMessage(telling('producer-silent', { members, reason: 'worsened' }), 'en').title).toBe(
    '[WARNING, WORSE] EOSC: producer biosbpk makes no blocks (provisional)',
  )
})

test('several at once are named one by one, of how many there are', () => {
  const members = ['biosbpk', 'eosawake', 'jeepool'].map((subject) => tellingMember('producer-silent', { subject }))
  const { title, lines } = writeMessage(telling('producer-silent', { members }), 'zh-CN')
  expect(title).toBe('【警告】EOSC 3/23 个节点未出块')
  expect(lines.slice(0, 3)).toEqual([
    'biosbpk：连续错过 3 个出块轮次，北京时间 11-21 17:02 起',
    'eosawake：连续错过 3 个出块轮次，北京时间 11-21 17:02 起',
    'jeepool：连续错过 3 个出块轮次，北京时间 11-21 17:02 起',
  ])
})

test('what is not known is said to be unknown, and never a number', () => {
  const members = [tellingMember('producer-silent', { value: null, facts: { deducted: null } })]
  const { lines } = writeMessage(telling('producer-silent', { members }), 'en')
  expect(lines).toEqual(expect.arrayContaining(['No data at the moment', 'Last block: unknown', 'Pledge deducted: unknown']))
  expect(lines.filter((line) => line.startsWith('Last') || line.startsWith('Pledge')).join()).not.toMatch(/\d/)
})

test('who left the schedule is not said to be well again', () => {
  const members = [tellingMember('producer-silent', { state: 'superseded', endedAt: null })]
  const { title } = writeMessage(telling('producer-silent', { members, reason: 'resolved' }), 'zh-CN')
  expect(title).toBe('【已了结】EOSC biosbpk 不再单独跟踪：已不在名单中，或并入更大的故障')
})

test('words of others stay on their line', () => {
  const words = { by: 'a\nb', note: 'x\n\n【已恢复】\u202eEOSC', until: null, evidence: [] }
  const { lines } = writeMessage(telling('producer-silent', { reason: 'acknowledged', words }), 'zh-CN')
  expect(lines[0]).toBe('a b 正在跟进：x 【已恢复】 EOSC')
})

test('a command is only shown where names may stand in it', () => {
  const shown = (proposal: string) =>
    writeMessage(
      telling('multisig-expiring', { members: [tellingMember('multisig-expiring', { facts: { proposer: 'bp', proposal } })] }),
      'en',
    ).lines.filter((line) => line.includes('cleos'))
  expect(shown('p.upcode')).toEqual(['See it: cleos multisig review bp p.upcode'])
  expect(shown('x; rm -r')).toEqual([])
})

test('a rule of another version is told of in general words', () => {
  const { title, template } = writeMessage({ ...telling('outbox-old'), rule: 'not-yet-known' }, 'en')
  expect([title, template]).toEqual(['[WARNING] EOSC: eosc: rule not-yet-known speaks', 1])
})

const words = fc.string({ unit: 'binary' })
const fact = fc.oneof(words, fc.double(), fc.boolean(), fc.constant(null), fc.array(words, { maxLength: 3 }))
const facts = fc.dictionary(fc.constantFrom(...Object.keys(factForms), 'title', 'name', 'outOf', 'asset'), fact)

test('whatever signals know, a text is lines that say something', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ruleIds), facts, words, fc.constantFrom(...messageLocales), (rule, known, subject, locale) => {
      const { title, lines } = writeMessage(telling(rule, { members: [tellingMember(rule, { facts: known, subject })] }), locale)
      for (const line of [title, ...lines]) expect(line).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)
      expect(lines.join()).not.toMatch(/undefined|NaN|Infinity/)
    }),
  )
})

test('what is told of one incident fits into one message of every channel', () => {
  const sizes = ruleIds.flatMap((rule) =>
    [...everyTelling(rule).values()].flatMap((each) =>
      messageLocales.map((locale) => {
        const { title, lines, url } = writeMessage(each, locale)
        return encodeURIComponent([title, ...lines, url ?? ''].join('\n')).replaceAll(/%[0-9A-F]{2}/g, '.').length
      }),
    ),
  )
  expect(Math.max(...sizes)).toBeLessThan(2000)
})
