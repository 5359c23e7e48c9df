import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deskOf, migrate, openDatabase, outboxFigures, patiently } from '@secretariat/db'
import { startEmbedded } from '@secretariat/db/embedded'
import { addChannel, tellAll, testSecret } from '@secretariat/db/testing'
import { afterAll, expect, test } from 'vitest'
import { startProgram } from '../../testing/program.js'
import { type Accepted, openWhimsicalReceiver } from './whimsical-receiver.js'

const { REDIS_URL } = process.env
const MESSAGES = Number(process.env.SECRETARIAT_MESSAGES ?? 1000)
/** Five thousand at a time: no message shall be a day old before its turn comes. */
const ROUND = 5000
const [CHANNELS, RULES] = [10, 10]
/** How fast time passes: the more there is to send, the longer a day must be. */
const SPEED = MESSAGES > 1000 ? 120 : 450
const HOUR_MS = 3_600_000 / SPEED
/** After which share of a round what happens. */
const plan = [
  { at: 0.1, happens: 'kill the sender' },
  { at: 0.3, happens: 'kill the database' },
  { at: 0.45, happens: 'dead for an hour' },
  { at: 0.6, happens: 'kill the sender' },
  { at: 0.9, happens: 'kill both' },
] as const

const dataDir = mkdtempSync(join(tmpdir(), 'secretariat-delivery-'))
const server = await startEmbedded({ dataDir })
const db = await openDatabase(server.url)
afterAll(async () => {
  await db.destroy()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test(
  `${MESSAGES} messages, a receiver with whims, senders and databases that are killed: none is lost, overtakes or changes its key`,
  async ({ annotate }) => {
    await migrate(db)
    const receiver = await openWhimsicalReceiver('delivery')
    const names = new Set<string>()
    const began = Date.now()
    const given = JSON.stringify({ url: server.url, secret: testSecret, began, speed: SPEED })
    // With a Redis every other sender has its queue there: what wakes may be exchanged at any time.
    let started = 0
    const start = () => startProgram(['scripts/dist/whole/delivery/sender-worker.js', given], started++ % 2 === 1 ? { REDIS_URL } : {})
    const channels = await addChannels(receiver.url)
    let sender = start()
    const kills: number[] = []
    for (let from = 0; from < MESSAGES; from += ROUND) {
      const messages = Math.min(ROUND, MESSAGES - from)
      for (const name of await tell(channels, from, messages, new Date(began + (Date.now() - began) * SPEED))) names.add(name)
      for (const { at, happens } of plan) {
        await receiver.until(from + Math.floor(at * messages))
        if (happens === 'dead for an hour') receiver.dieFor(HOUR_MS)
        else kills.push(receiver.accepted.length)
        if (happens === 'kill the database' || happens === 'kill both') process.kill(postmaster(), 'SIGKILL')
        if (happens === 'kill the sender' || happens === 'kill both') {
          await sender.stop('SIGKILL')
          sender = start()
        }
      }
      await expect.poll(pending, { timeout: 180_000, interval: 100 }).toBe(0)
    }
    const seconds = (Date.now() - began) / 1000
    await sender.stop('SIGKILL')
    await receiver.close()

    const firsts = [...new Set(receiver.accepted.map(({ name }) => name))]
    const again = duplicatesOf(receiver.accepted)
    await annotate(JSON.stringify({ seconds, kills: kills.length, duplicates: again.length, refused: receiver.whims }))
    expect(new Set(firsts)).toEqual(names)
    for (const [group, numbers] of groupsOf(firsts)) expect(numbers, group).toEqual(Array.from({ length: numbers.length }, (_, i) => i))
    for (const { name, key } of receiver.accepted) expect([undefined, keyOf(name)]).toContain(key)
    const excused = underWay(receiver.accepted, kills)
    expect(again.filter((i) => !excused.has(i))).toEqual([])
    expect(await statesOf()).toEqual(['sent'])
  },
  240_000 + 100 * MESSAGES,
)

/** Where in the list of what was accepted something stands that was accepted again later. */
function duplicatesOf(accepted: readonly Accepted[]): number[] {
  const last = new Map(accepted.map(({ name }, i) => [name, i]))
  return accepted.flatMap(({ name }, i) => (last.get(name) === i ? [] : [i]))
}

/** What may have been sent and not recorded at a kill: of each channel what was accepted just before, and just after, when it was on its way. */
function underWay(accepted: readonly Accepted[], kills: readonly number[]): Set<number> {
  const places = accepted.map(({ name }, i) => ({ channel: name.split('/')[0], i }))
  const channels = [...new Set(places.map(({ channel }) => channel))]
  return new Set(
    kills.flatMap((kill) =>
      channels.flatMap((channel) => {
        const own = places.filter((place) => place.channel === channel)
        return [own.findLast(({ i }) => i < kill), own.find(({ i }) => i >= kill)].flatMap((place) =>
          place === undefined ? [] : [place.i],
        )
      }),
    ),
  )
}

function groupsOf(names: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const name of names) {
    const [channel, rule, number] = name.split('/')
    const numbers = groups.get(`${channel}/${rule}`) ?? []
    groups.set(`${channel}/${rule}`, [...numbers, Number(number)])
  }
  return groups
}

const keyOf = (name: string) => `key-of-${name}`

interface Channel {
  readonly id: number
  readonly name: string
}

/** Eight are hooks of ours, two are robots of WeCom. */
async function addChannels(url: string): Promise<Channel[]> {
  const names = Array.from({ length: CHANNELS }, (_, i) => ({ name: String(i), kind: i < 8 ? ('webhook' as const) : ('wecom' as const) }))
  return await Promise.all(names.map(async ({ name, kind }) => ({ name, id: await addChannel(db, name, `${url}/${kind}`, { kind }) })))
}

/** Writes so many messages, and answers their names. They say where they stand, so that what arrives tells its order. */
async function tell(channels: readonly Channel[], from: number, messages: number, at: Date): Promise<string[]> {
  const told = channels.flatMap(({ id, name }) =>
    Array.from({ length: messages / CHANNELS }, (_, i) => ({ channel: id, rule: `rule_${i % RULES}`, name, place: from / CHANNELS + i })),
  )
  const named = told.map(({ channel, rule, name, place }) => ({ channel, rule, name: `${name}/${rule}/${Math.floor(place / RULES)}` }))
  for (const { id } of channels) {
    const own = named.filter(({ channel }) => channel === id)
    await tellAll(
      db,
      own.map(({ channel, rule, name }) => ({ channel, at, rule, title: `message ${name}`, key: keyOf(name) })),
    )
  }
  return named.map(({ name }) => name)
}

const statesOf = async () => {
  const rows = await deskOf(db).selectFrom('desk.outbox').select('state').distinct().where('rule', 'like', 'rule_%').execute()
  return rows.map(({ state }) => state)
}

async function pending(): Promise<number> {
  const { oldestPendingSeconds } = await patiently(() => outboxFigures(db, new Date()), 20_000)
  return oldestPendingSeconds === null ? 0 : 1
}

function postmaster(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
}
