import { createHash } from 'node:crypto'
import type { ChainId, Fact, Said } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import type { WaitingLook } from '../tables/sample.js'
import { addFacts } from './fact-rows.js'
import type { Session } from './session.js'

/** Where a sample's facts stand among those of the block: after everything that happened in it. */
const AFTER_THE_BLOCK = 1_000_000

interface Named {
  readonly chain: ChainId
  readonly name: string
}

/**
 * Tells what looks saw at blocks that are read by now, and answers the facts, which are written and not projected. What was seen at a
 * block that was undone counts for nothing; a look that was told at once is due again.
 */
export async function settleLooks(session: Session, chain: ChainId): Promise<Fact[]> {
  const { db } = session
  if (!(await lockLooks(db, chain))) return []
  await sql`
    update sample set slot = null, seen = '{}' from block
    where sample.chain = ${chain} and block.chain = sample.chain and block.height = sample.height and block.hash <> sample.hash
      and sample.slot is not null`.execute(db)
  const facts: Fact[] = []
  for (const { name, look, stands } of await arrived(db, chain)) {
    if (stands) facts.push(...(await tellLook(session, { chain, name }, look)))
    const waiting = sql<string>`(select coalesce(jsonb_agg(look), '[]') from jsonb_array_elements(waiting) as look
      where (look ->> 'slot')::int8 > ${look.slot})`
    await db.updateTable('sample').set({ waiting }).where('chain', '=', chain).where('name', '=', name).execute()
  }
  return facts
}

/** Makes others who write samples of a chain wait; says whether it has any. Always in one order, so that nobody waits in a circle. */
export async function lockLooks(db: Database, chain: ChainId): Promise<boolean> {
  const rows = await db.selectFrom('sample').select('name').where('chain', '=', chain).orderBy('name').forUpdate().execute()
  return rows.length > 0
}

/** Looks whose block is read, in order, and whether it is the one they saw. */
async function arrived(db: Database, chain: ChainId) {
  const { rows } = await sql<{ name: string; look: WaitingLook; stands: boolean }>`
    select sample.name, look, block.hash = look ->> 'hash' as stands
    from sample
    cross join jsonb_array_elements(sample.waiting) as look
    join block on block.chain = sample.chain and block.height = (look ->> 'height')::int8
    where sample.chain = ${chain}
    order by sample.name, (look ->> 'slot')::int8`.execute(db)
  return rows
}

/** Writes what a look saw and the one before it did not. */
export async function tellLook(session: Session, named: Named, look: WaitingLook): Promise<Fact[]> {
  const { db } = session
  const own = db.selectFrom('sample').select('seen').where('chain', '=', named.chain).where('name', '=', named.name)
  const { seen } = await own.executeTakeFirstOrThrow()
  const digests = look.said.map(digestOf)
  const facts = await placeFacts(
    db,
    named,
    look,
    look.said.filter((_, i) => !seen.includes(digests[i] ?? '')),
  )
  if (facts.length > 0) await addFacts(session, facts)
  const { slot, height, hash } = look
  await db
    .updateTable('sample')
    .set({ slot, height, hash, seen: digests, error: null, takenAt: new Date(look.takenAt), triedAt: sql<Date>`clock_timestamp()` })
    .where('chain', '=', named.chain)
    .where('name', '=', named.name)
    .execute()
  return facts
}

/** The newest block may stay the same for many looks; a later one must count as later. */
async function placeFacts(db: Database, { chain, name }: Named, look: WaitingLook, said: readonly Said[]): Promise<Fact[]> {
  const { slot, height, hash, time } = look
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

function digestOf(said: Said): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)
}
