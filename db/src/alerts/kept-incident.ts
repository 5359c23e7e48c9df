import { type ChainId, StaleCursorError, Timestamp } from '@secretariat/shared'
import { type Incident, type IncidentEvent, RELAPSE_MS } from '@secretariat/shared/alert'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../client.js'
import type { IncidentTable } from '../tables/incident.js'

/** An incident as it is stored; `seq` is the number of its last event. */
export interface KeptIncident {
  readonly id: number
  readonly incident: Incident
  readonly seq: number
  readonly inhibitedBy: number | null
}

const open = ['none', 'suspected', 'confirmed', 'recovering'] as const

/** Incidents of a chain that may still change or be told: open ones, those that may relapse, and those whose end somebody waits for. */
export async function loadIncidents(db: Database, chain: ChainId, now: Timestamp): Promise<KeptIncident[]> {
  const rows = await db
    .selectFrom('incident')
    .selectAll()
    .where('chain', '=', chain)
    .where(({ or, eb }) =>
      or([
        eb('condition', 'in', open),
        eb('resolvedAt', '>=', new Date(now - RELAPSE_MS)),
        eb('id', 'in', sql<number>`(select incident from desk.told where told = 'firing')`),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(toKept)
}

/** One incident, held until the transaction ends. */
export async function lockIncident(db: Database, id: number): Promise<KeptIncident | undefined> {
  const row = await db.selectFrom('incident').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toKept(row)
}

function toKept({
  id,
  events,
  inhibitedBy,
  openedHeight: _,
  resolvedHeight: __,
  previous: ___,
  ...row
}: Selectable<IncidentTable>): KeptIncident {
  const incident: Incident = {
    ...row,
    openedAt: timeOf(row.openedAt),
    confirmedAt: row.confirmedAt && timeOf(row.confirmedAt),
    resolvedAt: row.resolvedAt && timeOf(row.resolvedAt),
    acknowledgedUntil: row.acknowledgedUntil && timeOf(row.acknowledgedUntil),
    recoveries: row.recoveries.map(timeOf),
  }
  return { id, incident, seq: events, inhibitedBy }
}

const timeOf = (date: Date): Timestamp => Timestamp(date.getTime())
const dateOf = (time: Timestamp | null): Date | null => (time === null ? null : new Date(time))

function columnsOf(incident: Incident) {
  return {
    ...incident,
    openedAt: new Date(incident.openedAt),
    confirmedAt: dateOf(incident.confirmedAt),
    resolvedAt: dateOf(incident.resolvedAt),
    acknowledgedUntil: dateOf(incident.acknowledgedUntil),
    recoveries: incident.recoveries.map((each) => new Date(each)),
  }
}

/** Begins an incident with what happened to it first. */
export async function openIncident(db: Database, incident: Incident, events: readonly IncidentEvent[]): Promise<KeptIncident> {
  const { chain, rule, subject } = incident
  const { id } = await db
    .insertInto('incident')
    .values(({ selectFrom }) => ({
      ...columnsOf(incident),
      openedHeight: events[0]?.height ?? null,
      resolvedHeight: null,
      previous: selectFrom('incident as before')
        .select(({ fn }) => fn.max('before.id').as('id'))
        .where('before.chain', '=', chain)
        .where('before.rule', '=', rule)
        .where('before.subject', '=', subject),
      inhibitedBy: null,
      events: events.length,
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await appendEvents(db, id, 0, events, null)
  return { id, incident, seq: events.length, inhibitedBy: null }
}

/** Writes what happened to an incident, and how it is then. `entry`: the statement that moved it. */
export async function moveIncident(
  db: Database,
  kept: KeptIncident,
  incident: Incident,
  events: readonly IncidentEvent[],
  entry: number | null = null,
): Promise<KeptIncident> {
  if (events.length === 0) return kept
  const seq = kept.seq + events.length
  const ending = events.findLast((event) => event.track === 'condition')
  const { numUpdatedRows } = await db
    .updateTable('incident')
    .set({
      ...columnsOf(incident),
      ...(ending === undefined ? {} : { resolvedHeight: incident.resolvedAt === null ? null : ending.height }),
      events: seq,
    })
    .where('id', '=', kept.id)
    .where('events', '=', kept.seq)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new StaleCursorError(`Incident ${kept.id} was changed by somebody else`)
  await appendEvents(db, kept.id, kept.seq, events, entry)
  return { ...kept, incident, seq }
}

async function appendEvents(db: Database, incident: number, from: number, events: readonly IncidentEvent[], entry: number | null) {
  const rows = events.map(({ at, height, track, ...data }, index) => ({
    incident,
    seq: from + index + 1,
    at: new Date(at),
    height,
    track,
    data: JSON.stringify({ ...data, actor: undefined }),
    actor: 'actor' in data ? data.actor : null,
    entry,
  }))
  await takeTurn(db)
  await db.insertInto('incidentEvent').values(rows).execute()
  await sql`select pg_notify('incident', ${String(incident)})`.execute(db)
}

/** Events get their numbers one transaction after the other, so that whoever has seen one has seen all before it. */
async function takeTurn(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('secretariat/incident-events', 0))`.execute(db)
}

/** Says because of which incident another one is not told. */
export async function coverIncident(db: Database, kept: KeptIncident, inhibitedBy: number | null): Promise<KeptIncident> {
  if (kept.inhibitedBy === inhibitedBy) return kept
  await db.updateTable('incident').set({ inhibitedBy }).where('id', '=', kept.id).execute()
  return { ...kept, inhibitedBy }
}
