import type { Network } from '@secretariat/shared'
import { z } from 'zod'
import { field, type Part, partsOf, type Read, type Reading, readRow, readRows } from './reading.js'
import { count, dollars, height, list, measure, member, words } from './stated.js'

const result = z.object({ member_id: member, handle: z.string(), reward_usd: dollars, voted: count, points: measure })

const definition = z.object({
  id: z.string().min(1),
  round: count,
  network: z.string(),
  section: words,
  title: z.string(),
  reward_usd: dollars,
  fiat_pool_factor: measure,
  type: z.object({ distribution: words, grading: words }).nullish(),
  measure: words,
  evidence: words,
  measurable: words,
  active: words,
  start_block: height,
  deadline_block: height,
  annihilation: words,
  result: z.object({ rewarded_usd: dollars, members: list }).nullish(),
  source: words,
})
type Definition = z.infer<typeof definition>

/** Targets as they were published, and what each member got for one. */
export function* readDefinitions(reading: Reading, definitions: Part): Read {
  for (const [, part] of partsOf(definitions)) {
    if (typeof part === 'string') return yield definitions.json.reject(definitions.path, part)
    const printed = z.object({ network: z.string() }).safeParse(part.value).data?.network
    const network = reading.networkOf(printed ?? reading.home.name)
    if (network === undefined) {
      yield part.json.reject([...part.path, 'network'], 'a network that is not known')
      continue
    }
    const row = yield* readRow(reading, part, definition, (row) => ({
      network,
      key: [row.id],
      height: row.start_block,
      said: { kind: 'kpi.recorded', ...whatOf(row) },
    }))
    if (row !== undefined) yield* readResults(reading, field(field(part, 'result'), 'members'), row, network)
  }
}

function whatOf(row: Definition) {
  return {
    kpi: row.id,
    round: row.round,
    section: row.section,
    title: row.title,
    reward: row.reward_usd,
    poolFactor: row.fiat_pool_factor,
    distribution: row.type?.distribution ?? null,
    grading: row.type?.grading ?? null,
    measure: row.measure,
    evidence: row.evidence,
    measurable: row.measurable?.replace('_', '-') ?? null,
    active: row.active,
    starts: row.start_block,
    deadline: row.deadline_block,
    annihilation: row.annihilation,
    rewarded: row.result?.rewarded_usd ?? null,
    source: row.source,
  }
}

function* readResults(reading: Reading, members: Part, { id, start_block }: Definition, network: Network): Read {
  yield* readRows(reading, members, result, (row) => ({
    network,
    key: [id, row.member_id ?? row.handle],
    height: start_block,
    said: {
      kind: 'kpi-result.recorded',
      kpi: id,
      handle: row.handle,
      member: row.member_id,
      reward: row.reward_usd,
      voted: row.voted,
      points: row.points,
    },
  }))
}
