import type { ChainId } from '@secretariat/shared'
import { type Message, type MessageLocale, type MessageReason, messageLocales, type Severity } from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import type { ChannelKind } from './channel-kind.js'
import { deskOf } from './tables.js'

/** What we say about ourselves, not about an incident. */
interface Own {
  readonly chain: ChainId
  readonly rule: string
  readonly reason: MessageReason
  readonly severity: Severity
  readonly priority: number
  readonly now: Date
  readonly keyOf: (channel: number, locale: MessageLocale) => string
  readonly words: (locale: MessageLocale) => { readonly title: string; readonly lines: readonly string[] }
}

interface Receiver {
  readonly id: number
  readonly kind: ChannelKind
  readonly locales: readonly string[]
}

/** Writes a message of our own into the outbox, for each receiver in each of its languages; answers the rows that are new. */
export async function writeOwn(db: Database, receivers: readonly Receiver[], own: Own): Promise<number[]> {
  const rows = receivers.flatMap((receiver) =>
    messageLocales.filter((locale) => receiver.locales.includes(locale)).map((locale) => rowOf(receiver, locale, own)),
  )
  if (rows.length === 0) return []
  const written = await deskOf(db)
    .insertInto('desk.outbox')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .execute()
  return written.map(({ id }) => id)
}

function rowOf({ id, kind }: Receiver, locale: MessageLocale, own: Own) {
  const { chain, rule, reason, severity, priority, now } = own
  const about = { template: 0, chain, rule, reason, locale }
  const message: Message = { ...about, ...own.words(locale), severity, url: null, group: `${chain}/${rule}`, incidents: [] }
  return {
    ...about,
    ...{ key: own.keyOf(id, locale), channel: id, incident: null, priority, message: JSON.stringify(message) },
    ...{ state: kind === 'manual' ? ('awaiting-human' as const) : ('pending' as const), nextAttemptAt: now, createdAt: now },
  }
}
