import type { Schema } from '@secretariat/db'
import type { Kysely } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import { findNotifier, findOutbox } from '../modules/meta/notifier.js'

/** Meters of the messages to send; each scrape asks anew. */
export function outboxMeters(db: Kysely<Schema>, register: Registry): () => Promise<void> {
  const registers = [register]
  const messages = new Gauge({
    name: 'secretariat_outbox_messages',
    help: 'Messages of a channel by their state. The channel is its number.',
    labelNames: ['channel', 'kind', 'state'],
    registers,
  })
  const oldest = new Gauge({
    name: 'secretariat_outbox_oldest_pending_seconds',
    help: 'How long the oldest message waits that is still to be sent.',
    registers,
  })
  const sweep = new Gauge({
    name: 'secretariat_notifier_sweep_age_seconds',
    help: 'Time since messages to send were last looked for.',
    registers,
  })
  return async () => {
    const [lines, { oldestPendingSeconds, sweepAgeSeconds }] = await Promise.all([findOutbox(db), findNotifier(db)])
    messages.reset()
    for (const { messages: count, ...labels } of lines) messages.set(labels, count)
    for (const [gauge, value] of [
      [oldest, oldestPendingSeconds],
      [sweep, sweepAgeSeconds],
    ] as const) {
      gauge.remove()
      if (value !== null) gauge.set(value)
    }
  }
}
