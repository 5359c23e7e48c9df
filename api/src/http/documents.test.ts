import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { proposals } from '../testing/proposal-story.js'
import { seededApi } from '../testing/seeded-api.js'

const { api } = await seededApi((db) => writeHistory(db, proposals))
const get = (path: string) => api.fetch(new Request(`http://api/documents/${path}`))

test('serves a document as Markdown and as a PDF, with a name that says what it is', async () => {
  const markdown = await get('council.md?chain=alpha&term=1&lang=zh')
  expect(markdown.headers.get('content-disposition')).toBe('inline; filename="alpha-council-term-1-zh.md"')
  expect(await markdown.text()).toContain('# Alpha 议会报告：第 1 届')
  const pdf = await get('council.pdf?chain=alpha&term=1')
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
})

test.for([
  'council.md',
  'council.md?chain=beta',
  'council.md?chain=alpha&from=x',
  'council.md?chain=alpha&term=7',
  'council.pdf?chain=alpha&unknown=1',
])('refuses %s in one line', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'BAD_USER_INPUT' } })
})
