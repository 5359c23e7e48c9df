import { UsageError } from '@secretariat/shared'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../client.js'
import type { ChainTable } from '../tables/chain.js'

/** What is told of a chain. */
export type Chain = Insertable<ChainTable>
type StoredChain = Selectable<ChainTable>

/** Makes the chain known, or proves that it is the chain that is known under this id. An unknown genesis is filled in by the first who tells it. */
export async function ensureChain(db: Database, chain: Chain): Promise<StoredChain> {
  return await db.transaction().execute((transaction) => upsertChain(transaction, chain))
}

/** As `ensureChain`, inside the caller's transaction. */
export async function upsertChain(db: Database, chain: Chain): Promise<StoredChain> {
  const stored = await db
    .insertInto('chain')
    .values(chain)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        displayName: chain.displayName,
        ss58Prefix: eb.fn.coalesce('excluded.ss58Prefix', 'chain.ss58Prefix'),
        genesis: eb.fn.coalesce('chain.genesis', 'excluded.genesis'),
        slotIntervalMs: eb.fn.coalesce('excluded.slotIntervalMs', 'chain.slotIntervalMs'),
        slotRepetitions: eb.fn.coalesce('excluded.slotRepetitions', 'chain.slotRepetitions'),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  refuseOther(stored, chain)
  return stored
}

function refuseOther(stored: StoredChain, told: Chain): void {
  const advice = 'use another --data-dir or another chain id'
  if (told.genesis !== null && stored.genesis !== told.genesis) {
    throw new UsageError(`The database holds ${stored.id} with genesis ${stored.genesis}, the node says ${told.genesis}; ${advice}`)
  }
  for (const key of ['family', 'profile'] as const) {
    if (stored[key] !== told[key])
      throw new UsageError(`The database holds ${stored.id} as ${key} ${stored[key]}, not ${told[key]}; ${advice}`)
  }
}
