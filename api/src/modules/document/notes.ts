import type { Schema } from '@secretariat/db'
import { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import type { Notes } from '../../documents/document.js'
import type { Locale } from '../../documents/format.js'
import type { Stretch } from '../../documents/stretch.js'

/** Languages as entries name them. */
export const tagOf = { en: 'en', zh: 'zh-CN' } as const

/** `council:term:3`, `council:blocks:5-49`: the same however often the report is written again. */
export function reportKey(kind: string, { term, first, last }: Pick<Stretch, 'term' | 'first' | 'last'>): string {
  if (term === null) return `${kind}:blocks:${first.height}-${last.height}`
  return `${kind}:term:${term.name ?? `at-${first.height}`}`
}

/** What the secretary wrote in the sections of a report, in one language. */
export async function findNotes(db: Kysely<Schema>, chain: string, report: string, lang: Locale): Promise<Notes> {
  const rows = await db
    .selectFrom('reportNote')
    .select(['subject', 'text'])
    .where('chain', '=', ChainId(chain))
    .where('lang', '=', tagOf[lang])
    .where('subject', '>=', `${report}/`)
    .where('subject', '<', `${report}0`)
    .execute()
  return Object.fromEntries(rows.map(({ subject, text }) => [subject.slice(report.length + 1), text]))
}
