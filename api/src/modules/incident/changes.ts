import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Severity, severities } from '@secretariat/shared/alert'
import { GraphQLError } from 'graphql'
import type { Kysely, Selectable } from 'kysely'
import { bellOf } from '../../live/bell.js'
import type { Live } from '../../live/live.js'
import { badInput } from '../base/bad-input.js'

/** An event of an incident, with its place among those of all incidents. */
export type ChangeRow = Selectable<Schema['incidentEvent']>

/** Which incidents are followed. */
export interface Followed {
  readonly chain: ChainId | undefined
  readonly incident: number | undefined
  /** This bad or worse. */
  readonly severity: Severity | undefined
}

/** Whoever waits for more has lost touch, and reads the incidents again sooner than their changes. */
export const mostWaiting = 1000

/** What happens to incidents from now on, or after the event with this number. What was found in old blocks is no news. */
export async function incidentChanges(
  db: Kysely<Schema>,
  live: Live,
  followed: Followed,
  since: number | undefined,
): Promise<AsyncIterable<ChangeRow>> {
  const newest = await newestNumber(db)
  if (since !== undefined && since > newest)
    throw badInput(`There is no change ${since} yet: this is another database. Read the incidents again, and subscribe without since`)
  return changesAfter(db, live, followed, since ?? newest)
}

async function newestNumber(db: Kysely<Schema>): Promise<number> {
  const { newest } = await db
    .selectFrom('incidentEvent')
    .select(({ fn }) => fn.max('number').as('newest'))
    .executeTakeFirstOrThrow()
  return newest ?? 0
}

/** The database is the buffer: what is not taken yet stays there. */
async function* changesAfter(db: Kysely<Schema>, live: Live, followed: Followed, since: number): AsyncGenerator<ChangeRow> {
  const bell = bellOf(live, 'incident', followed.incident === undefined ? undefined : String(followed.incident))
  try {
    let seen = since
    while (!live.signal.aborted) {
      const rows = await findChanges(db, followed, seen)
      if (rows.length > mostWaiting) throw lostTouch()
      for (const row of rows) {
        yield row
        seen = row.number
      }
      if (rows.length === 0) await bell.rings()
    }
  } finally {
    bell.end()
  }
}

function findChanges(db: Kysely<Schema>, { chain, incident, severity }: Followed, after: number): Promise<ChangeRow[]> {
  return db
    .selectFrom('incidentEvent as event')
    .innerJoin('incident', 'incident.id', 'event.incident')
    .selectAll('event')
    .where('event.number', '>', after)
    .where('incident.historical', '=', false)
    .where(({ and, eb }) =>
      and([
        ...(chain === undefined ? [] : [eb('incident.chain', '=', chain)]),
        ...(incident === undefined ? [] : [eb('incident.id', '=', incident)]),
        ...(severity === undefined ? [] : [eb('incident.severity', 'in', severities.slice(severities.indexOf(severity)))]),
      ]),
    )
    .orderBy('event.number')
    .limit(mostWaiting + 1)
    .execute()
}

function lostTouch(): GraphQLError {
  return new GraphQLError(`More than ${mostWaiting} changes wait: read the incidents again, and subscribe without since`, {
    extensions: { code: 'RESYNC' },
  })
}
