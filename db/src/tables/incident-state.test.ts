import { ChainId, Timestamp } from '@secretariat/shared'
import { conditions, handlings, type IncidentEvent, isOver, publicities, type Stage, stageOf } from '@secretariat/shared/alert'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'

const { db } = await testDatabase()
const chain = ChainId('alpha')
const at = new Date(Timestamp(1_700_000_000_000))

const tracks = conditions.flatMap((condition) =>
  handlings.flatMap((handling) => publicities.map((publicity) => ({ condition, handling, publicity }))),
)

async function write(state: (typeof tracks)[number], subject: string) {
  const { id } = await db
    .insertInto('incident')
    .values({
      ...{ chain, rule: 'producer-silent', subject, version: 0, historical: false, ...state, severity: 'warning', provisional: false },
      ...{ flapping: false, relapses: 0, openedAt: at, confirmedAt: null, resolvedAt: null, acknowledgedUntil: null, recoveries: [] },
      ...{ openedHeight: null, resolvedHeight: null, previous: null, inhibitedBy: null, events: 0 },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

test('tells the same stage as the state machines do, of every state there is', async () => {
  const ids = new Map<number, (typeof tracks)[number]>()
  for (const [i, state] of tracks.entries()) ids.set(await write(state, `bp${i}`), state)
  const rows = await db.selectFrom('incidentState').select(['id', 'stage', 'open', 'awaitsAnnouncement']).execute()
  const wanted = [...ids].map(([id, state]) => {
    const open = !isOver(state)
    return { id, stage: stageOf(state), open, awaitsAnnouncement: !open && state.publicity === 'announced-down' }
  })
  expect(rows.toSorted((a, b) => a.id - b.id)).toEqual(wanted)
  expect(new Set<Stage>(rows.map(({ stage }) => stage)).size).toBe(7)
})

test('tells the value it moved at last, and what was said last of its cause and of false alarms', async () => {
  const id = await write({ condition: 'resolved', handling: 'closed', publicity: 'none' }, 'bp-said')
  await event(id, 1, { track: 'condition', value: 3 })
  await event(id, 2, { track: 'severity', value: 10 })
  await event(id, 3, { track: 'handling', note: 'calling them' })
  const read = () => db.selectFrom('incidentState').select(['value', 'cause', 'falseAlarm']).where('id', '=', id).execute()
  expect(await read()).toEqual([{ value: 10, cause: null, falseAlarm: false }])
  await say(id, 1, 'incident.cause-set', 'disk', { cause: 'disk' })
  await say(id, 2, 'incident.closed', '', { note: '', falseAlarm: true })
  expect(await read()).toEqual([{ value: 10, cause: 'disk', falseAlarm: true }])
  await say(id, 3, 'incident.cause-set', '', { cause: '' })
  await say(id, 4, 'incident.closed', '', { note: '', falseAlarm: false })
  expect(await read()).toEqual([{ value: 10, cause: null, falseAlarm: false }])
})

async function event(incident: number, seq: number, { track, ...data }: { track: IncidentEvent['track']; value?: number; note?: string }) {
  await db
    .insertInto('incidentEvent')
    .values({ incident, seq, at, height: null, track, data: JSON.stringify(data), actor: null, entry: null })
    .execute()
}

async function say(incident: number, seq: number, kind: string, text: string, data: object) {
  await sql`
    insert into incident_statement (chain, incident, kind, text, data, seq, author, at)
    values (${chain}, ${incident}, ${kind}, ${text}, ${JSON.stringify(data)}, ${seq}, 'ann', ${at})`.execute(db)
}
