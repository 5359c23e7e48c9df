import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { stranger } from '../caller.js'
import { contextOf } from '../context.js'
import { draftsOf } from '../modules/incident/drafts.js'
import { draftedBy } from '../modules/incident/drafts.schema.js'
import { requireIncident } from '../modules/incident/incidents.js'
import type { FeedEntry, FeedLanguage } from './atom.js'
import { incidentId } from './incidents.js'
import { type RecentAnnouncement, recentAnnouncements } from './recent.js'

const words = {
  en: {
    down: (subject: string, chain: string) => `Notice of an outage: ${subject} (${chain})`,
    up: (subject: string, chain: string) => `Notice of a recovery: ${subject} (${chain})`,
    posted: (where: string) => `Posted: ${where}`,
  },
  'zh-CN': {
    down: (subject: string, chain: string) => `掉线公告：${subject}（${chain}）`,
    up: (subject: string, chain: string) => `恢复公告：${subject}（${chain}）`,
    posted: (where: string) => `发布于：${where}`,
  },
} as const

/** What was announced, with the notice as it reads now and where it was posted. */
export async function announcementEntries(
  db: Kysely<Schema>,
  chain: ChainId | undefined,
  lang: FeedLanguage,
  link: (path: string) => string,
): Promise<FeedEntry[]> {
  const context = contextOf(db, { caller: stranger, write: undefined, demo: false })
  return await Promise.all(
    (await recentAnnouncements(db, chain)).map(async (announced) => {
      const row = await requireIncident(context.load, announced.incident)
      const by = await draftedBy(row, context)
      const { what } = announced
      const draft = draftsOf(row, by).find((each) => each.what === what && each.lang === lang)
      return {
        id: `${incidentId(row)}:${what}`,
        title: words[lang][what](by.subjectName, by.chainName),
        link: link(`/incidents/${row.id}`),
        published: announced.firstAt,
        updated: announced.lastAt,
        categories: [what],
        lines: [...(draft?.text.split('\n').filter((line) => line.trim() !== '') ?? []), ...placesOf(announced, lang)],
      }
    }),
  )
}

function placesOf({ places }: RecentAnnouncement, lang: FeedLanguage): string[] {
  return places.map(({ place, lang: written, url }) =>
    words[lang].posted([place, written, url].filter((part) => part !== null && part !== '').join(' · ')),
  )
}
