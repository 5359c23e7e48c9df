import type { Database } from '@secretariat/db'
import { writeLedger } from '@secretariat/indexer'
import { ChainId, UsageError } from '@secretariat/shared'

/** The ledger of a chain, or of all recorded ones, as lines of CSV. */
export async function* exportLedger(db: Database, chain: string): AsyncGenerator<string> {
  yield* writeLedger(await ledgerOf(db, await chainsNamed(db, chain)))
}

async function chainsNamed(db: Database, name: string): Promise<ChainId[]> {
  const recorded = await db.selectFrom('ledgerRow').select('chain').distinct().orderBy('chain').execute()
  if (name === 'all') return recorded.map(({ chain }) => chain)
  const known = await db.selectFrom('chain').select('id').orderBy('id').execute()
  const id = ChainId.schema.safeParse(name)
  if (id.success && known.some((chain) => chain.id === id.data)) return [id.data]
  throw new UsageError(`There is no ledger of ${name}; there is one of ${known.map((chain) => chain.id).join(', ') || 'none'}`, 2)
}

/** In the order in which secretaries keep it: network after network, by number. Of a chain that is read it fills itself. */
async function ledgerOf(db: Database, chains: readonly ChainId[]) {
  if (chains.length === 0) return []
  const lines = await db
    .selectFrom('spendingLedger')
    .selectAll()
    .where('chain', 'in', chains)
    .orderBy('chain')
    .orderBy('number')
    .orderBy('occurrence')
    .execute()
  return lines.map(({ number, ...line }) => ({ ...line, proposal: number }))
}
