import { type Block, type BlockHash, type Fact, type Height, StaleCursorError } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { projectors } from '../projectors/index.js'
import { checkBatch } from './batch.js'
import { copyRows } from './copy.js'
import { addFacts, appendFacts } from './fact-rows.js'
import { keep } from './keep.js'
import { project } from './project.js'
import type { Cursor, Range } from './ranges.js'
import { checkSeams } from './seams.js'
import { type Session, transact } from './session.js'
import { settleLooks } from './settle-looks.js'
import { tallyBatch } from './tally.js'

/** The next blocks of a range, without a gap, and everything that happened in them. */
export interface Batch {
  readonly range: Pick<Range, 'id' | 'chain' | 'first' | 'last'>
  /** Where the range stands before, as it was read: another value means another writer. */
  readonly from: Cursor
  readonly to: { readonly height: Height; readonly hash: BlockHash }
  /** Parent of the first block. */
  readonly parentHash: BlockHash
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
}

/**
 * Writes a batch and moves its range, in one transaction. After a RetryableError it is not known whether that happened:
 * read the range again before going on.
 */
export async function commit(db: Database, batch: Batch): Promise<void> {
  checkBatch(batch)
  await transact(db, async (session) => {
    // Losing the last batches in a power cut only means reading them again: rows and cursor are lost together.
    await sql`set local synchronous_commit = off`.execute(session.db)
    // An import holds this table; waiting here keeps the range free meanwhile.
    await sql`lock table fact in row exclusive mode`.execute(session.db)
    await moveRange(session.db, batch)
    await checkSeams(session.db, batch)
    await writeBlocks(session, batch.blocks)
    await writeFacts(session, batch)
    const seen = await settleLooks(session, batch.range.chain)
    await keep(session.db, await project(session, projectors, [...batch.facts, ...seen]))
    await tallyBatch(session.db, batch)
  })
}

async function moveRange(db: Database, { range, from, to, parentHash }: Batch): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('range')
    .set({ height: to.height, hash: to.hash, ...(from.hash === null ? { parentHash } : {}) })
    .where('id', '=', range.id)
    .where('height', '=', from.height)
    .where('hash', 'is not distinct from', from.hash)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return
  throw new StaleCursorError(`Another writer moved the range of ${range.chain} from ${range.first} beyond ${from.height}`)
}

async function writeBlocks({ client }: Session, blocks: readonly Block[]): Promise<void> {
  const columns = ['chain', 'height', 'hash', 'time', 'author', 'slot', 'skipped', 'spec']
  const rows = blocks.map((block) => ({ ...block, time: new Date(block.time) }))
  await copyRows(client, `copy block (${columns.join(', ')}) from stdin`, columns, rows)
}

async function writeFacts(session: Session, { range, from, to, facts }: Batch): Promise<void> {
  const imported = await session.db
    .selectFrom('fact')
    .select('height')
    .where('chain', '=', range.chain)
    .where('height', '>', Number(from.height) as Height)
    .where('height', '<=', to.height)
    .limit(1)
    .executeTakeFirst()
  if (imported === undefined) await appendFacts(session, facts)
  else await addFacts(session, facts)
}
