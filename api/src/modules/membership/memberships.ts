import type { Schema } from '@secretariat/db'
import type { ChainId, MemberId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowLoader } from '../base/loader.js'

/** A membership of a chain. */
export interface MembershipKey {
  readonly chain: ChainId
  readonly member: MemberId
}

type HandleRow = Pick<Selectable<Schema['member']>, 'chain' | 'member' | 'handle'>

export function membershipKey({ chain, member }: MembershipKey): string {
  return `${chain}:member:${member}`
}

export function membershipLoaders(db: Kysely<Schema>) {
  return { handle: rowLoader(membershipKey, (keys: readonly MembershipKey[]) => findHandles(db, keys), membershipKey) }
}

function findHandles(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<HandleRow[]> {
  return db
    .selectFrom('member')
    .select(['chain', 'member', 'handle'])
    .where(
      sql<boolean>`(chain, member) in (select * from unnest(${keys.map(({ chain }) => chain)}::text[], ${keys.map(({ member }) => member)}::text[]))`,
    )
    .execute()
}
