import { type Entry, type Stated, Timestamp, UsageError } from '@secretariat/shared'
import {
  ACKNOWLEDGED_MS,
  after,
  hears,
  highestLevel,
  type Incident,
  type IncidentEvent,
  isOver,
  type MessageReason,
  type TellingWords,
} from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { deskOf } from '../desk/tables.js'
import type { Actor } from '../store/audit.js'
import { record } from '../store/record.js'
import { type Hearer, loadHearers } from './hearing.js'
import { type KeptIncident, lockIncident, moveIncident } from './kept-incident.js'
import { queueMessage, type Voice } from './outbox-message.js'
import { lockAlerts } from './transition.js'

type IncidentKind = Extract<Stated['kind'], `incident.${string}`>
export type StatedOfIncident = Stated<IncidentKind>

/**
 * Keeps what a person says of an incident, moves it where that says so, and passes the words on to who was told of it; one transaction,
 * and it joins the one it is given. A UsageError says why it cannot be said.
 */
export async function stateOfIncident(
  db: Database,
  actor: Actor & { readonly name: string },
  stated: StatedOfIncident,
  { now, voice }: { readonly now: Timestamp; readonly voice: Voice },
): Promise<Entry> {
  if (!db.isTransaction) return await db.transaction().execute((transaction) => stateOfIncident(transaction, actor, stated, { now, voice }))
  await lockAlerts(db, stated.chain)
  const kept = await lockIncident(db, Number(stated.subject))
  if (kept === undefined || kept.incident.chain !== stated.chain)
    throw new UsageError(`There is no incident ${stated.subject} on ${stated.chain}`)
  const event = eventOf(kept.incident, stated, actor.name, now)
  const entry = await record(db, actor, stated)
  if (event === undefined) return entry
  const moved = await moveIncident(db, kept, after(kept.incident, event), [event], entry.seq)
  const passedOn = passOn(stated, actor.name)
  if (passedOn !== undefined) await tellWords(db, voice, moved, passedOn, now)
  return entry
}

/** What a statement does to an incident; nothing where it is only words. */
function eventOf(incident: Incident, stated: StatedOfIncident, actor: string, now: Timestamp): IncidentEvent | undefined {
  const handled = { track: 'handling', actor, note: null, until: null, at: now, height: null } as const
  switch (stated.kind) {
    case 'incident.acknowledged': {
      refuse(isOver(incident) || incident.handling === 'closed', 'It is over: there is nothing to take in hand')
      const until = stated.data.until === null ? Timestamp(now + ACKNOWLEDGED_MS) : Timestamp(Date.parse(stated.data.until))
      refuse(until <= now, 'The time until when it is in hand is past; name a later one')
      return { ...handled, move: 'acknowledge', note: stated.data.note, until }
    }
    case 'incident.support-requested':
      refuse(isOver(incident) || incident.handling === 'closed', 'It is over: nobody needs to help')
      return { ...handled, move: 'request-support', note: stated.data.symptom }
    case 'incident.closed':
      refuse(incident.handling === 'closed', 'It is closed already')
      return { ...handled, move: 'close', note: stated.data.note }
    case 'incident.announced':
      return announcement(incident, stated, actor, now)
    default:
      return undefined
  }
}

function announcement(
  incident: Incident,
  { data }: Stated<'incident.announced'>,
  actor: string,
  now: Timestamp,
): IncidentEvent | undefined {
  refuse(incident.provisional, 'The blocks it rests on may still be undone: announce it when they are final')
  refuse(data.what === 'up' && !isOver(incident), 'It is not over yet: announce its end when it is')
  // The same news in another language or place.
  if (incident.publicity === `announced-${data.what}`) return undefined
  refuse(data.what === 'down' && incident.publicity === 'announced-up' && isOver(incident), 'Its end is announced already')
  return { track: 'publicity', move: data.what === 'up' ? 'announce-up' : 'announce-down', actor, url: data.url, at: now, height: null }
}

function refuse(wrong: boolean, why: string): void {
  if (wrong) throw new UsageError(why)
}

function passOn(stated: StatedOfIncident, by: string): { reason: MessageReason; words: TellingWords } | undefined {
  if (stated.kind === 'incident.acknowledged') {
    const until = stated.data.until === null ? null : Timestamp(Date.parse(stated.data.until))
    return { reason: 'acknowledged', words: { by, note: stated.data.note, until, evidence: [] } }
  }
  if (stated.kind !== 'incident.support-requested') return undefined
  return { reason: 'support', words: { by, note: stated.data.symptom, until: null, evidence: stated.data.evidence } }
}

/** Who was told of it hears what is done about it; a request for support goes to everybody it concerns. */
async function tellWords(
  db: Database,
  voice: Voice,
  kept: KeptIncident,
  { reason, words }: { reason: MessageReason; words: TellingWords },
  now: Timestamp,
): Promise<void> {
  const { incident, id } = kept
  if (incident.historical) return
  const rows = await deskOf(db).selectFrom('desk.told').select('channel').where('incident', '=', id).where('told', '=', 'firing').execute()
  const told = new Set(rows.map(({ channel }) => channel))
  const concerns = ({ id: channel, routes }: Hearer) =>
    told.has(channel) || (reason === 'support' && hears(routes, { ...incident, level: highestLevel }))
  const { chain, rule } = incident
  const about = { chain, rule, reason, about: [kept], words, since: now, now, measured: () => ({ value: null, facts: {} }) }
  for (const hearer of (await loadHearers(db)).filter(concerns)) await queueMessage(db, voice, hearer, about)
}
