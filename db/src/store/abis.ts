import type { AccountId, ChainId } from '@secretariat/shared'
import type { Selectable } from 'kysely'
import type { Database } from '../client.js'
import type { AbiTable } from '../tables/abi.js'

/** An ABI as it is kept. */
export type StoredAbi = Selectable<AbiTable>

/** Every ABI an account is known to have had, the oldest first. */
export async function loadAbis(db: Database, chain: ChainId, account: AccountId): Promise<StoredAbi[]> {
  return await db.selectFrom('abi').selectAll().where('chain', '=', chain).where('account', '=', account).orderBy('height').execute()
}

/** Keeps an ABI. Of two at one height the one that an action set stays: a node tells what stood there before or after. */
export async function saveAbi(db: Database, abi: Omit<StoredAbi, 'abi'> & { readonly abi: Uint8Array }): Promise<void> {
  const bytes = Buffer.from(abi.abi)
  await db
    .insertInto('abi')
    .values({ ...abi, abi: bytes })
    .onConflict((conflict) =>
      conflict
        .columns(['chain', 'account', 'height'])
        .doUpdateSet({ abi: bytes, source: abi.source })
        .where((eb) => eb.val(abi.source), '=', 'action'),
    )
    .execute()
}
