import type { Schema } from '@secretariat/db'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { locales } from '../documents/format.js'
import { badInput } from '../modules/base/bad-input.js'
import { documentOf } from '../modules/document/schema.js'
import { documentKinds, pdfOfDocument, type Written } from '../modules/document/write.js'
import { withSnapshot } from '../snapshot.js'

const height = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional()
const querySchema = z.strictObject({
  chain: z.string(),
  term: z.string().max(64).optional(),
  ...{ from: height, to: height, asOf: height },
  key: z.string().max(160).optional(),
  lang: z.enum(locales).default('en'),
})

/** /documents/KIND.md and .pdf: documents written from one state of the database. */
export function documentRoutes(db: Kysely<Schema>): Hono {
  const routes = new Hono().basePath('/documents')
  for (const kind of documentKinds) {
    routes.get(`/${kind}.md`, async (c) => {
      const written = await writtenFor(db, kind, c.req.query())
      return c.body(written.markdown, 200, { 'content-type': 'text/markdown; charset=utf-8', ...named(written, 'md') })
    })
    routes.get(`/${kind}.pdf`, async (c) => {
      const written = await writtenFor(db, kind, c.req.query())
      return c.body(new Uint8Array(await pdfOfDocument(written)), 200, { 'content-type': 'application/pdf', ...named(written, 'pdf') })
    })
  }
  return routes
}

async function writtenFor(db: Kysely<Schema>, kind: string, raw: Record<string, string>): Promise<Written> {
  const query = querySchema.safeParse(raw)
  if (!query.success) throw badInput(z.prettifyError(query.error))
  const { key: multisig, ...asked } = query.data
  return await withSnapshot(db, (at) => documentOf(at, { kind, multisig, ...asked }))
}

function named({ key, lang, stretch }: Written, extension: string): Record<string, string> {
  const name = `${stretch.chain}-${key.replaceAll(':', '-')}-${lang}.${extension}`
  return { 'content-disposition': `inline; filename="${name}"`, 'x-content-type-options': 'nosniff' }
}
