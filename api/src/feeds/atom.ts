import { html } from 'hono/html'

export const feedLanguages = ['en', 'zh-CN'] as const
export type FeedLanguage = (typeof feedLanguages)[number]

/** One thing that happened. Its id never changes; `updated` does when there is more to say. */
export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly published: Date
  readonly updated: Date
  readonly categories: readonly string[]
  /** Plain text, a line each. */
  readonly lines: readonly string[]
}

export interface Feed {
  readonly id: string
  readonly title: string
  readonly lang: FeedLanguage
  /** Where it is read, and the page that shows the same. */
  readonly self: string
  readonly page: string
  /** The one that changed last comes first. */
  readonly entries: readonly FeedEntry[]
}

/** A feed as RFC 4287 has it. */
export async function atom({ id, title, lang, self, page, entries }: Feed): Promise<string> {
  const updated = entries[0]?.updated ?? new Date(0)
  const written = await html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${id}</id>
<title>${title}</title>
<updated>${updated.toISOString()}</updated>
<author><name>Secretariat</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${await Promise.all(entries.map(entry))}
</feed>
`
  return legible(String(written))
}

async function entry({ id, title, link, published, updated, categories, lines }: FeedEntry) {
  const content = await html`${lines.map((line) => html`<p>${line}</p>`)}`
  return html`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${link}"/>
<published>${published.toISOString()}</published>
<updated>${updated.toISOString()}</updated>
${categories.map((term) => html`<category term="${term}"/>`)}
<content type="html">${String(content)}</content>
</entry>`
}

/** Characters that XML cannot hold, however they are written, stand in names on some chains. */
function legible(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
