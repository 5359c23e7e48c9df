import { setTimeout as pause } from 'node:timers/promises'
import { type Channel, outcomesOf, testChannel } from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import { type Delivering, deliver } from './delivery.js'
import { openLog } from './log.js'
import type { Store } from './store.js'

const PATIENCE_MS = 30_000

/** Sends a few words through a channel and says how it went. It sends by itself: nothing else needs to run. */
export async function tryChannel(store: Store, { id, name }: Channel, options: Delivering): Promise<string> {
  const { db } = store
  const rows = await testChannel(db, id, new Date())
  const delivery = await deliver(store, options, openLog())
  try {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const outcomes = await outcomesOf(db, rows)
      const failed = outcomes.find(({ state }) => state === 'dead' || state === 'retry')
      if (failed !== undefined) throw new UsageError(`${name} does not work: ${failed.problem}`)
      if (outcomes.every(({ state }) => state === 'sent')) return `${name} has taken the message.`
      if (outcomes.every(({ state }) => state === 'awaiting-human'))
        return `${name} waits for a person to post it; see the page of channels.`
      if (Date.now() > until) throw new UsageError(`${name} has not answered yet; the running \`npm start\` goes on trying`)
      await pause(100)
    }
  } finally {
    await delivery.close()
  }
}
