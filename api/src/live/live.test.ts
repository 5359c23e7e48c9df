import { once } from 'node:events'
import { get } from 'node:http'
import { recordHeads } from '@secretariat/db'
import { BlockHash, Height, Timestamp } from '@secretariat/shared'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { tellHeads } from '../testing/head-story.js'
import { bravo, measured, said, tellIncidents } from '../testing/incident-story.js'
import { c, tellProducers } from '../testing/producer-story.js'
import { seededApi } from '../testing/seeded-api.js'
import { subscribe } from '../testing/stream.js'

const { api, db, readerDb, ask } = await seededApi(
  async (into) => {
    await tellProducers(into)
    await tellHeads(into)
    await tellIncidents(into)
  },
  { seats: { perClient: 3, inAll: 3 } },
)

const changes = `subscription ($chain: String, $incident: String, $severity: AlertSeverity, $since: String) {
  incidentChanged(chain: $chain, incident: $incident, severity: $severity, since: $since) {
    cursor event { seq move note } incident { key severity chain { key } events { seq } }
  } }`
const heads = 'subscription { headMoved(chain: "bravo") { block chain { key } author { id } } }'

const changeSchema = z.object({
  cursor: z.string(),
  event: z.looseObject({ note: z.string().nullable() }),
  incident: z.looseObject({ key: z.string() }),
})
const told = z.object({ data: z.object({ incidentChanged: changeSchema }) })

type Stream = Awaited<ReturnType<typeof subscribe>>
const next = async (stream: Stream) => told.parse(await stream.next()).data.incidentChanged

let clock = 2500
const later = (): number => {
  clock += 10
  return clock
}
/** Somebody takes an incident in hand: one event. */
async function handled(incident: number, note: string): Promise<void> {
  await said(db, incident, { kind: 'incident.acknowledged', data: { note, until: null } }, later())
}

test('tells what happens to an incident as soon as it is committed, with the incident as it is then', async () => {
  const stream = await subscribe(api, changes)
  expect([stream.status, stream.headers.get('content-type'), stream.headers.get('x-accel-buffering')]).toEqual([
    ...[200, 'text/event-stream', 'no'],
  ])
  await handled(4, 'On it')
  const change = await next(stream)
  expect(change).toMatchObject({ event: { move: 'ACKNOWLEDGE', note: 'On it' }, incident: { key: '4', chain: { key: 'bravo' } } })
  await stream.close()
})

test('tells of one incident, of those of one chain or of those that are bad enough where that is asked', async () => {
  const streams = await Promise.all(
    [{ incident: '2' }, { chain: 'alpha' }, { severity: 'CRITICAL' }].map((each) => subscribe(api, changes, each)),
  )
  await handled(4, 'first')
  await handled(2, 'second')
  await measured(db, later(), ['producer-silent', c, 11])
  const [two, alpha, critical] = streams
  if (two === undefined || alpha === undefined || critical === undefined) throw new TypeError('three streams')
  expect((await next(two)).event).toMatchObject({ note: 'second' })
  expect((await next(critical)).incident).toMatchObject({ severity: 'CRITICAL' })
  await Promise.all(streams.map(({ close }) => close()))
})

test('goes on where a stream broke off: every change comes once, in order, whatever happened in between', async () => {
  const first = await subscribe(api, changes)
  await handled(2, 'a')
  const { cursor } = await next(first)
  await first.close()
  await handled(4, 'b')
  await handled(2, 'c')
  const second = await subscribe(api, changes, { since: cursor })
  await handled(4, 'd')
  const heard = [await next(second), await next(second), await next(second)]
  expect(heard.map(({ event }) => event.note)).toEqual(['b', 'c', 'd'])
  const cursors = heard.map((each) => Number(each.cursor))
  expect(cursors).toEqual(cursors.toSorted((x, y) => x - y))
  await second.close()
})

test('misses nothing while the database tells of nothing', async () => {
  const stream = await subscribe(api, changes)
  await handled(2, 'before')
  await next(stream)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'secretariat-news' and datname = current_database()`.execute(readerDb)
  await handled(2, 'in the dark')
  expect((await next(stream)).event.note).toBe('in the dark')
  await stream.close()
})

test('refuses a place that this database has not reached, what is no number, and who cannot read a stream', async () => {
  for (const [since, message] of [
    ['999999', 'There is no change 999999 yet'],
    ['x', 'since is a number'],
  ] as const) {
    const stream = await subscribe(api, changes, { since })
    expect(await stream.next()).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }],
    })
    await stream.close()
  }
  expect(await ask.answer(changes)).toMatchObject({ status: 406, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
})

test('ends a stream of which more waits than anybody would read, and says what to do', async () => {
  const { rows } = await sql<{ last: string }>`select max(number)::text as last from incident_event`.execute(db)
  await sql`
    insert into incident_event (incident, seq, at, track, data)
    select 4, 1000 + n, now(), 'condition', '{}' from generate_series(1, 1001) as n`.execute(db)
  const stream = await subscribe(api, changes, { since: rows[0]?.last })
  expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: 'RESYNC' } }] })
  expect(await stream.next()).toBe('complete')
})

test('opens so many streams and not one more, until one is closed', async () => {
  const streams = await Promise.all([1, 2, 3].map(() => subscribe(api, changes)))
  const refused = await subscribe(api, changes)
  expect(refused.status).toBe(429)
  expect(await refused.next()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
  await streams[0]?.close()
  await expect
    .poll(
      async () => {
        const again = await subscribe(api, changes)
        await again.close()
        return again.status
      },
      { timeout: 10_000 },
    )
    .toBe(200)
  await Promise.all(streams.slice(1).map(({ close }) => close()))
})

/** A block of `bravo` above those of the story. */
async function seen(height: number): Promise<void> {
  const hash = BlockHash(height.toString(16).padStart(64, '0'))
  const at = Timestamp(1_790_000_000_000 + height)
  await recordHeads(db, {
    chain: bravo,
    headers: [{ hash, parentHash: hash, height: Height(height), time: at, author: null, slot: null, schedule: null, seenAt: at }],
    endpoints: [],
  })
}

test('tells the newest block at once, then each new one, and skips those that came while nobody read', async () => {
  const stream = await subscribe(api, heads)
  expect(await stream.next()).toMatchObject({ data: { headMoved: { block: 20, chain: { key: 'bravo' } } } })
  await seen(21)
  expect(await stream.next()).toMatchObject({ data: { headMoved: { block: 21 } } })
  for (const height of [22, 23, 24, 25, 26]) await seen(height)
  const blocks: number[] = []
  while (blocks.at(-1) !== 26) {
    const { data } = z.object({ data: z.object({ headMoved: z.object({ block: z.int() }) }) }).parse(await stream.next())
    blocks.push(data.headMoved.block)
  }
  expect(blocks).toEqual(blocks.toSorted((x, y) => x - y))
  await stream.close()
})

test('completes its streams when it is closed, and is gone at once though a client keeps its connection', async () => {
  const { url } = await api.listen(0, '127.0.0.1')
  const request = get(`${url}/graphql?${new URLSearchParams({ query: heads })}`, { headers: { accept: 'text/event-stream' } })
  const [response] = z.tuple([z.custom<NodeJS.ReadableStream>()]).parse(await once(request, 'response'))
  let text = ''
  response.on('data', (chunk) => (text += String(chunk)))
  await expect.poll(() => text, { timeout: 10_000 }).toContain('event: next')
  const ended = once(response, 'end')
  await api.close()
  await ended
  expect(text).toContain('event: complete')
})
