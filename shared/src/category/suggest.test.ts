import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerCategories } from '../record/category.js'
import { suggestCategory } from './suggest.js'

const byTitle = (title: string) => suggestCategory({ title, kind: 'funding-request' }, [])

test.each([
  ['Weekly reward for Bounty #18', 'Bounties', 18, 'Bounty'],
  ['Bounty 7 manager', 'Bounty Managers', null, 'Bounty 7 manager'],
  ['OKR reward for curators', 'OKR', null, 'OKR'],
  ['Appoint a deputy secretary', 'Informal Roles', null, 'deputy secretary'],
  ['Council report 12', 'Reports', null, 'report'],
  ['Report generator, part two', 'Tools', null, 'Report generator'],
  ['Translate the handbook', 'Translation', null, 'Translate'],
  ['悬赏 18 第二周', 'Bounties', 18, '悬赏'],
  ['秘书酬劳', 'Informal Roles', null, '秘书'],
])('the title "%s" speaks for %s', (title, category, bounty, words) => {
  expect(byTitle(title)).toEqual({ category, bounty, reasons: [{ rule: 'title', words }] })
})

test('says nothing where neither title, history nor kind speaks', () => {
  expect(byTitle('Something new')).toBeNull()
  expect(suggestCategory({ title: null, kind: null }, [])).toBeNull()
})

test('follows a habit where the title is silent, and names it beside the title where both agree', () => {
  const past = [
    { of: 'beneficiary', category: 'Tools', times: 3 },
    { of: 'beneficiary', category: 'KPI', times: 1 },
  ] as const
  const reason = { rule: 'beneficiary', times: 3, among: 4 }
  expect(suggestCategory({ title: 'Something new', kind: null }, past)).toEqual({ category: 'Tools', bounty: null, reasons: [reason] })
  expect(suggestCategory({ title: 'A bot for all', kind: null }, past)?.reasons).toEqual([{ rule: 'title', words: 'bot' }, reason])
  expect(suggestCategory({ title: 'Council report', kind: null }, past)).toMatchObject({
    category: 'Reports',
    reasons: [{ rule: 'title' }],
  })
})

test('one decision, or a divided history, is no habit', () => {
  expect(suggestCategory({ title: null, kind: null }, [{ of: 'group', category: 'OKR', times: 1 }])).toBeNull()
  const divided = ['OKR', 'Tools'].map((category) => ({ of: 'group', category, times: 5 }) as const)
  expect(suggestCategory({ title: null, kind: null }, divided)).toBeNull()
})

test('what a lead spends is for the group, when nothing else is known', () => {
  expect(suggestCategory({ title: null, kind: 'discretionary' }, [])).toEqual({
    category: 'WG Payments',
    bounty: null,
    reasons: [{ rule: 'kind', kind: 'discretionary' }],
  })
})

test('property: whatever a title is, a suggestion is a known category with a word of that title as its reason', () => {
  const words = fc.constantFrom('bounty', '#12', 'OKR', 'report', 'admin', 'bot', 'refund', 'stake', 'lead', 'reward', 'тест', '議會')
  const title = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(title, (text) => {
      const suggestion = byTitle(text)
      if (suggestion === null) return
      expect(ledgerCategories).toContain(suggestion.category)
      const [reason] = suggestion.reasons
      expect(reason.rule === 'title' && text.includes(reason.words)).toBe(true)
    }),
  )
})
