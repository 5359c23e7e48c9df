import type { ChainId, Timestamp } from '@secretariat/shared'
import {
  after,
  decide,
  handlingAfterRelapse,
  handlingDue,
  type Incident,
  type IncidentEvent,
  inhibitions,
  inhibitorOf,
  isOver,
  type Signal,
  supersede,
  type Thresholds,
} from '@secretariat/shared/alert'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { type Hearer, loadHearers, loadSilences } from './hearing.js'
import { coverIncident, type KeptIncident, loadIncidents, moveIncident, openIncident } from './kept-incident.js'
import type { Voice } from './outbox-message.js'
import { tellIncidents } from './tell.js'

/** What was measured of a chain at a moment. */
export interface Pass {
  readonly chain: ChainId
  readonly signals: readonly { readonly signal: Signal; readonly thresholds: Thresholds }[]
  /** Rules that named every subject they know: whom they do not name any more has left, and its incident ends. */
  readonly answered: ReadonlySet<string>
  /** Signals from before are kept as incidents and never told. */
  readonly liveFrom: Timestamp
  readonly now: Timestamp
  readonly voice: Voice
}

/** What a pass came to. */
export interface Passed {
  readonly events: number
  readonly messages: number
}

/**
 * Moves the incidents of a chain by what was measured, and writes what is told about it, all or nothing. Any number of processes may do
 * it at once: they take turns, and who comes second finds nothing left to do.
 */
export async function transition(db: Database, pass: Pass): Promise<Passed> {
  return await db.transaction().execute(async (transaction) => {
    await lockAlerts(transaction, pass.chain)
    const hearers = await loadHearers(transaction)
    const desk = await openDesk(transaction, pass)
    await judge(desk)
    await letGo(desk)
    await cover(desk)
    await keepUp(desk, hearers)
    const messages = await tell(desk, hearers)
    return { events: desk.events, messages }
  })
}

/** Whoever moves incidents of a chain waits here for the others. */
export async function lockAlerts(db: Database, chain: ChainId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alerts ${chain}`}, 0))`.execute(db)
}

/** The incidents of a chain while they are moved: the newest of each rule and subject, and older ones whose end is not told yet. */
interface Desk {
  readonly db: Database
  readonly pass: Pass
  readonly current: Map<string, KeptIncident>
  readonly older: KeptIncident[]
  events: number
}

const keyOf = ({ rule, subject }: Pick<Incident, 'rule' | 'subject'>): string => `${rule}\n${subject}`
const all = ({ current, older }: Desk): KeptIncident[] => [...older, ...current.values()]

async function openDesk(db: Database, pass: Pass): Promise<Desk> {
  const kept = await loadIncidents(db, pass.chain, pass.now)
  const current = new Map(kept.map((each) => [keyOf(each.incident), each]))
  return { db, pass, current, older: kept.filter((each) => current.get(keyOf(each.incident)) !== each), events: 0 }
}

async function judge(desk: Desk): Promise<void> {
  const { signals, liveFrom } = desk.pass
  for (const { signal, thresholds } of signals) {
    const before = desk.current.get(keyOf(signal))
    const { incident, events, opened } = decide(before?.incident, signal, thresholds, signal.at < liveFrom)
    if (incident === undefined || events.length === 0) continue
    if (opened) await begin(desk, before, incident, events)
    else if (before !== undefined) await move(desk, before, incident, events)
  }
}

async function begin(desk: Desk, before: KeptIncident | undefined, incident: Incident, events: readonly IncidentEvent[]): Promise<void> {
  if (before !== undefined) desk.older.push(before)
  desk.current.set(keyOf(incident), await openIncident(desk.db, incident, events))
  desk.events += events.length
}

async function move(desk: Desk, kept: KeptIncident, incident: Incident, events: readonly IncidentEvent[]): Promise<void> {
  const relapse = isOver(kept.incident) ? events.find((event) => event.track === 'condition' && event.move === 'relapse') : undefined
  const anew = relapse && handlingAfterRelapse(incident, relapse)
  const moved = anew === undefined ? { incident, events } : { incident: after(incident, anew), events: [...events, anew] }
  desk.current.set(keyOf(incident), await moveIncident(desk.db, kept, moved.incident, moved.events))
  desk.events += moved.events.length
}

/** Ends what nobody measures any more because its subject left. */
async function letGo(desk: Desk): Promise<void> {
  const { answered, signals, now } = desk.pass
  const named = new Set(signals.map(({ signal }) => keyOf(signal)))
  for (const [key, kept] of desk.current) {
    if (!answered.has(kept.incident.rule) || named.has(key) || isOver(kept.incident)) continue
    const { incident, events } = supersede(kept.incident, { at: now, height: null })
    if (incident !== undefined) await move(desk, kept, incident, events)
  }
}

async function cover(desk: Desk): Promise<void> {
  const others = [...desk.current.values()].map(({ id, incident }) => ({ ...incident, id }))
  for (const [key, kept] of desk.current) {
    // What is over keeps what covered it.
    if (isOver(kept.incident)) continue
    const inhibitor = inhibitorOf(kept.incident, others, inhibitions, desk.pass.now)
    desk.current.set(key, await coverIncident(desk.db, kept, inhibitor?.id ?? null))
  }
}

/** What time does to those that somebody could have been told of. */
async function keepUp(desk: Desk, hearers: readonly Hearer[]): Promise<void> {
  if (hearers.length === 0) return
  for (const kept of desk.current.values()) {
    if (kept.inhibitedBy !== null) continue
    const events: IncidentEvent[] = []
    let { incident } = kept
    for (;;) {
      const event = handlingDue(incident, desk.pass.now)
      if (event === undefined) break
      events.push(event)
      incident = after(incident, event)
    }
    await move(desk, kept, incident, events)
  }
}

async function tell(desk: Desk, hearers: readonly Hearer[]): Promise<number> {
  const { db, pass } = desk
  const measured = new Map(pass.signals.map(({ signal }) => [keyOf(signal), signal]))
  const { told, messages } = await tellIncidents(db, {
    kept: all(desk),
    hearers,
    silences: await loadSilences(db, pass.chain, pass.now),
    voice: pass.voice,
    now: pass.now,
    measured: ({ incident }) => {
      const signal = measured.get(keyOf(incident))
      return { value: signal?.value ?? null, facts: signal?.facts ?? {} }
    },
  })
  for (const kept of desk.current.values()) {
    if (!told.has(kept.id) || kept.incident.handling !== 'none') continue
    const notified = { track: 'handling', move: 'notify', actor: null, note: null, until: null, at: pass.now, height: null } as const
    await move(desk, kept, after(kept.incident, notified), [notified])
  }
  return messages
}
