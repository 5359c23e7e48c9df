import type { BlockHash, ChainId, Height, Said, Timestamp } from '@secretariat/shared'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../client.js'
import { projectors } from '../projectors/index.js'
import type { SampleTable } from '../tables/sample.js'
import { keep } from './keep.js'
import { project } from './project.js'
import { transact } from './session.js'
import { lockLooks, settleLooks, tellLook } from './settle-looks.js'

/** A look at a chain's tables: the slot in which it was due, the newest block of the node that was asked, and what it saw. */
export interface Sample {
  readonly chain: ChainId
  readonly name: string
  readonly slot: number
  readonly height: Height
  readonly hash: BlockHash
  readonly time: Timestamp
  readonly said: readonly Said[]
  /** It counts only once its block is read, and only if that is the block it saw: conclusions from what is absent need both sides. */
  readonly awaitsBlock?: boolean
}

/** Looks that may wait at once: more than the time until a block is final has, unless reading is far behind. */
const MOST_WAITING = 8

/** The last looks at a chain's tables, by name. */
export async function loadSamples(db: Database, chain: ChainId): Promise<Selectable<SampleTable>[]> {
  return await db.selectFrom('sample').selectAll().where('chain', '=', chain).orderBy('name').execute()
}

/**
 * Makes facts of what a look saw and the one before it did not, and says how many; all of it or nothing. A slot that is told already
 * stays as it is. The range does not move: the block of the facts may be read before or after them.
 */
export async function recordSample(db: Database, sample: Sample): Promise<number> {
  return await transact(db, async (session) => {
    // An import holds this table.
    await sql`lock table fact in row exclusive mode`.execute(session.db)
    const { waiting, ...before } = await takeRow(session.db, sample)
    const [newest] = waiting.slice(-1)
    if ((newest?.slot ?? before.slot ?? -1) >= sample.slot || waiting.length >= MOST_WAITING) return 0
    const { chain, name, awaitsBlock = false, ...look } = sample
    const now = { ...look, takenAt: Date.now() }
    if (awaitsBlock) await putAside(session.db, sample, JSON.stringify([...waiting, now]))
    const facts = awaitsBlock ? await settleLooks(session, chain) : await tellLook(session, { chain, name }, now)
    await keep(session.db, await project(session, projectors, facts))
    return facts.length
  })
}

/** Says why a look failed; what the last one saw stays. */
export async function reportFailedSample(db: Database, failed: Pick<Sample, 'chain' | 'name'> & { readonly error: string }): Promise<void> {
  const { chain, name, error } = failed
  await db
    .insertInto('sample')
    .values({ chain, name, error, triedAt: now })
    .onConflict((conflict) => conflict.columns(['chain', 'name']).doUpdateSet({ error, triedAt: now }))
    .execute()
}

const now = sql<Date>`clock_timestamp()`

/** Makes others who write samples of the chain wait, so that two looks cannot tell one slot. */
async function takeRow(db: Database, { chain, name }: Sample) {
  await db
    .insertInto('sample')
    .values({ chain, name, triedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await lockLooks(db, chain)
  const own = db.selectFrom('sample').select(['slot', 'waiting']).where('chain', '=', chain).where('name', '=', name)
  return await own.executeTakeFirstOrThrow()
}

async function putAside(db: Database, { chain, name }: Sample, waiting: string): Promise<void> {
  const values = { waiting, error: null, triedAt: now }
  await db.updateTable('sample').set(values).where('chain', '=', chain).where('name', '=', name).execute()
}
