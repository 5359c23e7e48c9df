import { type BlockHash, type ChainId, Height } from '@secretariat/shared'
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import type { RangeTable } from '../tables/chain.js'

/** Heights to read: from `first` to `last`, or without an end. */
export interface Span {
  readonly first: Height
  readonly last: Height | null
}

/** How far a range is read. `hash` is null before its first block. */
export interface Cursor {
  readonly height: number
  readonly hash: BlockHash | null
}

export type Range = Selectable<RangeTable>

/** The spans that are missing so that all of `wanted` belongs to some range, and no height to two. */
export function planRanges(existing: readonly Span[], wanted: Span): Span[] {
  const end = wanted.last ?? Number.POSITIVE_INFINITY
  const missing: Span[] = []
  let next: number = wanted.first
  for (const span of [...existing].sort((a, b) => a.first - b.first)) {
    if (span.first > end) break
    if (span.first > next) missing.push({ first: Height(next), last: Height(span.first - 1) })
    if (span.last === null) return missing
    next = Math.max(next, span.last + 1)
  }
  if (next <= end) missing.push({ first: Height(next), last: wanted.last })
  return missing
}

/** Makes the ranges that are missing for `wanted`; answers those of it that are not read to their end, lowest first. */
export async function prepareRanges(db: Database, chain: ChainId, wanted: Span): Promise<Range[]> {
  return await db.transaction().execute(async (transaction) => {
    // Two planners at once would both see the same gap.
    await sql`select from chain where id = ${chain} for no key update`.execute(transaction)
    const existing = await transaction.selectFrom('range').select(['first', 'last']).where('chain', '=', chain).execute()
    const missing = planRanges(existing, wanted)
    if (missing.length > 0) {
      const rows = missing.map(({ first, last }) => ({ chain, first, last, height: first - 1 }))
      await transaction.insertInto('range').values(rows).execute()
    }
    return await unfinished(transaction, chain, wanted).execute()
  })
}

/**
 * Waits until what was read of these ranges outlives a crash of the database, and answers where they stand then, lowest first.
 * Batches are committed without that wait: a server that died since may have lost the last ones.
 */
export async function secureRanges(db: Database, ids: readonly number[]): Promise<Range[]> {
  if (ids.length === 0) return []
  const ranges = await db.transaction().execute(async (transaction) => {
    await sql`set local synchronous_commit = on`.execute(transaction)
    // Only a commit that writes waits for the log, and with it for all that was logged before.
    return await transaction
      .updateTable('range')
      .set((eb) => ({ height: eb.ref('height') }))
      .where('id', 'in', ids)
      .returningAll()
      .execute()
  })
  return ranges.toSorted((a, b) => a.first - b.first)
}

function unfinished(db: Database, chain: ChainId, { first, last }: Span) {
  const ranges = db
    .selectFrom('range')
    .selectAll()
    .where('chain', '=', chain)
    .where((eb) => eb.or([eb('last', 'is', null), eb.and([eb('height', '<', eb.ref('last')), eb('last', '>=', first)])]))
    .orderBy('first')
  return last === null ? ranges : ranges.where('first', '<=', last)
}
