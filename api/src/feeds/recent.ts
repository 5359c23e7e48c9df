import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { IncidentRow } from '../modules/incident/incidents.js'

/** How many entries a feed has. */
export const entriesShown = 50

type Chain = Pick<Selectable<Schema['chain']>, 'displayName' | 'profile' | 'ss58Prefix'>

export interface RecentIncident extends IncidentRow, Chain {
  readonly changedAt: Date
}

/** The incidents that changed last, and nothing of what was found in old blocks. */
export async function recentIncidents(db: Kysely<Schema>, chain: ChainId | undefined): Promise<RecentIncident[]> {
  const { rows } = await sql<RecentIncident>`
    /* recent incidents */
    select state.*, chain.display_name, chain.profile, chain.ss58_prefix, last.changed_at
    from (
      select incident, max(event.number) as newest, max(event.at) as changed_at
      from incident_event event join incident on incident.id = event.incident
      where not incident.historical and (${chain ?? null}::text is null or incident.chain = ${chain ?? null})
      group by incident order by newest desc limit ${entriesShown}
    ) last
    join incident_state state on state.id = last.incident
    join chain on chain.id = state.chain
    order by last.changed_at desc, last.newest desc`.execute(db)
  return rows
}

/** Where the public was told the same of an incident. */
export interface RecentAnnouncement {
  readonly incident: number
  readonly what: 'down' | 'up'
  readonly firstAt: Date
  readonly lastAt: Date
  readonly places: readonly { readonly place: string | null; readonly lang: string | null; readonly url: string | null }[]
}

/** What was announced last, once for each incident and each end of it. */
export async function recentAnnouncements(db: Kysely<Schema>, chain: ChainId | undefined): Promise<RecentAnnouncement[]> {
  const { rows } = await sql<RecentAnnouncement>`
    /* recent announcements */
    select incident, data ->> 'what' as what, min(at) as first_at, max(at) as last_at,
      json_agg(json_build_object('place', data ->> 'place', 'lang', data ->> 'lang', 'url', data ->> 'url') order by seq) as places
    from incident_statement
    where kind = 'incident.announced' and (${chain ?? null}::text is null or chain = ${chain ?? null})
    group by incident, data ->> 'what' order by max(at) desc, incident desc, what limit ${entriesShown}`.execute(db)
  return rows
}
