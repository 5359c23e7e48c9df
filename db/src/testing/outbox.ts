import { ChainId, Timestamp } from '@secretariat/shared'
import type { Message, MessageReason } from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { type ChannelDraft, saveChannel } from '../desk/channels.js'
import { deskOf } from '../desk/tables.js'
import { openVault } from '../desk/vault.js'

/** What a test gives of a message. */
interface Told {
  readonly channel: number
  readonly at: Date
  readonly key?: string
  readonly title?: string
  readonly rule?: string
  readonly reason?: MessageReason
  readonly incidents?: readonly number[]
  readonly priority?: number
}

export const testSecret = 'a secret that only tests know'
export const testVault = openVault(testSecret)

export function testChannelDraft(name: string, url: string, over: Partial<ChannelDraft> = {}): ChannelDraft {
  return { name, kind: 'webhook', settings: {}, secret: { url }, locales: ['en'], routes: [{}], enabled: true, ...over }
}

/** A channel that posts to an address. */
export function addChannel(db: Database, name: string, url: string, over: Partial<ChannelDraft> = {}): Promise<number> {
  return saveChannel(db, testVault, testChannelDraft(name, url, over), 'ann')
}

/** Puts messages into the outbox, as the engine does; answers their rows. */
export async function tellAll(db: Database, all: readonly Told[]): Promise<number[]> {
  const written = await deskOf(db)
    .insertInto('desk.outbox')
    .values(all.map((told, i) => rowOf(told, i)))
    .returning('id')
    .execute()
  return written.map(({ id }) => id)
}

function rowOf({ channel, at, rule = 'producer-silent', reason = 'first', incidents = [1], priority = 2, key, title }: Told, i: number) {
  const about = { template: 1, chain: ChainId('eosc'), rule, reason, locale: 'en' } as const
  const message: Message = {
    ...about,
    ...{ severity: 'warning', title: title ?? `${rule} ${reason}`, lines: [], url: null, group: `eosc/${rule}` },
    incidents: incidents.map((id) => ({ id, subject: `bp${id}`, state: 'firing', openedAt: Timestamp(0), endedAt: null, value: null })),
  }
  return {
    ...about,
    ...{ key: key ?? `${at.getTime()}-${channel}-${rule}-${reason}-${i}`, channel, incident: null, priority },
    ...{ message: JSON.stringify(message), state: 'pending' as const, nextAttemptAt: at, createdAt: at },
  }
}
