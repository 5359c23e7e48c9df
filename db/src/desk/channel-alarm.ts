import { createHash } from 'node:crypto'
import type { ChainId } from '@secretariat/shared'
import type { MessageLocale } from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { writeOwn } from './own-message.js'
import { deskOf } from './tables.js'

interface Ill {
  readonly channel: number
  readonly name: string
  readonly problem: string
  /** Whose message could not be sent. */
  readonly chain: ChainId
  readonly now: Date
}

const HOUR_MS = 3_600_000
const URGENT = 4
const RULE = 'channel-ill'

const words = {
  en: ({ name, problem }: Ill) => ({
    title: `[CRITICAL] Alerts do not get through channel ${name}`,
    lines: [`Problem: ${problem}`, 'What it should tell waits; look into the channel.'],
  }),
  'zh-CN': ({ name, problem }: Ill) => ({
    title: `【严重】渠道 ${name} 无法送达告警`,
    lines: [`问题：${problem}`, '该渠道的消息正在等待，请检查渠道。'],
  }),
} as const satisfies Record<MessageLocale, unknown>

/** Tells every other channel that works that one does not, once an hour at most. */
export async function alarmOthers(db: Database, ill: Ill): Promise<void> {
  const others = await deskOf(db)
    .selectFrom('desk.channel')
    .select(['id', 'kind', 'locales'])
    .where('enabled', '=', true)
    .where('id', '<>', ill.channel)
    .where('problem', 'is', null)
    .execute()
  const hour = Math.floor(ill.now.getTime() / HOUR_MS)
  await writeOwn(db, others, {
    ...{ chain: ill.chain, rule: RULE, reason: 'first', severity: 'critical', priority: URGENT, now: ill.now },
    keyOf: (other, locale) => createHash('sha256').update([RULE, ill.channel, other, locale, hour].join('|')).digest('hex'),
    words: (locale) => words[locale](ill),
  })
}
