import type { Schema } from '@secretariat/db'
import type { AccountId, Height } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ProducerKey } from './key.js'
import { wanted } from './ranks.js'

/** Versions of the schedule in a row in which a producer stood. */
export interface ProducerSpanRow extends ProducerKey {
  readonly fromVersion: number
  readonly fromHeight: Height
  readonly fromAt: Date
  readonly untilHeight: Height | null
  readonly untilAt: Date | null
}

type Version = Pick<Selectable<Schema['scheduleSpan']>, 'chain' | 'version' | 'fromHeight' | 'fromAt' | 'untilHeight' | 'untilAt'> & {
  readonly producer: AccountId
}

/** Newest first. A version whose producers nobody told ends a row, too. */
export async function findSpans(db: Kysely<Schema>, keys: readonly ProducerKey[]): Promise<ProducerSpanRow[]> {
  const { rows } = await sql<Version>`
    /* schedules of producers */
    select span.chain, wanted.producer, span.version, span.from_height, span.from_at, span.until_height, span.until_at
    from ${wanted(keys)} join schedule_span span on span.chain = wanted.chain and wanted.producer = any(span.producers)
    order by span.chain, wanted.producer, span.from_height`.execute(db)
  const spans: ProducerSpanRow[] = []
  for (const { version, ...row } of rows) {
    const before = spans.at(-1)
    const goesOn = before?.producer === row.producer && before.chain === row.chain && before.untilHeight === row.fromHeight
    if (goesOn) spans[spans.length - 1] = { ...before, untilHeight: row.untilHeight, untilAt: row.untilAt }
    else spans.push({ ...row, fromVersion: version })
  }
  return spans.reverse()
}
