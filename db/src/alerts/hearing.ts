import { type ChainId, Timestamp } from '@secretariat/shared'
import {
  type MessageLocale,
  messageLocales,
  type Route,
  type RuleSetting,
  routeSchema,
  routesSchema,
  type Silence,
} from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { deskOf } from '../desk/tables.js'

/** A channel as it hears of incidents. */
export interface Hearer {
  readonly id: number
  readonly isManual: boolean
  readonly locales: readonly MessageLocale[]
  readonly routes: readonly Route[]
}

/** Too much is heard rather than nothing where the routes of a channel cannot be read. */
const everything: readonly Route[] = [routeSchema.parse({ severity: 'info' })]

export async function loadHearers(db: Database): Promise<Hearer[]> {
  const rows = await deskOf(db)
    .selectFrom('desk.channel')
    .select(['id', 'kind', 'locales', 'routes'])
    .where('enabled', '=', true)
    .orderBy('id')
    .execute()
  return rows.map(({ id, kind, locales, routes }) => {
    const known = messageLocales.filter((locale) => locales.includes(locale))
    const parsed = routesSchema.safeParse(routes)
    return {
      id,
      isManual: kind === 'manual',
      locales: known.length > 0 ? known : ['en'],
      routes: parsed.success ? parsed.data : everything,
    }
  })
}

/** Silences in force. */
export async function loadSilences(db: Database, chain: ChainId, now: Timestamp): Promise<Silence[]> {
  const rows = await db
    .selectFrom('silence')
    .leftJoin('silenceEnd as ended', (join) =>
      join.onRef('ended.chain', '=', 'silence.chain').onRef('ended.silence', '=', 'silence.silence').onRef('ended.seq', '>', 'silence.seq'),
    )
    .select(['silence.rule', 'target', 'fromAt', 'untilAt', 'breaksThrough', 'untilRecovered'])
    .where('silence.chain', '=', chain)
    .where('fromAt', '<=', new Date(now))
    .where('untilAt', '>', new Date(now))
    .where('ended.seq', 'is', null)
    .execute()
  return rows.map(({ rule, target, fromAt, untilAt, ...how }) => ({
    ...how,
    chain,
    rule,
    subject: target,
    from: Timestamp(fromAt.getTime()),
    until: Timestamp(untilAt.getTime()),
  }))
}

/** How people set the rules of a chain. */
export async function loadRuleSettings(db: Database, chain: ChainId): Promise<ReadonlyMap<string, RuleSetting>> {
  const rows = await db.selectFrom('ruleSetting').select(['rule', 'seq', 'enabled', 'thresholds']).where('chain', '=', chain).execute()
  return new Map(rows.map(({ rule, ...setting }) => [rule, setting]))
}
