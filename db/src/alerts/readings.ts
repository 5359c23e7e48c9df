import type { ChainId, Timestamp } from '@secretariat/shared'
import { levelOf, type Signal, type Thresholds } from '@secretariat/shared/alert'
import { sql } from 'kysely'
import type { Database } from '../client.js'

/** One thing that was measured: when by the clock, and by which thresholds it is judged; undefined where its rule is turned off. */
export interface Reading {
  readonly signal: Signal
  readonly thresholds: Thresholds | undefined
  readonly measuredAt: Timestamp
}

/** What was measured of a chain: `looks` are the rules that named every subject they know, and when. */
export interface Readings {
  readonly chain: ChainId
  readonly looks: ReadonlyMap<string, Timestamp>
  readonly readings: readonly Reading[]
}

/** Keeps what every rule measured last, in the place of what was kept of it before. */
export async function keepReadings(db: Database, { chain, looks, readings }: Readings): Promise<void> {
  if (looks.size === 0) return
  await db.transaction().execute(async (transaction) => {
    await keepLooks(transaction, chain, looks)
    const rules = readings.map(({ signal }) => signal.rule)
    const subjects = readings.map(({ signal }) => signal.subject)
    await sql`
      delete from alert_reading
      where chain = ${chain} and rule = any(${[...looks.keys()]}::text[])
        and (rule, subject) not in (select * from unnest(${rules}::text[], ${subjects}::text[]))`.execute(transaction)
    if (readings.length > 0) await keep(transaction, readings)
  })
}

async function keepLooks(db: Database, chain: ChainId, looks: Readings['looks']): Promise<void> {
  const rows = [...looks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, at]) => ({ chain, rule, measuredAt: new Date(at) }))
  await db
    .insertInto('alertLook')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['chain', 'rule']).doUpdateSet({ measuredAt: ({ ref }) => ref('excluded.measuredAt') }))
    .execute()
}

async function keep(db: Database, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map(rowOf)
  await db
    .insertInto('alertReading')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['chain', 'rule', 'subject']).doUpdateSet(({ ref }) => ({
        value: ref('excluded.value'),
        good: ref('excluded.good'),
        level: ref('excluded.level'),
        version: ref('excluded.version'),
        at: ref('excluded.at'),
        height: ref('excluded.height'),
        provisional: ref('excluded.provisional'),
        facts: ref('excluded.facts'),
        measuredAt: ref('excluded.measuredAt'),
      })),
    )
    .execute()
}

function rowOf({ signal, thresholds, measuredAt }: Reading) {
  const { at, facts = {}, ...measured } = signal
  return {
    ...measured,
    level: thresholds === undefined ? null : levelOf(signal, thresholds),
    version: thresholds?.version ?? null,
    at: new Date(at),
    facts: JSON.stringify(facts),
    measuredAt: new Date(measuredAt),
  }
}
