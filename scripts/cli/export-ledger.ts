import type { Database } from '@secretariat/db'
import { writeLedger } from '@secretariat/indexer'
import { ChainId, UsageError } from '@secretariat/shared'

/** The ledger of a chain, or of all recorded ones, as lines of CSV. */
export async function* exportLedger(db: Database, chain: string): AsyncGenerator<string> {
  yield* writeLedger(await ledgerOf(db, await chainsNamed(db, chain)))
}

async function chainsNamed(db: Database, name: string): Promise<ChainId[]> {
  const known = await db.selectFrom('ledgerRow').select('chain').distinct().execute()
  const chains = known.map(({ chain }) => chain)
  if (name === 'all') return chains
  const id = ChainId.schema.safeParse(name)
  if (id.success && chains.includes(id.data)) return [id.data]
  throw new UsageError(`There is no ledger of ${name}; there is one of ${chains.join(', ') || 'none'}`, 2)
}

/** In the order in which secretaries keep it: network after network, by number. */
async function ledgerOf(db: Database, chains: readonly ChainId[]) {
  if (chains.length === 0) return []
  return await db
    .selectFrom('ledgerRow')
    .selectAll()
    .where('chain', 'in', chains)
    .orderBy('chain')
    .orderBy('proposal')
    .orderBy('occurrence')
    .execute()
}
