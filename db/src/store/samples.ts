import { createHash } from 'node:crypto'
import type { BlockHash, ChainId, Fact, Height, Said, Timestamp } from '@secretariat/shared'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../client.js'
import { projectors } from '../projectors/index.js'
import type { SampleTable } from '../tables/sample.js'
import { addFacts } from './fact-rows.js'
import { keep } from './keep.js'
import { project } from './project.js'
import { type Session, transact } from './session.js'

/** Where a sample's facts stand among those of the block: after everything that happened in it. */
const AFTER_THE_BLOCK = 1_000_000

/** A look at a chain's tables: the slot whose state it tells, the last final block then, and what it saw. */
export interface Sample {
  readonly chain: ChainId
  readonly name: string
  readonly slot: number
  readonly height: Height
  readonly hash: BlockHash
  readonly time: Timestamp
  readonly said: readonly Said[]
}

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
    const before = await takeRow(session.db, sample)
    if (before.slot !== null && before.slot >= sample.slot) return 0
    const digests = sample.said.map(digestOf)
    const seen = new Set(before.seen)
    const facts = await placeFacts(
      session.db,
      sample,
      sample.said.filter((_, i) => !seen.has(digests[i] ?? '')),
    )
    await write(session, facts)
    await session.db
      .updateTable('sample')
      .set({ slot: sample.slot, height: sample.height, seen: digests, error: null, takenAt: now, triedAt: now })
      .where('chain', '=', sample.chain)
      .where('name', '=', sample.name)
      .execute()
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

/** Makes others who write the same sample wait, so that two looks cannot tell one slot. */
async function takeRow(db: Database, { chain, name }: Sample) {
  await db
    .insertInto('sample')
    .values({ chain, name, triedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const own = db.selectFrom('sample').select(['slot', 'seen']).where('chain', '=', chain).where('name', '=', name)
  return await own.forUpdate().executeTakeFirstOrThrow()
}

/** The last final block may stay the same for many looks; a later one must count as later. */
async function placeFacts(db: Database, { chain, name, slot, height, hash, time }: Sample, said: readonly Said[]): Promise<Fact[]> {
  const { last } = await db
    .selectFrom('fact')
    .select((eb) => eb.fn.max('ordinal').as('last'))
    .where('chain', '=', chain)
    .where('height', '=', height)
    .executeTakeFirstOrThrow()
  const first = Math.max(AFTER_THE_BLOCK, (last ?? 0) + 1)
  return said.map((each, i) => {
    const locator = `s:${slot}:${name}${i === 0 ? '' : `:${i}`}`
    // Safety: a fact is what is said and its place; the compiler does not join the members of a union with what they lack.
    return { ...each, chain, height, hash, time, locator, ordinal: first + i } as Fact
  })
}

async function write(session: Session, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return
  await addFacts(session, facts)
  await keep(session.db, await project(session, projectors, facts))
}

function digestOf(said: Said): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)
}
