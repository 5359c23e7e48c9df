import { type BlockHash, SeamError } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import type { Batch } from './commit.js'

/** Where this batch makes its range meet a neighbour, the blocks on both sides must be of one chain. */
export async function checkSeams(db: Database, { range, from, to, parentHash }: Batch): Promise<void> {
  const begins = from.hash === null
  const ends = to.height === range.last
  if (!begins && !ends) return
  // Neighbours that arrive at the same moment would not see each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`secretariat/seam/${range.chain}`}, 0))`.execute(db)
  if (begins) await checkBelow(db, range, parentHash)
  if (ends) await checkAbove(db, range, to)
}

async function checkBelow(db: Database, { chain, first }: Batch['range'], parentHash: BlockHash): Promise<void> {
  const below = await db
    .selectFrom('range')
    .select('hash')
    .where('chain', '=', chain)
    .where('height', '=', first - 1)
    .where('last', '=', sql<Batch['to']['height']>`${first - 1}::int8`)
    .executeTakeFirst()
  if (below?.hash != null && below.hash !== parentHash) throw new SeamError(describe(chain, first - 1, below.hash, parentHash))
}

async function checkAbove(db: Database, { chain }: Batch['range'], { height, hash }: Batch['to']): Promise<void> {
  const above = await db
    .selectFrom('range')
    .select('parentHash')
    .where('chain', '=', chain)
    .where('first', '=', sql<Batch['to']['height']>`${height + 1}::int8`)
    .executeTakeFirst()
  if (above?.parentHash != null && above.parentHash !== hash) throw new SeamError(describe(chain, height, hash, above.parentHash))
}

function describe(chain: string, height: number, hash: BlockHash, expected: BlockHash): string {
  return `${chain}: block ${height} is ${hash}, but block ${height + 1} has the parent ${expected}; the node changed its history or is of another network`
}
