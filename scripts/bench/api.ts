import { createApi } from '@secretariat/api'
import { accountOf } from '@secretariat/shared/testing'
import { pino } from 'pino'
import { z } from 'zod'
import { type History, writeHistory } from './history.js'
import { machine } from './machine.js'
import { pageQueries } from './page-queries.js'
import { interleave, type Measured } from './rounds.js'
import { analyze, empty, withScratch } from './scratch.js'
import { percentile } from './statistics.js'

export interface ApiOptions extends History {
  readonly rounds: number
}

/** How soon a page's query shall be answered, nineteen times out of twenty. */
const WANTED_MS = 100
const PAGE = 25
const WARM_UPS = 3

interface Asked {
  readonly name: string
  readonly query: string
  readonly variables: object
}

/** Every query of the pages on a large database, over HTTP. */
export async function benchApi({ blocks, motions, rounds }: ApiOptions, signal: AbortSignal): Promise<object> {
  return withScratch(async ({ db, url: database }) => {
    await empty(db)
    await writeHistory(db, { blocks, motions })
    await analyze({ url: database })
    process.stderr.write(`${motions} motions on ${blocks} blocks are written\n`)
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

const answerSchema = z.object({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.array(z.unknown()).optional() })

async function ask(url: string, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = answerSchema.parse(await response.json())
  if (data == null || errors !== undefined) throw new Error(`${JSON.stringify(errors)} is the answer to ${query}`)
  return data
}

/** What a visitor's clicks ask: each page, its filters, its orders, its far end. */
async function questionsOf(url: string): Promise<Asked[]> {
  const queries = await pageQueries()
  const asked = (name: string, label: string, variables: object): Asked => {
    const query = queries.get(name)
    if (query === undefined) throw new Error(`No page asks the query ${name} any more`)
    return { name: label, query, variables }
  }
  const list = (field: string, direction: string, where: object = {}) => ({ where, orderBy: [{ field, direction }], first: PAGE })
  const voter = { voter: { eq: accountOf(3) } }
  return [
    asked('Meta', 'every page: freshness', {}),
    asked('Councils', 'filters: councils', {}),
    asked('Chain', 'overview: chain', { id: 'alpha' }),
    asked('OpenProposals', 'overview: open motions', { chain: 'alpha' }),
    asked('Proposals', 'motions: newest', list('PROPOSED_AT', 'DESC')),
    asked('Proposals', 'motions: oldest decision', list('DECIDED_AT', 'ASC')),
    asked('Proposals', 'motions: by number', list('NUMBER', 'DESC')),
    asked('Proposals', 'motions: open', list('PROPOSED_AT', 'DESC', { status: { in: ['OPEN'] } })),
    asked('Proposals', 'motions: of a voter', list('PROPOSED_AT', 'DESC', voter)),
    asked('Proposals', 'motions: last page', { where: {}, orderBy: [{ field: 'PROPOSED_AT', direction: 'DESC' }], last: PAGE }),
    asked('Proposal', 'one motion', { key: await someMotion(url) }),
    asked('Members', 'members: newest', list('FROM_AT', 'DESC')),
    asked('Members', 'members: by ballots', list('BALLOTS', 'DESC')),
  ]
}

const keysSchema = z.object({ proposals: z.object({ nodes: z.tuple([z.object({ key: z.string() })]) }) })

async function someMotion(url: string): Promise<string> {
  return keysSchema.parse(await ask(url, '{ proposals(first: 1) { nodes { key } } }', {})).proposals.nodes[0].key
}
