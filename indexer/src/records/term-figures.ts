import { AssetId } from '@secretariat/shared'
import { z } from 'zod'
import { unitsText } from './cell.js'
import type { Draft } from './draft.js'
import { field, fieldsOf, type Part, partsOf, type Read, type Reading, readRow, readRows } from './reading.js'
import { count, measure, units, words } from './stated.js'
import type { TermPlace } from './term-rows.js'

const usd = AssetId('USD')
const counted = ['council_members', 'proposals_total', 'proposals_approved', 'members_total', 'uploads', 'channels'] as const
const forum = ['forum_categories', 'forum_threads', 'forum_posts'] as const

interface Figure {
  readonly section: string
  readonly name: string
  readonly unit: string
}

/** What the tokenomics report of a term states, figure by figure, and the types of proposals that the council's report counts. */
export function* readFigures(reading: Reading, term: Part, place: TermPlace): Read {
  const { asset } = place.network
  const tokenomics = field(term, 'tokenomics')
  const of = (section: string, unit: string) => (name: string) => ({ section, name, unit })
  const named = (parent: Part, name: string): [string, Part][] => [[name, field(parent, name)]]
  const groups: [readonly (readonly [string, Part])[], (name: string) => Figure][] = [
    [fieldsOf(field(field(term, 'overview'), 'by_type')), of('type', 'proposal')],
    [named(tokenomics, 'issuance'), of('issuance', asset)],
    [fieldsOf(field(tokenomics, 'flows')), of('flow', asset)],
    [fieldsOf(field(tokenomics, 'mints')), of('mint', asset)],
    [named(tokenomics, 'usd_pool'), of('pool', usd)],
    [named(tokenomics, 'rate_usd_per_1M'), of('rate', usd)],
    [[...counted, ...forum].map((name) => [name, field(tokenomics, name)]), of('count', 'count')],
  ]
  for (const [parts, figure] of groups) for (const [name, part] of parts) yield* readFigure(reading, part, figure(name), place)
  yield* readRefills(reading, field(tokenomics, 'pool_refills'), place)
  yield* readContentSize(reading, tokenomics, place)
  yield* readGroups(reading, field(tokenomics, 'working_groups'), place)
}

function draftOf({ network, term, height }: TermPlace, figure: Figure, stated: object): Draft {
  const nothing = { opening: null, closing: null, value: null, block: null }
  return {
    network,
    height,
    key: [term, figure.section, figure.name, figure.unit],
    said: { kind: 'figure.recorded', term, ...figure, ...nothing, ...stated },
  }
}

/** A number, or an opening and a closing one. What is left out is no figure. */
function* readFigure(reading: Reading, part: Part, figure: Figure, place: TermPlace): Read {
  if (part.value === null || part.value === undefined) return
  const amount = amountIn(figure.unit)
  const schema = z.union([z.object({ start: amount, end: amount }), amount])
  yield* readRow(reading, part, schema, (row) =>
    draftOf(place, figure, row !== null && typeof row === 'object' ? { opening: row.start, closing: row.end } : { value: row }),
  )
}

function amountIn(unit: string) {
  return unit === 'count' || unit === 'proposal'
    ? count.transform((value) => (value === null ? null : String(value)))
    : units(AssetId(unit))
}

function* readRefills(reading: Reading, refills: Part, place: TermPlace): Read {
  const refill = z.object({ usd: units(usd), reason: words, block: count })
  yield* readRows(reading, refills, refill, (row) =>
    draftOf(place, { section: 'refill', name: row.reason ?? 'refill', unit: usd }, { value: row.usd, block: row.block }),
  )
}

/** Stated in bytes or in MB, with decimals: whole bytes here. */
function* readContentSize(reading: Reading, tokenomics: Part, place: TermPlace): Read {
  const size = field(tokenomics, 'content_size')
  if (size.value === undefined || size.value === null) return
  const factor = String(field(tokenomics, 'content_size_unit').value).startsWith('MB') ? 1e6 : 1
  const bytes = (value: number | null) => (value === null ? null : String(Math.round(value * factor)))
  yield* readRow(reading, size, z.object({ start: measure, end: measure }), ({ start, end }) =>
    draftOf(place, { section: 'count', name: 'content_size', unit: 'byte' }, { opening: bytes(start), closing: bytes(end) }),
  )
}

function* readGroups(reading: Reading, groups: Part, place: TermPlace): Read {
  const amount = units(place.network.asset)
  const group = z.object({ group: z.string(), workers_start: count, workers_end: count, stake_start: amount, stake_end: amount })
  for (const [, part] of partsOf(groups)) {
    if (typeof part === 'string') return yield groups.json.reject(groups.path, part)
    const row = yield* readRow(reading, part, group, ({ group: name, workers_start, workers_end }) =>
      draftOf(place, { section: 'group', name, unit: 'worker' }, { opening: textOf(workers_start), closing: textOf(workers_end) }),
    )
    if (row === undefined) continue
    const { group: name, stake_start: opening, stake_end: closing } = row
    const stake = { section: 'group', name, unit: place.network.asset }
    if (opening !== null || closing !== null) yield* readRow(reading, part, group, () => draftOf(place, stake, { opening, closing }))
    yield* readWorkers(reading, field(part, 'workers'), name, place)
  }
}

const textOf = (value: number | null): string | null => (value === null ? null : String(value))

/** Rewards of a worker are stated in millions. */
const millions = (asset: AssetId) =>
  measure.transform((value) => (value === null ? null : (unitsText(Math.round(value * 1e6), asset) ?? null)))

function* readWorkers(reading: Reading, workers: Part, group: string, { network, term, height }: TermPlace): Read {
  const { asset } = network
  const worker = z.object({
    worker_id: count,
    handle: z.string(),
    status: words,
    reward_per_block: units(asset),
    term_M: millions(asset),
    total_M: millions(asset),
  })
  yield* readRows(reading, workers, worker, (row) => ({
    network,
    height,
    key: [term, group, row.worker_id ?? row.handle],
    said: {
      kind: 'worker.recorded',
      term,
      asset,
      group,
      worker: row.worker_id,
      handle: row.handle,
      status: row.status,
      rewardPerBlock: row.reward_per_block,
      termReward: row.term_M,
      totalReward: row.total_M,
    },
  }))
}
