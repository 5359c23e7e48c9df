import * as z from 'zod/mini'
import type { Locale } from '../../format/locale.js'
import { said } from '../../search.js'
import { kinds, type Report } from './document.graphql.js'

const height = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))
const reportSearch = z.object({
  kind: said(z.enum(kinds)),
  term: said(z.string().check(z.maxLength(64))),
  firstBlock: said(height),
  lastBlock: said(height),
})

/** Which report the page shows; the latest term of the council where nothing is said. */
export type ReportSearch = Partial<z.infer<typeof reportSearch>>
export const parseReportSearch = (raw: Record<string, unknown>): ReportSearch => reportSearch.parse(raw)

/** What to ask for: blocks where a first one is named, else a term. */
export function reportOf({ kind = 'COUNCIL', term, firstBlock: from, lastBlock: to }: ReportSearch, chain: string, locale: Locale): Report {
  const base = { kind, chain, lang: locale === 'zh-CN' ? 'ZH_CN' : 'EN' } as const
  if (from !== undefined) return { ...base, from, ...(to === undefined ? {} : { to }) }
  return term === undefined ? base : { ...base, term }
}
