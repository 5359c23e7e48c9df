import type { Schema } from '@secretariat/db'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { badInput } from '../modules/base/bad-input.js'
import { requireChainId } from '../modules/base/key.js'
import { withSnapshot } from '../snapshot.js'
import { announcementEntries } from './announcements.js'
import { atom, type FeedEntry, type FeedLanguage } from './atom.js'
import { incidentEntry } from './incidents.js'
import { recentIncidents } from './recent.js'

const querySchema = z.strictObject({
  chain: z.string().optional(),
  lang: z
    .enum(['en', 'zh', 'zh-CN'])
    .default('en')
    .transform((lang): FeedLanguage => (lang === 'en' ? 'en' : 'zh-CN')),
})

type Read = (
  db: Kysely<Schema>,
  chain: ReturnType<typeof requireChainId> | undefined,
  lang: FeedLanguage,
  link: (path: string) => string,
) => Promise<readonly FeedEntry[]>

interface Kind {
  readonly name: string
  readonly titles: Readonly<Record<FeedLanguage, string>>
  readonly read: Read
}

const kinds: readonly Kind[] = [
  {
    name: 'incidents',
    titles: { en: 'Secretariat: incidents', 'zh-CN': '秘书处：事件' },
    read: async (db, chain, lang, link) => (await recentIncidents(db, chain)).flatMap((row) => incidentEntry(row, lang, link)),
  },
  { name: 'announcements', titles: { en: 'Secretariat: announcements', 'zh-CN': '秘书处：公告' }, read: announcementEntries },
]

/** /v1/incidents.atom and /v1/announcements.atom, for readers of feeds. `address`: where people see the dashboard. */
export function feedRoutes(db: Kysely<Schema>, address: () => string | undefined): Hono {
  const routes = new Hono().basePath('/v1')
  for (const { name, titles, read } of kinds) {
    routes.get(`/${name}.atom`, etag(), async (c) => {
      const query = querySchema.safeParse(c.req.query())
      if (!query.success) throw badInput(z.prettifyError(query.error))
      const { lang, chain } = query.data
      const wanted = chain === undefined ? undefined : requireChainId(chain)
      const link = (path: string) => new URL(path, address() ?? c.req.url).href
      const entries = await withSnapshot(db, (at) => read(at, wanted, lang, link))
      const search = new URLSearchParams({ ...(wanted === undefined ? {} : { chain: wanted }), lang })
      const feed = {
        ...{ id: `urn:secretariat:${name}:${wanted ?? 'all'}:${lang}`, lang, entries },
        title: wanted === undefined ? titles[lang] : `${titles[lang]} · ${wanted}`,
        self: link(`/v1/${name}.atom?${search}`),
        page: link(`/incidents?${wanted === undefined ? '' : new URLSearchParams({ chain: wanted })}`),
      }
      return c.body(await atom(feed), 200, { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=30' })
    })
  }
  return routes
}
