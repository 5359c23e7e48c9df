import { databaseUrlOf, outboxFigures } from '@secretariat/db'
import { addChannel, tellAll, testDatabase, testVault } from '@secretariat/db/testing'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openReceiver, type Reaction, type Received } from '../testing/receiver.js'
import { startDelivery } from './delivery.js'

const { db } = await testDatabase()
const { REDIS_URL } = process.env
const ok: Reaction = { as: 'answer', status: 200 }
const hidden = 'path-that-nobody-may-see'
let names = 0

/** Each test has its own receiver; what the delivery logged comes back with what arrived. */
async function delivered(redisUrl: string | undefined, react: (message: Received, count: number) => Reaction, rules: readonly string[]) {
  const receiver = await openReceiver(react)
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const channel = await addChannel(db, `channel ${++names}`, `${receiver.url}/${hidden}`)
  const now = new Date()
  await tellAll(
    db,
    rules.map((rule) => ({ channel, at: now, rule })),
  )
  // Ten seconds pass in one, and no retry waits longer than it must.
  const began = Date.now()
  const clock = () => new Date(began + (Date.now() - began) * 10)
  const options = { db, vault: testVault, redisUrl, privateTargets: ['127.0.0.1'], log, now: clock, random: () => 0, leaseMs: 600_000 }
  const deliveries = await Promise.all([startDelivery(options), startDelivery(options)])
  try {
    await expect.poll(async () => (await outboxFigures(db, now)).oldestPendingSeconds, { timeout: 25_000, interval: 50 }).toBeNull()
  } finally {
    await Promise.all(deliveries.map((each) => each.close()))
    await receiver.close()
  }
  return { received: receiver.received, lines }
}

const suite = (redisUrl: string | undefined) => async () => {
  const rules = Array.from({ length: 20 }, (_, i) => `rule-${i}`)
  const { received, lines } = await delivered(redisUrl, (_, count) => (count % 5 === 0 ? { as: 'answer', status: 500 } : ok), rules)
  const keys = new Set(received.map(({ headers }) => headers['webhook-id']))
  expect(keys.size).toBe(20)
  expect(received).toHaveLength(20 + Math.floor(received.length / 5))
  expect(lines.join('')).toContain('It answered 500')
  expect(lines.join('')).not.toContain(hidden)
  expect(lines.join('')).not.toContain(databaseUrlOf(db))
}

test('two senders beside each other deliver everything once, and log no secret, with the queue in Postgres', suite(undefined), 30_000)
test.skipIf(REDIS_URL === undefined || REDIS_URL === '')('the same with the queue in Redis (needs REDIS_URL)', suite(REDIS_URL), 30_000)
