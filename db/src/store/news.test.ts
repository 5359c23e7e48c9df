import { ChainId } from '@secretariat/shared'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'
import { openNews } from './news.js'

const { db } = await testDatabase()
const lost: unknown[] = []
const news = openNews(db, (cause) => lost.push(cause))
afterAll(() => news.close())

const chain = ChainId('alpha')
const patient = { timeout: 10_000 }
const say = (topic: string, about: string) => sql`select pg_notify(${topic}, ${about})`.execute(db)
const listeners = () => sql`select pid from pg_stat_activity where application_name = 'secretariat-news' and datname = current_database()`

/** What is heard of a topic, in order; '?' where something may have been missed. */
function hearing(topic: 'head' | 'incident') {
  const heard: string[] = []
  return { heard, end: news.hear(topic, (about) => heard.push(about ?? '?')) }
}

test('opens no connection before anybody wants to hear, and one for all who do', async () => {
  expect((await listeners().execute(db)).rows).toHaveLength(0)
  const all = [hearing('head'), hearing('head'), hearing('incident')]
  await expect.poll(() => all.map(({ heard }) => heard), patient).toEqual([['?'], ['?'], ['?']])
  expect((await listeners().execute(db)).rows).toHaveLength(1)
  await say('head', chain)
  await say('incident', '7')
  await expect.poll(() => all.map(({ heard }) => heard.at(-1)), patient).toEqual([chain, chain, '7'])
  for (const { end } of all) end()
})

test('tells everybody that something may have been missed when a lost connection is back', async () => {
  const { heard, end } = hearing('incident')
  await sql`select pg_terminate_backend(pid) from (${listeners()}) as listening`.execute(db)
  await expect.poll(() => heard, patient).toEqual(['?'])
  expect(lost).toHaveLength(1)
  await say('incident', '8')
  await expect.poll(() => heard.at(-1), patient).toBe('8')
  end()
  await say('incident', '9')
  const other = hearing('incident')
  await say('incident', '10')
  await expect.poll(() => other.heard, patient).toContain('10')
  expect(heard).not.toContain('9')
})

test('leaves no connection behind', async () => {
  await news.close()
  await expect.poll(async () => (await listeners().execute(db)).rows, patient).toHaveLength(0)
})
