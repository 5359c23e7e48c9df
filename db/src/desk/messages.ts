import type { Database } from '../client.js'
import type { OutboxRow } from './outbox.js'
import { deskOf } from './tables.js'

/** What was written for a channel, newest first. */
export async function listMessages(db: Database, channel: number, limit: number): Promise<OutboxRow[]> {
  return await deskOf(db).selectFrom('desk.outbox').selectAll().where('channel', '=', channel).orderBy('id', 'desc').limit(limit).execute()
}
