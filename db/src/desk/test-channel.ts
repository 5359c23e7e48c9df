import { createHash, randomUUID } from 'node:crypto'
import { ChainId, UsageError } from '@secretariat/shared'
import type { MessageLocale } from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { writeOwn } from './own-message.js'
import { deskOf } from './tables.js'

const FIRST = 5

const words = {
  en: { title: '[SELF-TEST] This channel works', lines: ['Nothing happened; somebody tried the channel.'] },
  'zh-CN': { title: '【自检】通知渠道正常', lines: ['没有事件发生；这是一次渠道测试。'] },
} as const satisfies Record<MessageLocale, unknown>

/** Sends a few words through a channel, in each of its languages; answers their rows in the outbox, whose state says how it went. */
export async function testChannel(db: Database, channel: number, now: Date): Promise<number[]> {
  const desk = deskOf(db)
  const found = await desk
    .selectFrom('desk.channel')
    .select(['id', 'kind', 'locales', 'enabled'])
    .where('id', '=', channel)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (found === undefined) throw new UsageError(`There is no channel ${channel}; list shows those there are`)
  if (!found.enabled) throw new UsageError(`Channel ${channel} is turned off; turn it on first`)
  await desk.updateTable('desk.channel').set({ heldUntil: null }).where('id', '=', channel).execute()
  // A rule of its own: a test waits for no message that fails.
  const rule = `self-test-${randomUUID().slice(0, 8)}`
  return await writeOwn(db, [found], {
    ...{ chain: ChainId('self-test'), rule, reason: 'self-test', severity: 'info', priority: FIRST, now },
    keyOf: (id, locale) => createHash('sha256').update([id, locale, rule].join('|')).digest('hex'),
    words: (locale) => words[locale],
  })
}
