import i18next from 'i18next'
import { expect, test } from 'vitest'
import { en } from '../../i18n/en.js'
import { zhCN } from '../../i18n/zh-CN.js'
import { historyOf } from './history.js'
import { minutesOf } from './minutes.js'
import { nudgeText } from './nudge-text.js'
import { at, executed, proposal, sourceOf, vote } from './sample.js'
import { titleOf, typeName } from './title.js'

const t = await i18next.init({
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  lng: 'en',
  interpolation: { escapeValue: false },
})
const link = 'http://x/proposals/alpha:proposal:7'

test('the block for the minutes says what it was, how long it took and who took part, as Markdown', () => {
  expect(minutesOf(executed, 'en', link).split('\n')).toEqual([
    `### [#7 Pay \\[the\\] server](${link})`,
    '',
    '- Type: Funding request',
    '- Amount: 3 JOY',
    '- Status: Executed',
    '- Proposed: block 10, Jan 1, 1970, 00:01:00 UTC',
    '- Decided: block 610, after 600 blocks (1 h)',
    '- Executed: block 1,210, 1,200 blocks (2 h) after the proposal',
    '- Author: ann',
    '- Votes: ann (Aye)',
    '- No vote: Member 2',
    '',
  ])
})

test('the block for the minutes is whole in Chinese too, and says what is open or not known', () => {
  const lines = minutesOf({ ...proposal, awaiting: null, votes: { totalCount: 0, nodes: [] } }, 'zh-CN', link)
  for (const line of ['- 类型：申请拨款', '- 尚未决定', '- 表决：无', '- 未表决：未知']) expect(lines).toContain(line)
})

test('votes of several rounds stand apart in the minutes', () => {
  const [round] = executed.rounds
  const rounds = round === undefined ? [] : [round, { ...round, number: 2, ignoredBy: [] }]
  const again = { ...vote, key: 'w', round: 2, choice: 'SLASH' as const }
  const lines = minutesOf({ ...executed, rounds, votes: { totalCount: 2, nodes: [again, vote] } }, 'en', link)
  for (const line of ['- Votes in round 1: ann (Aye)', '- Votes in round 2: ann (Slash)', '- No vote: nobody'])
    expect(lines).toContain(line)
})

test('the reminder names who is awaited, in both languages', () => {
  expect(nudgeText(proposal, 'en', link)).toContain('Votes so far: 1 of 2, of which 1 aye, 0 nay, 0 abstain. Not yet voted: Member 2.')
  expect(nudgeText(proposal, 'zh-CN', link)).toContain('尚未表决：成员 2。')
})

test('the timeline is in the order of the chain, also within one block', () => {
  const late = { ...vote, key: 'late', source: sourceOf(610, 1, 'proposal.voted'), at: at(610), choice: 'ABSTAIN' as const }
  const words = historyOf({ ...executed, votes: { totalCount: 2, nodes: [late, vote] } }, t).map((moment) => moment.words)
  expect(words).toEqual(['Proposed by ann', 'ann: Aye', 'ann: Abstain', 'Decision: Approved, on to execution', 'Execution: succeeded'])
})

test('a title is the author’s, a motion’s its call, and what has neither says so', () => {
  expect(titleOf(proposal, t)).toBe('Pay [the] server')
  expect(titleOf({ kind: 'PROPOSAL', title: ' ', type: 'Signal' }, t)).toBe('Signal')
  expect(titleOf({ kind: 'MOTION', title: null, type: null }, t)).toBe('Motion of unknown content')
  expect(typeName('SetSomethingNew', t)).toBe('Set something new')
})
