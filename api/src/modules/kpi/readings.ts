import type { Schema } from '@secretariat/db'
import type { ChainId, Height } from '@secretariat/shared'
import type { MetricName, Reading } from '@secretariat/shared/kpi'
import DataLoader from 'dataloader'
import { type Kysely, sql } from 'kysely'
import { metricSql } from './metric-sql.js'

/** A metric over blocks, both ends included. */
export interface Question {
  readonly chain: ChainId
  readonly metric: MetricName
  readonly parameter: number | null
  readonly first: Height
  readonly last: Height
}

/** Readings of metrics: one statement for each metric that is asked for, whatever the number of questions. */
export function readingLoader(db: Kysely<Schema>) {
  const keyOf = (question: Question) => [question.chain, question.metric, question.parameter, question.first, question.last].join()
  return new DataLoader<Question, Reading, string>((questions) => readAll(db, questions), { cacheKeyFn: keyOf })
}

async function readAll(db: Kysely<Schema>, questions: readonly Question[]): Promise<Reading[]> {
  const answers: Reading[] = questions.map(() => ({ value: null, running: null }))
  for (const metric of new Set(questions.map((each) => each.metric))) {
    const asked = questions.flatMap((each, i) => (each.metric === metric ? [{ ...each, i }] : []))
    for (const { i, ...reading } of await readMetric(db, metric, asked)) answers[i] = reading
  }
  return answers
}

/** Null where blocks of the period are not read. */
async function readMetric(db: Kysely<Schema>, metric: MetricName, asked: readonly (Question & { readonly i: number })[]) {
  const { rows } = await sql<Reading & { i: number }>`
    /* kpi metric */
    select asked.i,
      case when covered.whole then trim_scale(round(measured.value, 10))::text end as value,
      case when covered.whole then measured.running end as running
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(i int4, chain text, first int8, last int8, parameter int8)
    cross join lateral (${metricSql[metric]}) measured
    cross join lateral (
      select exists (
        select from coverage span
        where span.chain = asked.chain and span.first <= greatest(asked.first, 1) and span.last >= asked.last
      ) as whole
    ) covered`.execute(db)
  return rows
}
