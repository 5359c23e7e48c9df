import type { Stated } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { record } from '../store/record.js'
import { alertDesk, deskTime, plainVoice } from '../testing/alert-desk.js'
import { testDatabase } from '../testing/index.js'
import { type StatedOfIncident, stateOfIncident } from './state-incident.js'

const { db } = await testDatabase()
const ann = { name: 'ann', via: 'session', address: null } as const

/** A desk with one producer that is silent, and a way to speak of it. */
async function silent(name: string) {
  const desk = await alertDesk(db, name)
  await desk.pass(0, { bp1: { value: 3 } })
  const [{ id } = { id: 0 }] = await desk.incidents()
  const say = (seconds: number, words: Pick<StatedOfIncident, 'kind' | 'data'>) =>
    // Safety: `record` parses what is stated, and refuses what is none.
    stateOfIncident(db, ann, { ...words, chain: desk.chain, subject: String(id) } as StatedOfIncident, {
      now: deskTime(seconds),
      voice: plainVoice(name),
    })
  return { ...desk, id, say }
}

const acknowledged = (until: string | null = null): Pick<Stated<'incident.acknowledged'>, 'kind' | 'data'> => ({
  kind: 'incident.acknowledged',
  data: { note: 'Restarting it.', until },
})

test('an acknowledgement moves the incident by its entry, tells who was told, stops the ladder, and lapses', async () => {
  const { id, incidents, messages, pass, say } = await silent('ack')
  const entry = await say(60, acknowledged())
  expect(await incidents()).toMatchObject([{ handling: 'acknowledged', acknowledgedUntil: new Date(deskTime(60 + 3600)) }])
  expect((await messages()).slice(1)).toEqual([['acknowledged', 'bp1 firing unknown', 'Restarting it.']])
  expect(await db.selectFrom('incidentStatement').select(['incident', 'text', 'author', 'seq']).execute()).toEqual([
    { incident: id, text: 'Restarting it.', author: 'ann', seq: entry.seq },
  ])
  const [event] = await db.selectFrom('incidentEvent').selectAll().where('entry', '=', entry.seq).execute()
  expect(event).toMatchObject({ incident: id, actor: 'ann', track: 'handling' })
  await pass(3600, { bp1: { value: 5 } })
  expect(await incidents()).toMatchObject([{ handling: 'acknowledged', level: 0 }])
  await pass(3660, { bp1: { value: 5 } })
  expect(await incidents()).toMatchObject([{ handling: 'escalated', level: 2 }])
})

test('words alone move nothing', async () => {
  const { id, incidents, messages, say } = await silent('words')
  await say(1, { kind: 'incident.noted', data: { note: 'Its host had a fire.' } })
  await say(2, { kind: 'incident.cause-set', data: { cause: 'A fire' } })
  expect(await incidents()).toMatchObject([{ handling: 'notified', publicity: 'none' }])
  expect(await messages()).toHaveLength(1)
  const said = await db.selectFrom('incidentStatement').select(['kind', 'text']).where('incident', '=', id).orderBy('seq').execute()
  expect(said.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['incident.noted: Its host had a fire.', 'incident.cause-set: A fire'])
})

test('a request for support reaches those higher up too', async () => {
  const { addChannel, messages, say } = await silent('support')
  await addChannel({ level: 2 })
  await say(1, { kind: 'incident.support-requested', data: { symptom: 'Disk full', evidence: ['https://example.com/log.png'] } })
  expect((await messages()).map(([reason]) => reason)).toEqual(['first', 'support', 'support'])
})

test('what is over is not taken in hand, and its end is announced once it is over', async () => {
  const { incidents, pass, say } = await silent('over')
  const announced = (what: 'down' | 'up', lang: 'en' | 'zh-CN' = 'en') =>
    ({ kind: 'incident.announced', data: { what, url: null, lang, place: 'forum' } }) as const
  await expect(say(1, announced('up'))).rejects.toThrow('It is not over yet')
  await say(2, announced('down'))
  await pass(600, { bp1: { value: 0, good: 9 } })
  await expect(say(601, acknowledged())).rejects.toThrow('It is over')
  await say(602, announced('up'))
  await say(603, announced('up', 'zh-CN'))
  expect(await incidents()).toMatchObject([{ condition: 'resolved', publicity: 'announced-up' }])
  expect((await db.selectFrom('incidentEvent').select('seq').where('track', '=', 'publicity').execute()).length).toBe(2)
})

test('who closes it is heard until it fails again', async () => {
  const { incidents, pass, say } = await silent('closed')
  await say(1, { kind: 'incident.closed', data: { note: 'Known.', falseAlarm: false } })
  await pass(600, { bp1: { value: 0, good: 9 } })
  expect(await incidents()).toMatchObject([{ handling: 'closed', condition: 'resolved' }])
  await pass(900, { bp1: { value: 3 } })
  expect(await incidents()).toMatchObject([{ condition: 'confirmed', relapses: 1 }])
  expect((await incidents())[0]?.handling).not.toBe('closed')
})

test('there is nothing to say of an incident of another chain', async () => {
  const { say } = await silent('here')
  const { id } = await silent('there')
  expect(id).toBeGreaterThan(0)
  const stated = { kind: 'incident.noted', chain: (await alertDesk(db, 'else')).chain, subject: String(id), data: { note: 'x' } } as const
  await expect(stateOfIncident(db, ann, stated, { now: deskTime(1), voice: plainVoice('else') })).rejects.toThrow('There is no incident')
  await expect(say(1, { kind: 'incident.acknowledged', data: { note: ' ', until: null } })).rejects.toThrow()
})

test('a silence holds for what goes on, and what begins later is heard', async () => {
  const { chain, messages, pass } = await silent('hush')
  const span = { from: new Date(deskTime(10)).toISOString(), until: new Date(deskTime(7200)).toISOString() }
  await record(db, ann, {
    ...{ kind: 'silence.set', chain, subject: 'works' },
    data: { rule: 'producer-silent', target: null, ...span, reason: 'Works', breaksThrough: false, untilRecovered: true },
  })
  await pass(20, { bp1: { value: 10 } })
  expect(await messages()).toHaveLength(1)
  await pass(400, { bp1: { value: 12 }, bp2: { value: 3 } })
  expect((await messages()).slice(1)).toEqual([['new-in-group', 'bp2 firing 3']])
  await record(db, ann, { kind: 'silence.ended', chain, subject: 'works', data: { note: 'done' } })
  await pass(401, { bp1: { value: 12 }, bp2: { value: 3 } })
  expect((await messages()).at(-1)?.[0]).toBe('worsened')
})
