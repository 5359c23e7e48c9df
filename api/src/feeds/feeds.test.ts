import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measured, said, tellIncidents } from '../testing/incident-story.js'
import { b, tellProducers } from '../testing/producer-story.js'
import { seededApi } from '../testing/seeded-api.js'
import { atom } from './atom.js'

const { api, db } = await seededApi(
  async (into) => {
    await tellProducers(into)
    await tellIncidents(into)
  },
  { origin: 'https://desk.example' },
)
const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await api.fetch(new Request(`http://api${path}`, { headers }))
  return { response, text: await response.text() }
}
const all = (text: string, element: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, inner]) => inner ?? '')

test('lists incidents in both languages, what changed last first, each under an id of its own', async () => {
  const { response, text } = await read('/v1/incidents.atom?chain=bravo&lang=zh')
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(text).toContain('xml:lang="zh-CN"')
  expect(text).toContain(
    '<link rel="self" type="application/atom+xml" href="https://desk.example/v1/incidents.atom?chain=bravo&amp;lang=zh-CN"/>',
  )
  expect(text).toContain('href="https://desk.example/incidents/4"')
  const [, ...ids] = all(text, 'id')
  expect([ids.length, new Set(ids).size]).toEqual([4, 4])
  const [feed, ...entries] = all(text, 'updated')
  expect(entries).toEqual(entries.toSorted().toReversed())
  expect(feed).toBe(entries[0])
  const english = await read('/v1/incidents.atom?chain=bravo')
  expect(all(english.text, 'id').slice(1)).toEqual(ids)
  expect(english.text).toContain('producer prod.b makes no blocks')
  expect(text).toContain('prod.b')
})

test('keeps the id of an incident and moves its time when something happens to it', async () => {
  const before = await read('/v1/incidents.atom')
  expect((await read('/v1/incidents.atom', { 'if-none-match': before.response.headers.get('etag') ?? '' })).response.status).toBe(304)
  await measured(db, 2500, ['producer-silent', b, 30])
  const after = await read('/v1/incidents.atom')
  expect(all(after.text, 'id').toSorted()).toEqual(all(before.text, 'id').toSorted())
  expect(all(after.text, 'updated')[0]).not.toBe(all(before.text, 'updated')[0])
})

test('tells once what was announced, in which languages and where', async () => {
  const { text } = await read('/v1/announcements.atom?chain=bravo&lang=zh')
  expect(all(text, 'title')).toEqual([expect.stringContaining('公告'), `掉线公告：${b}（Alpha）`])
  expect(text).toContain('forum · en · https://forum.example/1')
  await said(
    db,
    1,
    { kind: 'incident.announced', data: { what: 'down', url: 'https://weibo.example/1', lang: 'zh-CN', place: 'weibo' } },
    2600,
  )
  const again = await read('/v1/announcements.atom?chain=bravo&lang=zh')
  expect(all(again.text, 'id')).toEqual(all(text, 'id'))
  expect(again.text).toContain('weibo · zh-CN · https://weibo.example/1')
})

test('refuses another language and what is no chain, and is empty for a chain without incidents', async () => {
  expect((await read('/v1/incidents.atom?lang=fr')).response.status).toBe(400)
  expect((await read('/v1/incidents.atom?chain=No%20Chain')).response.status).toBe(400)
  expect(all((await read('/v1/announcements.atom?chain=alpha')).text, 'id')).toEqual(['urn:secretariat:announcements:alpha:en'])
})

const awkward = fc.string({
  unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<entry>', '&amp;', 'a', '节', '😀', '\u0000', '\u0007', '\uFFFE', '\uD800'),
})

test('writes any text so that it stays text', async () => {
  await fc.assert(
    fc.asyncProperty(awkward, async (name) => {
      const at = new Date(0)
      const entry = { id: 'urn:x', title: name, link: 'https://x.example', published: at, updated: at, categories: [name], lines: [name] }
      const text = await atom({
        id: 'urn:y',
        title: name,
        lang: 'en',
        self: 'https://x.example',
        page: 'https://x.example',
        entries: [entry],
      })
      expect(text.match(/<entry>/g)).toHaveLength(1)
      expect(text.slice(text.indexOf('<feed')).replaceAll(/<\/?[a-z]+( [a-z:]+="[^"<]*")*\/?>/g, '')).not.toMatch(/[<\uFFFE\uFFFF]/)
    }),
    { numRuns: 25 },
  )
})
