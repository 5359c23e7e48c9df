import { createHash } from 'node:crypto'
import { testDatabase, writeHistory } from '@secretariat/db/testing'
import type { Role } from '@secretariat/shared'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contextOf } from '../../context.js'
import { schema } from '../../schema.js'
import { proposals } from '../../testing/proposal-story.js'
import { writeDocument } from './write.js'

const { db } = await testDatabase()
await writeHistory(db, proposals)

/** Asks as an account of this role, as the server does when it knows who asks. */
async function askAs(role: Role | undefined, source: string) {
  const viewer = role === undefined ? undefined : { name: 'ann', role, via: 'token' as const }
  const contextValue = contextOf(db, { caller: { viewer, address: null, forged: undefined }, write: db, demo: false })
  return await graphql({ schema, source, contextValue })
}

const report = '{ kind: COUNCIL, chain: "alpha", term: "1", lang: EN }'
const note = (text: string) =>
  `mutation { noteReport(input: { report: ${report}, section: "review", text: ${JSON.stringify(text)} }) { result { sections { key note } } userErrors { code } } }`
const freeze = `mutation { freezeReport(input: ${report}) { result { sha256 markdown version origin report author } userErrors { code } } }`

test('keeps the words of the secretary when the report is written again, and in its own language only', async () => {
  await askAs('deputy', note('A calm term.\n\n- Thanks to all.'))
  const written = () => writeDocument(db, { kind: 'council', chain: 'alpha', term: '1', lang: 'en' })
  expect((await written()).markdown).toContain('**In the words of the secretary**\n\nA calm term.\n\n- Thanks to all.')
  expect((await written()).markdown).toBe((await written()).markdown)
  expect((await writeDocument(db, { kind: 'council', chain: 'alpha', term: '1', lang: 'zh' })).markdown).not.toContain('A calm term')
  await askAs('deputy', note('Corrected.'))
  expect((await written()).markdown).toContain('Corrected.')
  expect((await written()).markdown).not.toContain('A calm term')
})

const frozenSchema = z.object({
  data: z.object({
    freezeReport: z.object({
      result: z.object({
        sha256: z.string(),
        markdown: z.string(),
        report: z.string(),
        author: z.string(),
        origin: z.record(z.string(), z.json()),
      }),
    }),
  }),
})

test('publishes what anybody can compute again: blocks, hashes, and the sums of the text with and without notes', async () => {
  const { sha256, markdown, report: key, author, origin } = frozenSchema.parse(await askAs('secretary', freeze)).data.freezeReport.result
  expect(createHash('sha256').update(markdown).digest('hex')).toBe(sha256)
  expect({ key, author }).toEqual({ key: 'council:term:1', author: 'ann' })
  const again = await writeDocument(db, { kind: 'council', chain: 'alpha', term: '1', asOf: 100, notes: false, lang: 'en' })
  expect(origin).toMatchObject({ firstBlock: 5, lastBlock: 50, asOfBlock: 100, sha256WithoutNotes: again.sha256 })
  await askAs('deputy', note('Written after it was published.'))
  expect(await askAs(undefined, '{ documents(chain: "alpha") { report markdown } }')).toMatchObject({
    data: { documents: [{ report: key, markdown }] },
  })
})

test.for([
  [undefined, freeze, 'UNAUTHENTICATED'],
  ['deputy', freeze, 'FORBIDDEN'],
  [undefined, note('x'), 'UNAUTHENTICATED'],
  ['viewer', note('x'), 'FORBIDDEN'],
] as const)('%s may not change anything', async ([role, source, code]) => {
  const before = await db.selectFrom('entry').select('seq').execute()
  expect((await askAs(role, source)).errors?.map(({ extensions }) => extensions.code)).toEqual([code])
  expect(await db.selectFrom('entry').select('seq').execute()).toEqual(before)
})

test('a section that is not there is a mistake beside its field', async () => {
  const source = note('x').replace('"review"', '"nowhere"').replace('{ code }', '{ code field }')
  expect(await askAs('secretary', source)).toMatchObject({
    data: { noteReport: { result: null, userErrors: [{ code: 'NOT_FOUND', field: 'section' }] } },
  })
})

test('anybody reads a document, its sections and where it is served', async () => {
  const source =
    '{ document(kind: COUNCIL, chain: "alpha", lang: ZH_CN) { key title path command firstBlock lastBlock asOfBlock complete sections { key title markdown note } } }'
  const { data, errors } = await askAs(undefined, source)
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({ document: { key: 'council:term:2', path: '/documents/council.md?chain=alpha&term=2&asOf=100&lang=zh' } })
  const wrong = await askAs(undefined, '{ document(kind: COUNCIL, chain: "beta", lang: EN) { key } }')
  expect(wrong.errors?.[0]?.message).toContain('The database holds no chain beta')
})
