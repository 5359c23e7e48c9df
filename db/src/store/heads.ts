import { type BlockHash, type ChainId, Height, Timestamp } from '@secretariat/shared'
import { afterHeader, type EndpointWord, type LiveHeader, type Liveness, nothingSeen } from '@secretariat/shared/alert'
import { sql } from 'kysely'
import type { Database } from '../client.js'

/** Headers that are kept of a chain. */
const KEPT = 512

/** What was newly seen of a chain at its head. */
export interface HeadNews {
  readonly chain: ChainId
  readonly headers: readonly LiveHeader[]
  readonly endpoints: readonly EndpointWord[]
}

/** Keeps the newest headers and what endpoints said last, and tells listeners of `head` the chain where there is a new header. */
export async function recordHeads(db: Database, { chain, headers, endpoints }: HeadNews): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await writeEndpoints(transaction, chain, endpoints)
    if (headers.length === 0) return
    await transaction
      .insertInto('head')
      .values(headers.map((header) => rowOf(chain, header)))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const newest = Math.max(...headers.map(({ height }) => height))
    await sql`delete from head where chain = ${chain} and height <= ${newest - KEPT}`.execute(transaction)
    await sql`select pg_notify('head', ${chain})`.execute(transaction)
  })
}

/** Endpoints that are asked no longer are forgotten. */
async function writeEndpoints(db: Database, chain: ChainId, endpoints: readonly EndpointWord[]): Promise<void> {
  const names = endpoints.map(({ endpoint }) => endpoint)
  await sql`delete from head_endpoint where chain = ${chain} and endpoint <> all(${names}::text[])`.execute(db)
  for (const { endpoint, height, finalized, answeredAt, problem } of endpoints) {
    const said = { height, finalized, answeredAt: answeredAt === null ? null : new Date(answeredAt), problem }
    await db
      .insertInto('headEndpoint')
      .values({ chain, endpoint, ...said })
      .onConflict((conflict) => conflict.columns(['chain', 'endpoint']).doUpdateSet(said))
      .execute()
  }
}

function rowOf(chain: ChainId, { hash, height, parentHash, time, author, slot, schedule, seenAt }: LiveHeader) {
  return { chain, hash, height, parentHash, time: new Date(time), author, slot, spec: schedule, seenAt: new Date(seenAt) }
}

/** What is known of a chain from blocks that are read and headers that were seen: so many blocks, or fewer. */
export async function loadLiveness(db: Database, chain: ChainId, keep: number): Promise<Liveness> {
  const blocks = await db.selectFrom('block').selectAll().where('chain', '=', chain).orderBy('height', 'desc').limit(keep).execute()
  const heads = await db.selectFrom('head').selectAll().where('chain', '=', chain).orderBy('height').orderBy('seenAt').execute()
  const read = blocks.toReversed().flatMap((block, i, all): LiveHeader[] => {
    const before = all[i - 1]
    if (before?.height !== block.height - 1) return []
    return [headerOf({ ...block, parentHash: before.hash, seenAt: block.time })]
  })
  return [...read, ...heads.map(headerOf)].reduce((liveness, header) => afterHeader(liveness, header, keep), nothingSeen)
}

/** The headers that are kept of chains, oldest first. */
export async function loadHeads(db: Database, chains: readonly ChainId[]) {
  const rows = await db.selectFrom('head').selectAll().where('chain', 'in', chains).orderBy('height').orderBy('seenAt').execute()
  return rows.map((row) => ({ chain: row.chain, header: headerOf(row) }))
}

interface SeenRow {
  readonly hash: BlockHash
  readonly height: number
  readonly parentHash: BlockHash
  readonly time: Date
  readonly author: LiveHeader['author']
  readonly slot: number | null
  readonly spec: number | null
  readonly seenAt: Date
}

function headerOf({ hash, height, parentHash, time, author, slot, spec, seenAt }: SeenRow): LiveHeader {
  const place = { hash, parentHash, height: Height(height), author, slot }
  return { ...place, time: Timestamp(time.getTime()), schedule: spec, seenAt: Timestamp(seenAt.getTime()) }
}

/** The height up to which a chain is read; undefined where nothing is. */
export async function heightRead(db: Database, chain: ChainId): Promise<Height | undefined> {
  const { last } = await db
    .selectFrom('coverage')
    .select((eb) => eb.fn.max('last').as('last'))
    .where('chain', '=', chain)
    .executeTakeFirstOrThrow()
  return last ?? undefined
}

/** Who stands in the versions of a chain's schedule, in the order of their slots. */
export async function loadSchedules(db: Database, chain: ChainId) {
  const rows = await db.selectFrom('producerSchedule').select(['version', 'producers']).where('chain', '=', chain).execute()
  return new Map(rows.map(({ version, producers }) => [version, producers]))
}
