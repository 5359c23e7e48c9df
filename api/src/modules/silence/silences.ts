import type { Schema } from '@secretariat/db'
import { type ChainId, Timestamp } from '@secretariat/shared'
import { isSilenced } from '@secretariat/shared/alert'
import { type Kysely, sql } from 'kysely'
import { chainIdOf } from '../base/key.js'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { IncidentRow } from '../incident/incidents.js'

/** What somebody wants to hear nothing of, and who ended that before its time. */
export interface SilenceRow {
  readonly chain: ChainId
  readonly silence: string
  readonly rule: string | null
  readonly target: string | null
  readonly fromAt: Date
  readonly untilAt: Date
  readonly reason: string
  readonly breaksThrough: boolean
  readonly untilRecovered: boolean
  readonly seq: number
  readonly author: string
  readonly at: Date
  readonly endedBy: string | null
  readonly endedAt: Date | null
  readonly endedNote: string | null
}

/** A silence may be set again after its end: that end is none of the new one's. */
function stated(db: Kysely<Schema>) {
  return db
    .selectFrom('silence')
    .leftJoin('silenceEnd as ended', (join) =>
      join.onRef('ended.chain', '=', 'silence.chain').onRef('ended.silence', '=', 'silence.silence').onRef('ended.seq', '>', 'silence.seq'),
    )
    .selectAll('silence')
    .select(['ended.author as endedBy', 'ended.at as endedAt', 'ended.note as endedNote'])
}

export interface SilenceList {
  readonly chain: ChainId | null
  /** Only those that are planned or in force at this time. */
  readonly current: Date | null
  readonly listing: Listing<SilenceRow>
}

/** The last stated first. */
export function silenceList(chain: ChainId | null, current: Date | null): SilenceList {
  const filter = { chain, current: current !== null }
  return { chain, current, listing: { name: 'silences', filter, keys: [{ column: 'seq', type: 'int8', direction: 'DESC' }] } }
}

function matching(db: Kysely<Schema>, { chain, current }: SilenceList) {
  let rows = db.selectFrom(stated(db).as('silence')).selectAll()
  if (chain !== null) rows = rows.where('chain', '=', chain)
  if (current !== null) rows = rows.where('untilAt', '>', current).where('endedAt', 'is', null)
  return rows
}

export function findSilences(db: Kysely<Schema>, list: SilenceList, span: Span): Promise<SilenceRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countSilences(db: Kysely<Schema>, list: SilenceList): Promise<number> {
  return countRows(db, matching(db, list))
}

export function silenceLoaders(db: Kysely<Schema>) {
  return {
    /** Silences of a chain that hold or are planned, the longest first. */
    currentSilences: rowsLoader(
      String,
      (chains: readonly ChainId[]): Promise<SilenceRow[]> =>
        db
          .selectFrom(stated(db).as('silence'))
          .selectAll()
          .where('chain', 'in', chains)
          .where(sql<boolean>`until_at > now()`)
          .where('endedAt', 'is', null)
          .orderBy('untilAt', 'desc')
          .execute(),
      ({ chain }) => chain,
    ),
  }
}

/** What of an incident decides whether a silence fits. */
type SilencedRow = Pick<IncidentRow, 'chain' | 'rule' | 'subject' | 'severity' | 'openedAt'>

/** The silence that keeps messages about an incident back; the one that lasts longest, where it is several. */
export function silenceOf(incident: SilencedRow, silences: readonly SilenceRow[], now: Date): SilenceRow | undefined {
  const { chain, rule, subject, severity } = incident
  const about = { chain, rule, subject, severity, openedAt: timeOf(incident.openedAt) }
  return silences.find(({ target, fromAt, untilAt, ...how }) =>
    isSilenced(about, [{ ...how, subject: target, from: timeOf(fromAt), until: timeOf(untilAt) }], timeOf(now)),
  )
}

const timeOf = (date: Date): Timestamp => Timestamp(date.getTime())

export const silenceStates = ['planned', 'active', 'expired', 'ended'] as const

export function stateOf({ fromAt, untilAt, endedAt }: SilenceRow, now: Date): (typeof silenceStates)[number] {
  if (endedAt !== null) return 'ended'
  if (untilAt <= now) return 'expired'
  return fromAt <= now ? 'active' : 'planned'
}

/** chain:silence:name; what a silence is called is made of it. */
export function silenceKey({ chain, silence }: Pick<SilenceRow, 'chain' | 'silence'>): string {
  return `${chain}:silence:${silence}`
}

/** The parts of `chain:silence:name`; undefined when the text is no such key. */
export function parseSilenceKey(text: string): Pick<SilenceRow, 'chain' | 'silence'> | undefined {
  const [, name = '', silence] = /^([^:]+):silence:([^:]+)$/.exec(text) ?? []
  const chain = chainIdOf(name)
  return chain === undefined || silence === undefined ? undefined : { chain, silence }
}

export async function findSilence(
  db: Kysely<Schema>,
  { chain, silence }: Pick<SilenceRow, 'chain' | 'silence'>,
): Promise<SilenceRow | undefined> {
  return await stated(db).where('silence.chain', '=', chain).where('silence.silence', '=', silence).executeTakeFirst()
}
