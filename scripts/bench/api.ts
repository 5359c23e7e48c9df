import { createApi } from '@secretariat/api'
import { refreshStatistics } from '@secretariat/db'
import { pino } from 'pino'
import { type History, writeHistory } from './history.js'
import { writeJoystream } from './joystream/history.js'
import { machine } from './machine.js'
import { type Asked, ask, questionsOf } from './questions.js'
import { interleave, type Measured } from './rounds.js'
import { empty, withScratch } from './scratch.js'
import { percentile } from './statistics.js'

export interface ApiOptions extends History {
  readonly rounds: number
}

/** How soon a page's query shall be answered, nineteen times out of twenty. */
const WANTED_MS = 100
const WARM_UPS = 3

/** Every query of the pages on a large database, over HTTP. */
export async function benchApi({ blocks, motions, rounds }: ApiOptions, signal: AbortSignal): Promise<object> {
  return withScratch(async ({ db }) => {
    await empty(db)
    await writeHistory(db, { blocks, motions })
    await writeJoystream(db, blocks)
    await refreshStatistics(db)
    process.stderr.write(`${motions} motions and an elected council on ${blocks} blocks each are written\n`)
    const api = createApi({ db, logger: pino({ level: 'silent' }), demo: false })
    try {
      const { url } = await api.listen(0, '127.0.0.1')
      const cases = (await questionsOf(url)).map((asked) => ({ name: asked.name, measure: () => timed(url, asked) }))
      await interleave(cases, WARM_UPS, signal)
      const measured = await interleave(cases, rounds, signal)
      return { goal: 'pages', wantedP95Ms: WANTED_MS, machine: machine(), blocks, motions, rounds, ...slownessOf(measured) }
    } finally {
      await api.close()
    }
  })
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
