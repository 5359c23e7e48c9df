import { AccountId, type ChainId, Height, Timestamp } from '@secretariat/shared'
import {
  accountOf,
  councilComposed,
  emergencyStated,
  heartbeatStated,
  motionClosed,
  motionProposed,
  motionVoted,
  scheduleStated,
} from '@secretariat/shared/testing'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, testDatabase, writeHistory } from '../testing/index.js'
import { judging } from '../testing/judging.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))
const judged = judging(db)
const HOUR = 3_600_000

/** When the newest block was made. */
async function readUntil(): Promise<number> {
  const { time } = await db.selectFrom('block').select('time').where('height', '=', Height(100)).executeTakeFirstOrThrow()
  return time.getTime()
}

test('an emergency speaks until a look finds it over', async () => {
  expect(await judged('emergency-mode', 'eosc', [emergencyStated({ height: 9, emergency: true })])).toMatchObject([
    [alpha.id, 'confirmed', { height: 9 }],
  ])
  await emptyTables(db)
  const both = [emergencyStated({ height: 9, emergency: true }), emergencyStated({ height: 12, emergency: false })]
  expect(await judged('emergency-mode', 'eosc', both)).toMatchObject([[alpha.id, 'clear', {}]])
})

test('who stands by and gives no sign of life is named; who sits, and who left long ago, is not', async () => {
  const ago = { fresh: 0.5, late: 2, sits: 2, gone: 8 * 24 }
  const now = 20 * 24 * HOUR
  const heartbeats = Object.entries(ago).map(([name, hours]) => ({ producer: AccountId(name), at: Timestamp(now - hours * HOUR) }))
  const schedule = scheduleStated({ ordinal: 0, producers: [{ producer: AccountId('sits'), key: null }] })
  await writeHistory(db, [schedule, heartbeatStated({ height: 99, heartbeats })])
  await db.updateTable('chain').set({ slotIntervalMs: 3000, slotRepetitions: 1 }).execute()
  await sql`update block set spec = 1, slot = height, time = time + interval '20 days'`.execute(db)
  const rows = await judged('standby-silent', 'eosc')
  expect(rows.map(([subject, level]) => `${subject} ${level}`).sort()).toEqual(['fresh clear', 'late confirmed'])
})

/** A term of the secretariat that ends so many days after the newest block. */
async function termEnding(chain: ChainId, term: string, days: number): Promise<void> {
  const until = new Date((await readUntil()) + days * 24 * HOUR).toISOString().slice(0, 10)
  const definition = { from: '2001-01-01', until, members: [{ name: 'Zhang', account: null, post: '' }], pay: '1' }
  const row = { chain, term, definition, seq: Number(term), author: 'ann', at: new Date() }
  await db.insertInto('secretariatTerm').values(row).execute()
}

test.each([
  [20, 'clear'],
  [10, 'confirmed'],
  [1, 'critical'],
  [-5, 'critical'],
])('a term that ends in %i days, with none after it', async (days, level) => {
  await writeHistory(db, [])
  await termEnding(alpha.id, '3', days)
  expect(await judged('handover-ahead', 'eosc')).toMatchObject([['3', level, { members: ['Zhang'] }]])
})

test('once the next term is stated, its own end counts', async () => {
  await writeHistory(db, [])
  await termEnding(alpha.id, '3', 5)
  await termEnding(alpha.id, '4', 95)
  expect(await judged('handover-ahead', 'eosc')).toMatchObject([['4', 'clear', {}]])
})

test('a silence that ends within half an hour is told of, unless it was ended', async () => {
  await writeHistory(db, [])
  const silence = (name: string, minutes: number) => ({
    ...{
      chain: alpha.id,
      silence: name,
      rule: 'producer-silent' as const,
      target: 'bpa',
      reason: 'upgrade',
      author: 'ann',
      at: new Date(),
    },
    ...{
      fromAt: new Date(Date.now() - HOUR),
      untilAt: new Date(Date.now() + minutes * 60_000),
      breaksThrough: true,
      untilRecovered: false,
    },
  })
  const rows = [silence('soon', 20), silence('later', 90), silence('over', -1), silence('ended', 20)]
  await db
    .insertInto('silence')
    .values(rows.map((row, i) => ({ ...row, seq: i + 1 })))
    .execute()
  await db.insertInto('silenceEnd').values({ chain: alpha.id, silence: 'ended', note: '', seq: 9, author: 'ann', at: new Date() }).execute()
  const told = await judged('silence-ending', 'eosc')
  expect(told.sort(([a], [b]) => (a < b ? -1 : 1))).toMatchObject([
    ['later', 'clear', {}],
    ['soon', 'confirmed', { reason: 'upgrade', title: 'producer-silent bpa' }],
  ])
})

test('a notice in one language is told of after two hours, until the other one is out', async () => {
  await writeHistory(db, [])
  const posted = (seq: number, what: string, lang: string, hours: number) => ({
    ...{ chain: alpha.id, incident: 7, kind: 'incident.announced' as const, text: '', seq, author: 'ann' },
    data: JSON.stringify({ what, lang, url: null, place: 'forum' }),
    at: new Date(Date.now() - hours * HOUR),
  })
  const rows = [posted(1, 'down', 'zh-CN', 5), posted(2, 'down', 'en', 4), posted(3, 'up', 'zh-CN', 3)]
  await db.insertInto('incidentStatement').values(rows).execute()
  const told = await judged('notice-one-language', 'eosc')
  expect(told.sort(([a], [b]) => (a < b ? -1 : 1))).toMatchObject([
    ['7/down', 'clear', { posted: ['en', 'zh-CN'] }],
    ['7/up', 'confirmed', { posted: ['zh-CN'], places: ['forum'] }],
  ])
})

const members = [1, 2, 3].map(accountOf)
const council = councilComposed({ height: 1, members })
const ofMotion = motionProposed({ height: 10, ordinal: 0, threshold: 2 })
const aye = (height: number, voter: number, ayes: number) => motionVoted({ height, voter: accountOf(voter), ayes })

test('a motion whose result is certain waits to be closed; one that is open waits for those who have not voted', async () => {
  await judged('motion-ready', 'collective', [council, ofMotion, aye(11, 1, 1)])
  expect(await judged('motion-ready', 'collective')).toEqual([])
  expect(await judged('motion-waiting', 'collective')).toMatchObject([
    ['Council:0', 'clear', { missing: [accountOf(2), accountOf(3)], agreed: 1, needed: 2 }],
  ])
  await emptyTables(db)
  await judged('motion-ready', 'collective', [council, ofMotion, aye(11, 1, 1), aye(12, 2, 2)])
  expect(await judged('motion-ready', 'collective')).toMatchObject([['Council:0', 'clear', { agreed: 2, needed: 2 }]])
  expect(await judged('motion-waiting', 'collective')).toEqual([])
  await sql`update block set time = time + interval '4 days'`.execute(db)
  expect(await judged('motion-ready', 'collective')).toMatchObject([['Council:0', 'confirmed', {}]])
})

test('a motion that waits for days speaks, one that nobody can carry any more is to be closed, a closed one is gone', async () => {
  const nay = (height: number, voter: number, nays: number) => motionVoted({ height, voter: accountOf(voter), aye: false, ayes: 0, nays })
  await judged('motion-waiting', 'collective', [council, ofMotion, nay(11, 1, 1)])
  await sql`update block set time = time + interval '4 days'`.execute(db)
  expect(await judged('motion-waiting', 'collective')).toMatchObject([['Council:0', 'confirmed', { against: 1 }]])
  await emptyTables(db)
  await judged('motion-ready', 'collective', [council, ofMotion, nay(11, 1, 1), nay(12, 2, 2)])
  expect(await judged('motion-ready', 'collective')).toMatchObject([['Council:0', 'clear', { against: 2 }]])
  await emptyTables(db)
  await judged('motion-ready', 'collective', [council, ofMotion, motionClosed({ height: 20 })])
  expect(await judged('motion-ready', 'collective')).toEqual([])
  expect(await judged('motion-waiting', 'collective')).toEqual([])
})
