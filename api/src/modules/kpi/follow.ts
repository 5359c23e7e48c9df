import type { Schema } from '@secretariat/db'
import type { Height } from '@secretariat/shared'
import {
  type Followed,
  followRound,
  type Judged,
  type KpiDefinition,
  type Reading,
  reason,
  type Target,
  type Threat,
} from '@secretariat/shared/kpi'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import { type RoundKey, roundKey } from './key.js'
import { readingLoader } from './readings.js'
import { type AwardRow, type GradeRow, type ItemRow, type ProofRow, roundRowLoaders } from './rounds.js'

/** A KPI with how it stands. */
export interface KpiRow extends ItemRow, Judged {
  readonly threat: Threat
  readonly reading: Reading | null
  /** First and last block that the reading is about; null where there is none. */
  readonly measured: { readonly first: Height; readonly last: Height } | null
  readonly proofs: readonly ProofRow[]
  readonly grade: GradeRow | null
  readonly awards: readonly AwardRow[]
}

type RowLoaders = ReturnType<typeof roundRowLoaders>
type Readings = ReturnType<typeof readingLoader>

export function kpiLoaders(db: Kysely<Schema>) {
  const rows = roundRowLoaders(db)
  const readings = readingLoader(db)
  return {
    kpiEarnings: rows.kpiEarnings,
    kpisOf: new DataLoader<RoundKey, readonly KpiRow[], string>((keys) => followAll(db, keys, rows, readings), { cacheKeyFn: roundKey }),
  }
}

/** All rounds together, so that their readings are asked for in the same turn. */
async function followAll(db: Kysely<Schema>, keys: readonly RoundKey[], rows: RowLoaders, readings: Readings) {
  const heights = await newestBlocks(db, keys)
  return Promise.all(keys.map((key) => followOne(key, heights.get(key.chain) ?? null, rows, readings)))
}

async function newestBlocks(db: Kysely<Schema>, keys: readonly RoundKey[]): Promise<ReadonlyMap<string, Height>> {
  const read = await db
    .selectFrom('coverage')
    .select(({ fn }) => ['chain', fn.max('last').as('last')])
    .where('chain', 'in', [...new Set(keys.map(({ chain }) => chain))])
    .groupBy('chain')
    .execute()
  return new Map(read.map(({ chain, last }) => [chain, last]))
}

async function followOne(key: RoundKey, height: Height | null, load: RowLoaders, readings: Readings): Promise<readonly KpiRow[]> {
  const [items, proofs, grades, awards] = await Promise.all([
    load.kpiItems.load(key),
    load.kpiProofs.load(key),
    load.kpiGrades.load(key),
    load.kpiAwards.load(key),
  ])
  const of = <T extends { readonly kpi: string }>(all: readonly T[], kpi: string) => all.filter((each) => each.kpi === kpi)
  const parts = await Promise.all(
    items.map(async (item) => {
      const { kpi, definition } = item
      const own = { proofs: of(proofs, kpi), grade: of(grades, kpi)[0] ?? null, awards: of(awards, kpi) }
      return { ...item, ...own, ...(definition === null ? unmeasured : await measure(item.chain, definition, height, readings)) }
    }),
  )
  const followups = new Map(followRound(parts.flatMap((part) => followed(part, height))).map((followup) => [followup.kpi.id, followup]))
  return parts.map((part) => {
    const { status, reason: why, threat } = followups.get(part.kpi) ?? recordedJudgement(part)
    return { ...part, status, reason: why, threat }
  })
}

const unmeasured = { reading: null, threatReading: null, measured: null }

async function measure(chain: ItemRow['chain'], kpi: KpiDefinition, height: Height | null, readings: Readings) {
  if (height === null || height < kpi.from) return unmeasured
  const measured = { first: kpi.from, last: height < kpi.deadline ? height : kpi.deadline }
  const read = (target: Target | null) =>
    target === null ? null : readings.load({ chain, metric: target.metric, parameter: target.parameter, ...measured })
  const when = kpi.annihilation?.when
  const [reading, threatReading] = await Promise.all([
    read(kpi.measure.kind === 'computed' ? kpi.measure.target : null),
    read(when?.kind === 'broken' ? when.target : null),
  ])
  return { reading, threatReading, measured: reading === null && threatReading === null ? null : measured }
}

interface Part extends ItemRow {
  readonly proofs: readonly ProofRow[]
  readonly grade: GradeRow | null
  readonly reading: Reading | null
  readonly threatReading: Reading | null
}

function followed({ definition, proofs, grade, reading, threatReading }: Part, height: Height | null): Followed[] {
  if (definition === null) return []
  const verdict = grade?.verdict ?? null
  const judged = grade === null || verdict === null ? null : { verdict, note: grade.note, author: grade.author }
  const given = proofs.filter(({ withdrawn }) => !withdrawn)
  return [{ kpi: definition, standing: { height, reading, proofs: given, grade: judged }, threatReading }]
}

const noThreat: Threat = { state: 'none', block: null, reason: null }

/** What records say became of a KPI whose chain nobody can ask any more. */
function recordedJudgement({ rewarded, reward, currency }: ItemRow): Judged & { threat: Threat } {
  if (rewarded === null) return { status: 'unknown', reason: reason('recorded-silent'), threat: noThreat }
  if (Number(rewarded) === 0) return { status: 'missed', reason: reason('recorded-unpaid'), threat: noThreat }
  const values = { rewarded: `${rewarded} ${currency}`, reward: reward === null ? '?' : `${reward} ${currency}` }
  return { status: 'met', reason: reason('recorded-paid', values), threat: noThreat }
}
