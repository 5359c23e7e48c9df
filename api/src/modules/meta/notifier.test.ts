import { deskOf, reportSweep } from '@secretariat/db'
import { addChannel, tellAll } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { seededApi } from '../../testing/seeded-api.js'

const { api, db } = await seededApi(async () => undefined)
const get = (path: string) => api.fetch(new Request(`http://api${path}`))
const outbox = async () => (await (await get('/metrics')).text()).match(/^secretariat_(outbox|notifier)_.*$/gm)

test('says that nobody looked for messages yet, and gives no age of what is not there', async () => {
  const nothing = { lastSweepAt: null, lastSweepAgeSeconds: null, oldestPendingSeconds: null, pending: 0, dead: 0, awaitingHuman: 0 }
  expect(await (await get('/status.json')).json()).toMatchObject({ notifier: nothing })
  expect(await outbox()).toBeNull()
})

test('tells machines how long messages wait, how many were given up, and when they were last looked for, without the names of channels', async () => {
  const channel = await addChannel(db, 'phone of ann', 'https://hooks.example.org/x')
  const at = new Date(Date.now() - 400_000)
  const [first = 0] = await tellAll(
    db,
    [{ rule: 'one' }, { rule: 'two' }, { rule: 'three' }].map((told) => ({ ...told, channel, at })),
  )
  await deskOf(db).updateTable('desk.outbox').set({ state: 'dead' }).where('id', '=', first).execute()
  await reportSweep(db, 'outbox')
  const status = await (await get('/status.json')).text()
  expect(JSON.parse(status)).toMatchObject({ notifier: { pending: 2, dead: 1, awaitingHuman: 0, lastSweepAgeSeconds: expect.any(Number) } })
  expect(JSON.parse(status).notifier.oldestPendingSeconds).toBeCloseTo(400, -2)
  const metrics = await outbox()
  expect(metrics).toContain(`secretariat_outbox_messages{channel="${channel}",kind="webhook",state="pending"} 2`)
  expect(metrics).toContain(`secretariat_outbox_messages{channel="${channel}",kind="webhook",state="dead"} 1`)
  expect(metrics?.filter((line) => /^secretariat_(outbox_oldest_pending|notifier_sweep_age)_seconds \d/.test(line))).toHaveLength(2)
  expect(`${status}${metrics?.join('')}`).not.toContain('phone')
})
