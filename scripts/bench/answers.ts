import { createApi } from '@secretariat/api'
import type { Database } from '@secretariat/db'
import { pino } from 'pino'
import { type Asked, ask } from './questions.js'
import { interleave, type Measured } from './rounds.js'
import { percentile } from './statistics.js'

const WARM_UPS = 3

/** How soon each question is answered over HTTP by a server on this database. */
export async function measureAnswers(
  db: Database,
  questionsAt: (url: string) => Promise<readonly Asked[]>,
  { rounds, signal }: { readonly rounds: number; readonly signal: AbortSignal },
) {
  const api = createApi({ db, logger: pino({ level: 'silent' }), demo: false })
  try {
    const { url } = await api.listen(0, '127.0.0.1')
    const cases = (await questionsAt(url)).map((asked) => ({ name: asked.name, measure: () => timed(url, asked) }))
    await interleave(cases, WARM_UPS, signal)
    return slownessOf(await interleave(cases, rounds, signal))
  } finally {
    await api.close()
  }
}

function slownessOf(measured: readonly Measured<{ readonly ms: number }>[]) {
  const queries = [...new Set(measured.map(({ name }) => name))].map((name) => {
    const times = measured.filter((each) => each.name === name).map(({ result }) => result.ms)
    return { name, medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) }
  })
  const loads = measured.map(({ load }) => load)
  return { p95Ms: Math.max(...queries.map(({ p95Ms }) => p95Ms)), load: [Math.min(...loads), Math.max(...loads)], queries }
}

async function timed(url: string, { query, variables }: Asked): Promise<{ readonly ms: number }> {
  const started = performance.now()
  await ask(url, query, variables)
  return { ms: Math.round((performance.now() - started) * 10) / 10 }
}
