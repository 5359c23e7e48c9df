import { loadHeads, type Schema } from '@secretariat/db'
import { AccountId, type BlockHash, type ChainId, type Height, Timestamp } from '@secretariat/shared'
import { afterHeader, type EndpointWord, type Liveness, nothingSeen, type Situation, signalsAt } from '@secretariat/shared/alert'
import { type Kysely, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'

/** The newest block that was seen of a chain, final or not, by the clock that dated it. */
export interface HeadRow {
  readonly chain: ChainId
  readonly height: Height
  readonly hash: BlockHash
  readonly at: Date
  readonly author: AccountId | null
  readonly seenAt: Date
  readonly finalized: Height | null
  readonly indexed: Height | null
  readonly ageSeconds: number
}

export interface EndpointRow {
  readonly chain: ChainId
  readonly endpoint: string
  readonly height: Height | null
  readonly finalized: Height | null
  readonly answeredAt: Date | null
  readonly ageSeconds: number | null
  readonly problem: string | null
  /** Of the newest block that any endpoint showed. */
  readonly best: Height | null
}

/** A producer that missed its last turns, as far as blocks tell that may still be undone. */
export interface SilenceRow {
  readonly chain: ChainId
  readonly producer: AccountId
  readonly turns: number
  readonly provisional: boolean
}

export function headLoaders(db: Kysely<Schema>) {
  return {
    headEndpoints: rowsLoader(
      String,
      (chains: readonly ChainId[]) => findEndpoints(db, chains),
      ({ chain }) => chain,
    ),
    headSilences: rowsLoader(
      String,
      (chains: readonly ChainId[]) => findSilences(db, chains),
      ({ chain }) => chain,
    ),
  }
}

/** Chains of which a header is kept: those that are followed. */
export async function findHeads(db: Kysely<Schema>, chain?: ChainId): Promise<HeadRow[]> {
  const { rows } = await sql<HeadRow>`
    /* heads */
    select chain.id as chain, newest.height, newest.hash, newest.time as at, newest.author, newest.seen_at,
      (select max(finalized) from head_endpoint where head_endpoint.chain = chain.id) as finalized,
      (select max(last) from coverage where coverage.chain = chain.id) as indexed,
      greatest(extract(epoch from now() - newest.seen_at)::float8, 0) as age_seconds
    from chain
    cross join lateral (select * from head where head.chain = chain.id order by height desc, seen_at limit 1) newest
    where ${chain ?? null}::text is null or chain.id = ${chain ?? null}
    order by chain.id`.execute(db)
  return rows
}

/** What everybody who is asked said last, by name. */
export async function findEndpoints(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<EndpointRow[]> {
  const { rows } = await sql<EndpointRow>`
    /* endpoints of heads */
    select chain, endpoint, height, finalized, answered_at, problem,
      -- greatest() alone would make 0 of what is not known
      case when answered_at is not null then greatest(extract(epoch from now() - answered_at)::float8, 0) end as age_seconds,
      max(height) over (partition by chain) as best
    from head_endpoint where chain = any(${chains}::text[]) order by chain, endpoint`.execute(db)
  return rows
}

interface ScheduleRow {
  readonly chain: ChainId
  readonly intervalMs: number
  readonly repetitions: number
  readonly version: number
  readonly producers: readonly AccountId[]
}

async function findSilences(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<SilenceRow[]> {
  const [heads, endpoints, schedules] = await Promise.all([loadHeads(db, chains), findEndpoints(db, chains), findSchedules(db, chains)])
  return chains.flatMap((chain) => {
    const own = schedules.filter((schedule) => schedule.chain === chain)
    const [first] = own
    if (first === undefined) return []
    const seen = heads.filter((head) => head.chain === chain)
    const liveness = seen.reduce<Liveness>((state, { header }) => afterHeader(state, header, seen.length + 1), nothingSeen)
    const words = endpoints.filter((each) => each.chain === chain).map(wordOf)
    const timing = { intervalMs: first.intervalMs, repetitions: first.repetitions }
    const known = new Map(own.map(({ version, producers }) => [version, producers]))
    return silencesOf({ chain, liveness, ...standing(words), makers: { by: 'schedule', timing, schedules: known } })
  })
}

const standing = (endpoints: readonly EndpointWord[]): Pick<Situation, 'endpoints' | 'finalized' | 'indexed'> => ({
  endpoints,
  finalized: endpoints.map(({ finalized }) => finalized).reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null),
  indexed: null,
})

function silencesOf(situation: Situation): SilenceRow[] {
  const now = Timestamp(Math.max(0, ...situation.endpoints.map(({ answeredAt }) => answeredAt ?? 0)))
  return signalsAt(situation, now).flatMap(({ chain, rule, subject, value, provisional }) =>
    rule === 'producer-silent' && value !== null && value > 0 ? [{ chain, producer: AccountId(subject), turns: value, provisional }] : [],
  )
}

function wordOf({ endpoint, height, finalized, answeredAt, problem }: EndpointRow): EndpointWord {
  const at = answeredAt === null ? null : Timestamp(answeredAt.getTime())
  return { endpoint, height, finalized, time: null, since: at ?? Timestamp(0), answeredAt: at, problem, good: 0 }
}

async function findSchedules(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<ScheduleRow[]> {
  const { rows } = await sql<ScheduleRow>`
    /* schedules of heads */
    select schedule.chain, chain.slot_interval_ms as interval_ms, chain.slot_repetitions as repetitions, schedule.version, schedule.producers
    from producer_schedule schedule
    join chain on chain.id = schedule.chain and chain.slot_repetitions is not null
    where schedule.chain = any(${chains}::text[])
      and schedule.version in (select spec from head where head.chain = schedule.chain)`.execute(db)
  return rows
}
