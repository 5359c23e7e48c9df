import { Timestamp } from '@secretariat/shared'
import {
  type Concern,
  type Group,
  hears,
  isSilenced,
  type Notice,
  planNotice,
  ruleOf,
  type Silence,
  type Told,
  toldAfter,
} from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { deskOf } from '../desk/tables.js'
import type { Hearer } from './hearing.js'
import type { KeptIncident } from './kept-incident.js'
import { type Measured, queueMessage, type Voice } from './outbox-message.js'

interface Telling {
  readonly kept: readonly KeptIncident[]
  readonly hearers: readonly Hearer[]
  readonly silences: readonly Silence[]
  readonly voice: Voice
  readonly now: Timestamp
  readonly measured: (kept: KeptIncident) => Measured
}

/** Writes what every channel is to be told now, in the transaction of what happened; answers the incidents that were told as going on, and how many messages that took. */
export async function tellIncidents(
  db: Database,
  telling: Telling,
): Promise<{ readonly told: ReadonlySet<number>; readonly messages: number }> {
  const all = await loadTold(db, telling.kept)
  const rules = [...new Set(telling.kept.map(({ incident }) => incident.rule))]
  const told = new Set<number>()
  let messages = 0
  for (const hearer of telling.hearers) {
    const ofHearer = all.filter(({ channel }) => channel === hearer.id)
    for (const rule of rules) {
      const kept = telling.kept.filter(({ incident }) => incident.rule === rule)
      const notice = await tellGroup(db, telling, { hearer, rule, kept, ofHearer })
      if (notice === undefined) continue
      messages++
      for (const { id } of notice.firing) told.add(id)
    }
  }
  return { told, messages }
}

interface KeptTold extends Told {
  readonly channel: number
  readonly at: Timestamp
}

async function loadTold(db: Database, kept: readonly KeptIncident[]): Promise<readonly KeptTold[]> {
  if (kept.length === 0) return []
  const ids = kept.map(({ id }) => id)
  const rows = await deskOf(db).selectFrom('desk.told').selectAll().where('incident', 'in', ids).execute()
  return rows.map(({ channel, incident, told, severity, flapping, at }) => ({
    ...{ channel, id: incident, as: told, severity, flapping },
    at: Timestamp(at.getTime()),
  }))
}

interface Hearing {
  readonly hearer: Hearer
  readonly rule: string
  readonly kept: readonly KeptIncident[]
  readonly ofHearer: readonly KeptTold[]
}

async function tellGroup(db: Database, telling: Telling, hearing: Hearing): Promise<Notice | undefined> {
  const { now, voice, measured } = telling
  const { hearer, rule, kept } = hearing
  const grouping = ruleOf(rule)?.grouping
  const group = groupOf(telling, hearing)
  if (grouping === undefined || group.concerns.length === 0) return undefined
  const { notice } = planNotice(group, grouping, now)
  const [first] = kept
  if (notice === undefined || first === undefined) return undefined
  const about = [...notice.firing, ...notice.ended].flatMap(({ id }) => kept.filter((each) => each.id === id))
  const reason = notice.reason === 'first' && isHigherUp(hearer, about) ? 'escalated' : notice.reason
  const { chain } = first.incident
  const outbox = await queueMessage(db, voice, hearer, { chain, rule, reason, about, words: null, since: group.lastSentAt, now, measured })
  if (outbox !== undefined) await keepTold(db, hearer.id, outbox, notice, now)
  return notice
}

function groupOf({ now, silences }: Telling, { hearer, kept, ofHearer }: Hearing): Group {
  const firing = new Set(ofHearer.filter(({ as }) => as === 'firing').map(({ id }) => id))
  const concerned = kept.filter(({ id, incident }) => firing.has(id) || hears(hearer.routes, incident))
  const concerns: Concern[] = concerned.map(({ id, incident, inhibitedBy }) => ({
    ...{ id, incident },
    held: inhibitedBy !== null || isSilenced(incident, silences, now),
  }))
  const told = ofHearer.filter(({ id }) => concerned.some((each) => each.id === id))
  const lastSentAt = told.length === 0 ? null : Timestamp(Math.max(...told.map(({ at }) => at)))
  return { concerns, told, lastSentAt }
}

/** It hears of this only because nobody took it in hand. */
function isHigherUp({ routes }: Hearer, about: readonly KeptIncident[]): boolean {
  return about.every(({ incident }) => incident.level > 0 && !hears(routes, { ...incident, level: 0 }))
}

async function keepTold(db: Database, channel: number, outbox: number, notice: Notice, now: Timestamp): Promise<void> {
  const rows = toldAfter(notice).map(({ id, as, severity, flapping }) => ({
    ...{ channel, incident: id, told: as, severity, flapping, outbox, at: new Date(now) },
  }))
  await deskOf(db)
    .insertInto('desk.told')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['channel', 'incident']).doUpdateSet(({ ref }) => ({
        told: ref('excluded.told'),
        severity: ref('excluded.severity'),
        flapping: ref('excluded.flapping'),
        outbox: ref('excluded.outbox'),
        at: ref('excluded.at'),
      })),
    )
    .execute()
}
