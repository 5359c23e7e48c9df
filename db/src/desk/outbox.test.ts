import { beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../testing/index.js'
import { addChannel, tellAll } from '../testing/outbox.js'
import { skipHealed } from './healed.js'
import { dueChannels, type Leased, leaseNext } from './lease.js'
import { listDead, outboxFigures, replayDead, tickPosted } from './outbox.js'
import { type Outcome, recordAttempt } from './record-attempt.js'
import { remindOfPosts } from './reminders.js'
import { deskOf } from './tables.js'

const { db } = await testDatabase()
const start = new Date('2026-01-01T00:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const LEASE_MS = 60_000
const sent: Outcome = { as: 'sent', status: 200, providerId: null }
const failed: Outcome = { as: 'retry', status: 500, problem: 'It answered 500', doubtful: false }
let names = 0
const channel = (over = {}) => addChannel(db, `channel ${++names}`, 'https://hooks.example.org/x', over)

beforeEach(() => deskOf(db).updateTable('desk.channel').set({ enabled: false }).execute())

async function take(id: number, now: Date): Promise<Leased> {
  const lease = await leaseNext(db, id, now, LEASE_MS)
  if (lease === undefined || 'from' in lease) throw new Error('There is nothing to send')
  return lease.leased
}
const record = (leased: Leased, outcome: Outcome, now: Date) => recordAttempt(db, { leased, outcome, startedAt: now, now, random: 1 })
const rows = (id: number) =>
  deskOf(db)
    .selectFrom('desk.outbox')
    .select(['id', 'state', 'rule', 'problem', 'doubtful', 'reason'])
    .where('channel', '=', id)
    .orderBy('id')
    .execute()
const states = async (id: number) => (await rows(id)).map(({ state }) => state)

test('a message waits for the one before it of the same rule, and others go first where they are urgent', async () => {
  const id = await channel()
  await tellAll(db, [
    { channel: id, at: start },
    { channel: id, at: start, reason: 'repeat' },
    { channel: id, at: start, rule: 'chain-halted', priority: 4 },
  ])
  const halted = await take(id, start)
  expect(halted.message.rule).toBe('chain-halted')
  const first = await take(id, start)
  expect(first.message.reason).toBe('first')
  expect(await leaseNext(db, id, start, LEASE_MS)).toBeUndefined()
  await record(first, failed, start)
  expect(await leaseNext(db, id, start, LEASE_MS)).toBeUndefined()
  await record(await take(id, after(6)), sent, after(6))
  expect((await take(id, after(6))).message.reason).toBe('repeat')
})

test('of two workers one gets a message; one that died with it leaves it to the other, in doubt and under the same key', async () => {
  const id = await channel()
  await tellAll(db, [{ channel: id, at: start }])
  const leases = await Promise.all([leaseNext(db, id, start, LEASE_MS), leaseNext(db, id, start, LEASE_MS)])
  expect(leases.filter((each) => each !== undefined)).toHaveLength(1)
  expect(await dueChannels(db, after(59))).toEqual([])
  expect(await dueChannels(db, after(60))).toEqual([id])
  const again = await take(id, after(60))
  expect(again.attempt).toBe(2)
  expect((await rows(id))[0]).toMatchObject({ state: 'sending', doubtful: true })
  const [late] = leases
  if (late !== undefined && 'leased' in late) await record(late.leased, failed, after(61))
  await record(again, sent, after(61))
  expect(await states(id)).toEqual(['sent'])
})

test('what healed before its beginning was told is not told; what may have arrived gets its end', async () => {
  const [never, perhaps] = [await channel(), await channel()]
  for (const id of [never, perhaps])
    await tellAll(db, [
      { channel: id, at: start },
      { channel: id, at: after(9), reason: 'resolved' },
    ])
  await record(await take(never, start), failed, start)
  await record(await take(perhaps, start), { ...failed, doubtful: true }, start)
  for (const id of [never, perhaps]) await skipHealed(db, id)
  expect(await states(never)).toEqual(['skipped', 'skipped'])
  expect(await states(perhaps)).toEqual(['retry', 'pending'])
})

test('the end of one incident leaves the others of its rule alone', async () => {
  const id = await channel()
  await tellAll(db, [
    { channel: id, at: start, incidents: [1] },
    { channel: id, at: after(1), incidents: [2], reason: 'new-in-group' },
    { channel: id, at: after(2), incidents: [1], reason: 'resolved' },
  ])
  await skipHealed(db, id)
  expect(await states(id)).toEqual(['skipped', 'pending', 'skipped'])
})

test('a message is tried twelve times, then given up; other channels hear of it, and it can be sent again with its end', async () => {
  const [ill, well] = [await channel({ name: 'ill one' }), await channel({ locales: ['zh-CN', 'en'] })]
  const [first] = await tellAll(db, [{ channel: ill, at: start }])
  let now = start
  const waits: number[] = []
  for (let tries = 1; tries <= 12; tries++) {
    await record(await take(ill, now), failed, now)
    const { nextAttemptAt } = await deskOf(db)
      .selectFrom('desk.outbox')
      .select('nextAttemptAt')
      .where('channel', '=', ill)
      .executeTakeFirstOrThrow()
    if (tries < 12) waits.push((nextAttemptAt.getTime() - now.getTime()) / 1000)
    now = nextAttemptAt
  }
  expect(waits).toEqual([5, 15, 45, 120, 300, 900, 1800, 3600, 3600, 3600, 3600])
  expect((await listDead(db)).map(({ id }) => id)).toEqual([first])
  const alarms = await rows(well)
  expect(alarms.map(({ rule }) => rule)).toEqual(['channel-ill', 'channel-ill'])
  expect((await take(well, now)).message.title).toMatch(/ill one/)
  await replayDead(db, first ?? 0, now)
  await expect(replayDead(db, first ?? 0, now)).rejects.toThrow('was not given up')
  await record(await take(ill, now), sent, now)
  const attempts = await deskOf(db)
    .selectFrom('desk.attempt')
    .select('attempt')
    .where('outbox', '=', first ?? 0)
    .orderBy('attempt')
    .execute()
  expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  const { problem } = await deskOf(db).selectFrom('desk.channel').select('problem').where('id', '=', ill).executeTakeFirstOrThrow()
  expect(problem).toBeNull()
})

test('a channel that asks for time is left alone until then, and is not used faster than it allows', async () => {
  const [held, paced] = [await channel(), await channel({ kind: 'wecom' })]
  await tellAll(db, [
    { channel: held, at: start },
    { channel: held, at: start, rule: 'chain-halted' },
  ])
  await record(await take(held, start), { ...failed, status: 429, afterMs: 30_000 }, start)
  expect(await leaseNext(db, held, after(29), LEASE_MS)).toEqual({ from: after(30) })
  expect(await dueChannels(db, after(29))).toEqual([])
  await take(held, after(30))
  await tellAll(
    db,
    Array.from({ length: 30 }, (_, i) => ({ channel: paced, at: start, rule: `rule-${i}` })),
  )
  let within = 0
  for (let seconds = 0; seconds < 60; seconds++)
    for (let lease = await leaseNext(db, paced, after(seconds), LEASE_MS); lease !== undefined && 'leased' in lease; within++)
      lease = await leaseNext(db, paced, after(seconds), LEASE_MS)
  expect(within).toBe(19)
})

test('what a person is to post is reminded of once, and is done with when it is ticked off', async () => {
  const [manual, chat] = [await channel({ kind: 'manual', settings: { place: 'the forum' }, secret: {} }), await channel()]
  const [id = 0] = await tellAll(db, [{ channel: manual, at: start }])
  await deskOf(db).updateTable('desk.outbox').set({ state: 'awaiting-human' }).where('id', '=', id).execute()
  for (const seconds of [1799, 1800, 4000]) await remindOfPosts(db, after(seconds))
  expect((await rows(chat)).map(({ reason }) => reason)).toEqual(['reminder'])
  await tickPosted(db, id, 'ben', 'https://forum.example.org/1', after(4001))
  await expect(tickPosted(db, id, 'ben', null, after(4002))).rejects.toThrow('does not wait')
  const { oldestPendingSeconds } = await outboxFigures(db, after(5000))
  expect(oldestPendingSeconds).toBeGreaterThan(0)
})
