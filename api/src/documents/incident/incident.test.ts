import { expect, test } from 'vitest'
import { type Document, toMarkdown } from '../document.js'
import { type Locale, locales } from '../format.js'
import { operatorNote, supportRequest } from './letters.js'
import type { IncidentPaper, IncidentTexts } from './model.js'
import { outageNotice, recoveryNotice } from './public.js'

const paper: IncidentPaper = {
  ...{
    id: 7,
    rule: 'producer-silent',
    about: 'producer',
    subject: 'biosbpk',
    condition: 'confirmed',
    provisional: false,
    falseAlarm: false,
  },
  ...{ openedAt: new Date('2026-11-21T09:02:00Z'), openedBlock: 17_547_900, resolvedAt: null, resolvedBlock: null },
  ...{ lastBlock: { height: 17_547_830, at: new Date('2026-11-21T09:01:51Z') }, missed: 12, producedInARow: null, rank: 4 },
  ...{ deducted: '30 EOS', cause: null, symptom: 'disk_full', evidence: ['https://files.example.org/1.png'], helpers: [] },
}
const over: Partial<IncidentPaper> = {
  ...{ condition: 'resolved', resolvedAt: new Date('2026-11-21T10:05:30Z'), resolvedBlock: 17_549_000, producedInARow: 9 },
}
const texts = (told: Partial<IncidentPaper> = {}): IncidentTexts => ({
  ...{ chainName: 'EOSC', paper: { ...paper, ...told }, secretariat: '5', beijing: true, at: new Date('2026-11-21T10:10:00Z') },
})
const written = (document: Document) => toMarkdown(document, {}, '')

test.each(['public', 'letters'] as const)('%s texts say what is known in both languages', async (kind) => {
  const say = {
    public: (lang: Locale) => [
      outageNotice(texts(), lang),
      recoveryNotice(texts({ ...over, cause: 'disk [full]', helpers: ['jeepool'] }), lang),
    ],
    letters: (lang: Locale) => [operatorNote(texts({ provisional: true, missed: null }), lang), supportRequest(texts(), lang)],
  }
  const all = locales.flatMap((lang) => say[kind](lang).map(written))
  await expect(all.join('\n')).toMatchFileSnapshot(`./written/${kind}.md`)
})

test('nothing is announced that may still be undone', () => {
  expect(() => outageNotice(texts({ provisional: true }), 'zh')).toThrow('not final yet')
  expect(() => recoveryNotice(texts({ ...over, provisional: true }), 'en')).toThrow('not final yet')
})

test.each(['suspected', 'confirmed', 'recovering', 'superseded', 'healed'] as const)(
  'the recovery of what is %s is not announced',
  (condition) => {
    expect(() => recoveryNotice(texts({ ...over, condition }), 'zh')).toThrow(`is ${condition}`)
  },
)

test.each(['suspected', 'recovering', 'resolved', 'superseded'] as const)('what is %s is not announced as an outage', (condition) => {
  expect(() => outageNotice(texts({ condition }), 'en')).toThrow(`is ${condition}`)
})

test('nobody is asked about what is over, and a false alarm is told to nobody', () => {
  expect(() => operatorNote(texts(over), 'zh')).toThrow('nobody has to be asked')
  expect(() => supportRequest(texts({ falseAlarm: true }), 'zh')).toThrow('false alarm')
})

test('there is no such text about what is no outage', () => {
  expect(() => outageNotice(texts({ about: null, rule: 'budget-low' }), 'en')).toThrow('no outage (budget-low)')
})

test('what is not known is said to be, and never counted as none', () => {
  const text = written(recoveryNotice(texts({ ...over, missed: null, producedInARow: null, lastBlock: null, resolvedBlock: null }), 'en'))
  expect(text.match(/\| unknown \|/g)).toHaveLength(4)
})
