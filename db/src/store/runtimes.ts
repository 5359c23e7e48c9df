import type { ChainId } from '@secretariat/shared'
import type { Database } from '../client.js'

/** Metadata of a runtime that was read from a node before. */
export async function loadMetadata(db: Database, chain: ChainId, spec: number): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('runtime').select('metadata').where('chain', '=', chain).where('spec', '=', spec).executeTakeFirst()
  return row?.metadata
}

/** Keeps the metadata of a runtime; a version never changes its metadata, so the first stays. */
export async function saveMetadata(db: Database, chain: ChainId, spec: number, metadata: Uint8Array): Promise<void> {
  await db
    .insertInto('runtime')
    .values({ chain, spec, metadata: Buffer.from(metadata) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
