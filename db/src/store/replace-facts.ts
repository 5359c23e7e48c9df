import { type Fact, type FactKind, factId } from '@secretariat/shared'
import { sql } from 'kysely'
import { projectors } from '../projectors/index.js'
import { addFacts } from './fact-rows.js'
import type { Session } from './session.js'

interface Changes {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

interface Replacing {
  /** Stores these; answers those that are new or say something else now. */
  take(facts: readonly Fact[]): Promise<Fact[]>
  /** Takes out what was not taken, on the chains that were spoken of. */
  finish(): Promise<Changes>
}

const identity = sql`fact.chain || '/' || fact.height || '/' || fact.locator || '/' || fact.kind`

/** Replaces all facts of these kinds, chain by chain, page after page. Facts that say what they said before are not touched. */
export async function replaceFacts(session: Session, kinds: readonly FactKind[]): Promise<Replacing> {
  const { db } = session
  const tables = projectors.filter((projector) => kinds.some((kind) => projector.kinds.has(kind))).map(({ table }) => table)
  const forget = async (ids: readonly string[]): Promise<void> => {
    for (const table of tables) await sql`delete from ${sql.table(table)} where fact_id = any(${ids})`.execute(db)
  }
  await sql`create temporary table if not exists taken_fact (id text primary key, chain text not null) on commit drop`.execute(db)
  await sql`truncate taken_fact`.execute(db)
  const counts = { added: 0, changed: 0, unchanged: 0 }
  return {
    async take(facts) {
      const ids = facts.map(factId)
      await sql`insert into taken_fact select unnest(${ids}::text[]), unnest(${facts.map(({ chain }) => chain)}::text[])`.execute(db)
      const stored = await storedHashes(session, facts)
      const changed = facts.filter((fact) => stored.has(factId(fact)) && stored.get(factId(fact)) !== fact.hash)
      await removeFacts(session, changed.map(factId))
      await forget(changed.map(factId))
      const fresh = facts.filter((fact) => stored.get(factId(fact)) !== fact.hash)
      await addFacts(session, fresh)
      counts.changed += changed.length
      counts.added += fresh.length - changed.length
      counts.unchanged += facts.length - fresh.length
      return fresh
    },
    async finish() {
      const { rows } = await sql<{ id: string }>`
        select ${identity} as id from fact
        where chain in (select chain from taken_fact) and kind = any(${kinds})
          and not exists (select from taken_fact where id = ${identity})`.execute(db)
      const gone = rows.map(({ id }) => id)
      await removeFacts(session, gone)
      await forget(gone)
      return { ...counts, removed: gone.length }
    },
  }
}

async function storedHashes({ db }: Session, facts: readonly Fact[]): Promise<Map<string, string>> {
  const { rows } = await sql<Pick<Fact, 'chain' | 'height' | 'locator' | 'kind' | 'hash'>>`
    select fact.chain, fact.height, fact.locator, fact.kind, fact.hash from fact join (${places(facts.map(factId))}) place
    using (chain, height, locator, kind)`.execute(db)
  return new Map(rows.map((row) => [factId(row), row.hash]))
}

async function removeFacts({ db }: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    delete from fact using (${places(ids)}) place
    where (fact.chain, fact.height, fact.locator, fact.kind) = (place.chain, place.height, place.locator, place.kind)`.execute(db)
}

/** The parts of ids, as columns of the table of facts. */
function places(ids: readonly string[]) {
  return sql`
    select split_part(id, '/', 1) as chain, split_part(id, '/', 2)::int8 as height, split_part(id, '/', 3) as locator, split_part(id, '/', 4) as kind
    from unnest(${ids}::text[]) as id`
}
