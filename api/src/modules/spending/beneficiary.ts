import type { Schema } from '@secretariat/db'
import type { AccountId, ChainId, Height, MemberId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'

/** An account at a block. */
export interface HolderKey {
  readonly chain: ChainId
  readonly account: AccountId
  readonly height: Height
}

export interface HolderRow extends HolderKey {
  readonly member: MemberId
}

function holderKey({ chain, account, height }: HolderKey): string {
  return `${chain}:${account}:${height}`
}

/** Loader of the members whose account it was at a block: root, controller, or confirmed for stakes. */
export function beneficiaryLoaders(db: Kysely<Schema>) {
  return { holders: rowsLoader(holderKey, (keys: readonly HolderKey[]) => findHolders(db, keys), holderKey) }
}

async function findHolders(db: Kysely<Schema>, keys: readonly HolderKey[]): Promise<HolderRow[]> {
  const [chains, accounts] = [keys.map(({ chain }) => chain), keys.map(({ account }) => account)]
  const heights = keys.map(({ height }) => height)
  const { rows } = await sql<HolderRow>`
    /* members whose accounts these were */
    select distinct wanted.chain, wanted.account, wanted.height, span.member
    from unnest(${chains}::text[], ${accounts}::text[], ${heights}::int8[]) as wanted (chain, account, height)
    join member_account_span span on span.chain = wanted.chain and span.account = wanted.account
      and span.height <= wanted.height and (span.until_height is null or span.until_height > wanted.height)
    order by wanted.chain, wanted.account, wanted.height, span.member`.execute(db)
  return rows
}
