import type { ChainId } from '@secretariat/shared'
import type { ChainSays } from '@secretariat/shared/alert'
import type { Database } from '../client.js'

/** What the chain itself says that thresholds follow, by the last look at its tables. */
export async function loadChainSays(db: Database, chain: ChainId): Promise<ChainSays> {
  const row = await db
    .selectFrom('producerPenalty')
    .select('tolerance')
    .where('chain', '=', chain)
    .where('tolerance', 'is not', null)
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { tolerance: row?.tolerance ?? null }
}
