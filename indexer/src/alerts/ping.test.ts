import { deskOf } from '@secretariat/db'
import { addChannel, tellAll, testDatabase } from '@secretariat/db/testing'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openReceiver, type Reaction } from '../testing/receiver.js'
import { pingJob } from './ping.js'

const { db } = await testDatabase()
const start = new Date('2026-01-01T00:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const hidden = 'id-that-nobody-may-see'

/** What a watchdog heard, and what was logged, when it was to be pinged once. */
async function pinged(now: Date, reaction: Reaction = { as: 'answer', status: 200 }, isThere = true) {
  const watchdog = await openReceiver(() => reaction)
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  if (!isThere) await watchdog.close()
  await pingJob({ db, url: `${watchdog.url}/${hidden}`, log, now: () => now }).run()
  if (isThere) await watchdog.close()
  expect(lines.join('')).not.toContain(hidden)
  return { heard: watchdog.received.map(({ path }) => path), logged: lines.map((line): string => JSON.parse(line).msg) }
}

test('a watchdog hears that alerts get out, until a message waits for an hour, and again once it was sent', async () => {
  expect(await pinged(start)).toEqual({ heard: [`/${hidden}`], logged: [] })
  const channel = await addChannel(db, 'duty', 'https://hooks.example.org/x')
  await tellAll(db, [{ channel, at: start }])
  expect((await pinged(after(3600))).heard).toHaveLength(1)
  const stuck = await pinged(after(3601))
  expect(stuck.heard).toEqual([])
  expect(stuck.logged).toEqual([expect.stringContaining('the watchdog is not told')])
  await deskOf(db).updateTable('desk.outbox').set({ state: 'sent' }).execute()
  expect((await pinged(after(3602))).heard).toHaveLength(1)
})

test('a watchdog that refuses, moved, or is not there is said, and breaks nothing', async () => {
  expect((await pinged(start, { as: 'answer', status: 500 })).logged).toEqual(['The watchdog answered 500'])
  const moved = await pinged(start, { as: 'answer', status: 302, headers: { location: 'https://elsewhere.example' } })
  expect(moved).toEqual({ heard: [`/${hidden}`], logged: ['The watchdog answered 302'] })
  expect((await pinged(start, { as: 'reset' })).logged).toEqual([expect.stringContaining('did not hear us: The connection broke off')])
  expect((await pinged(start, undefined, false)).logged).toEqual(['The watchdog did not hear us: It could not be reached (ECONNREFUSED)'])
})
