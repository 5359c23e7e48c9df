import { createHash } from 'node:crypto'
import type { ChainId, Timestamp } from '@secretariat/shared'
import {
  type AlertProfile,
  type Facts,
  isOver,
  type MessageReason,
  severities,
  type TellingMember,
  type TellingWords,
  type Write,
  worse,
} from '@secretariat/shared/alert'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { deskOf } from '../desk/tables.js'
import type { Hearer } from './hearing.js'
import type { KeptIncident } from './kept-incident.js'

/** What texts are made with, and where the dashboard is. */
export interface Voice {
  readonly write: Write
  readonly chainName: string
  readonly profile: AlertProfile
  readonly dashboard: string | null
}

/** What was measured of an incident last. */
export interface Measured {
  readonly value: number | null
  readonly facts: Facts
}

export interface Outgoing {
  readonly chain: ChainId
  readonly rule: string
  readonly reason: MessageReason
  readonly about: readonly KeptIncident[]
  readonly words: TellingWords | null
  /** What tells this message from the same one sent before: the time of the one before it. */
  readonly since: Timestamp | null
  readonly now: Timestamp
  readonly measured: (kept: KeptIncident) => Measured
}

/** Writes a message to a channel into the outbox, once per language; answers the row that stands for it, or undefined where it was there before. */
export async function queueMessage(db: Database, voice: Voice, hearer: Hearer, outgoing: Outgoing): Promise<number | undefined> {
  const { chain, rule, reason, about, now, words } = outgoing
  const severity = about.map(({ incident }) => incident.severity).reduce((a, b) => (worse(b, a) ? b : a))
  const telling = {
    chain,
    chainName: voice.chainName,
    profile: voice.profile,
    rule,
    reason,
    severity,
    now,
    words,
    url: urlOf(voice, outgoing),
  }
  const members = about.map((kept) => memberOf(kept, outgoing.measured(kept)))
  const rows = hearer.locales.map((locale) => {
    const message = voice.write({ ...telling, members }, locale)
    return {
      ...{ key: keyOf(outgoing, hearer.id, locale), channel: hearer.id, chain, rule, reason, locale },
      ...{ incident: about[0]?.id ?? null, template: message.template, message: JSON.stringify(message) },
      priority: severities.indexOf(severity) * 2 - (reason === 'repeat' || reason === 'flapping' ? 1 : 0),
      state: hearer.isManual ? ('awaiting-human' as const) : ('pending' as const),
      nextAttemptAt: new Date(now),
      createdAt: new Date(now),
    }
  })
  const written = await deskOf(db)
    .insertInto('desk.outbox')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .execute()
  if (written.length > 0) await sql`select pg_notify('outbox', ${String(hearer.id)})`.execute(db)
  return written[0]?.id
}

function memberOf({ id, incident }: KeptIncident, { value, facts }: Measured): TellingMember {
  const { subject, severity, provisional, flapping, relapses, openedAt, confirmedAt, resolvedAt } = incident
  return {
    id,
    subject,
    state: stateOf(incident),
    openedAt,
    endedAt: resolvedAt,
    value,
    severity,
    provisional,
    flapping,
    relapses,
    confirmedAt,
    facts,
  }
}

/** Who left, or is covered by something larger, has not recovered. */
function stateOf(incident: KeptIncident['incident']): TellingMember['state'] {
  if (incident.condition === 'superseded') return 'superseded'
  if (isOver(incident)) return 'ended'
  return incident.condition === 'recovering' ? 'recovering' : 'firing'
}

/** The same wherever it is worked out, so that a message is not written twice. */
function keyOf({ chain, rule, reason, about, since }: Outgoing, channel: number, locale: string): string {
  const members = about.map(({ id, seq }) => `${id}:${seq}`).sort()
  return createHash('sha256')
    .update([chain, rule, channel, locale, reason, since ?? 'first', ...members].join('|'))
    .digest('hex')
}

function urlOf({ dashboard }: Voice, { chain, rule, about }: Outgoing): string | null {
  if (dashboard === null) return null
  const [only, another] = about
  const path = only !== undefined && another === undefined ? `incidents/${only.id}` : `incidents?${new URLSearchParams({ chain, rule })}`
  return new URL(path, dashboard.endsWith('/') ? dashboard : `${dashboard}/`).href
}
