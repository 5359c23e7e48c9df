import { testDatabase, writeHistory } from '@secretariat/db/testing'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { writeDocument } from '../modules/document/write.js'
import { proposals } from '../testing/proposal-story.js'
import { pdfOf } from './pdf.js'

const { db } = await testDatabase()
await writeHistory(db, proposals)
const at = new Date('2026-01-02T03:04:05Z')

async function wordsIn(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replaceAll(/\s+/g, ' ')
}

test.for([
  ['en', ['Overview of proposals', 'Council.InsufficientBalance', '3.0000000007 JOY', '1 / ']],
  ['zh', ['提案概览', '移交的事项', '升级', '3.0000000007 JOY', '1 / ']],
] as const)('a report in %s as a PDF has the figures of the report', async ([lang, found]) => {
  const { markdown, document } = await writeDocument(db, { kind: 'council', chain: 'alpha', term: '1', lang })
  const pdf = await pdfOf(markdown, { title: document.title, lang, at })
  const words = await wordsIn(pdf)
  for (const each of found) expect(words).toContain(each)
  expect(pdf.length).toBeLessThan(300_000)
})

test('a long table goes on over pages under its head, every row once', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => `| row-${i} | ${i} |`)
  const pdf = await pdfOf(['| Head | N |', '| --- | ---: |', ...rows].join('\n'), { title: 'Long', lang: 'en', at })
  const words = await wordsIn(pdf)
  expect(words.match(/Head N/g)?.length).toBeGreaterThan(2)
  for (let i = 0; i < 120; i++) expect(words.match(new RegExp(`row-${i} ${i}\\b`, 'g'))).toHaveLength(1)
})

test('words stay words: marks of Markdown in a title, signs of HTML, and no page for a stray one', async () => {
  const pdf = await pdfOf('# A \\*b\\* & \\<c\\>\n\nSee [here](https://example.org/x).', { title: 'T', lang: 'en', at })
  expect(await wordsIn(pdf)).toContain('A *b* & <c> See here (https://example.org/x).')
})

test('the same Markdown makes the same bytes', async () => {
  const imprint = { title: 'T', lang: 'en', at }
  expect((await pdfOf('# One', imprint)).equals(await pdfOf('# One', imprint))).toBe(true)
})
