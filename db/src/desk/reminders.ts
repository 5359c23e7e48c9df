import { createHash } from 'node:crypto'
import type { MessageLocale } from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { parseMessage } from './kept-message.js'
import { writeOwn } from './own-message.js'
import { deskOf } from './tables.js'

const AFTER_MS = 30 * 60_000
const PRIORITY = 2

const words = {
  en: (place: string, title: string) => ({
    title: `[REMINDER] Not posted yet: ${place}`,
    lines: [title, 'Post it and tick it off under Channels.'],
  }),
  'zh-CN': (place: string, title: string) => ({ title: `【提醒】尚未发布：${place}`, lines: [title, '请发布，并在“渠道”页面勾选。'] }),
} as const satisfies Record<MessageLocale, unknown>

/** What a person was to post half an hour ago and has not is told, once, where messages need no person. */
export async function remindOfPosts(db: Database, now: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const desk = deskOf(transaction)
    const left = await desk
      .updateTable('desk.outbox as outbox')
      .from('desk.channel as channel')
      .set({ remindedAt: now })
      .whereRef('channel.id', '=', 'outbox.channel')
      .where('outbox.state', '=', 'awaiting-human')
      .where('outbox.remindedAt', 'is', null)
      .where('outbox.createdAt', '<=', new Date(now.getTime() - AFTER_MS))
      .returning(['outbox.id', 'outbox.key', 'outbox.message', 'channel.name'])
      .execute()
    if (left.length === 0) return
    const receivers = await desk
      .selectFrom('desk.channel')
      .select(['id', 'kind', 'locales'])
      .where('enabled', '=', true)
      .where('kind', '<>', 'manual')
      .execute()
    for (const { key, message, name } of left) {
      const about = parseMessage(message)
      if (about === undefined) continue
      await writeOwn(transaction, receivers, {
        ...{ chain: about.chain, rule: about.rule, reason: 'reminder', severity: about.severity, priority: PRIORITY, now },
        keyOf: (channel, locale) => createHash('sha256').update(['reminder', key, channel, locale].join('|')).digest('hex'),
        words: (locale) => words[locale](name, about.title),
      })
    }
  })
}
