import type { Schema } from '@secretariat/db'
import type { Kysely, Selectable } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { careerLoaders } from './career.js'
import { type MembershipKey, membersAmong, membershipKey } from './key.js'

import { agendaLoaders } from './proposals.js'

export { type MembershipKey, membershipKey } from './key.js'

export type MembershipRow = Selectable<Schema['member']>
export type HandleSpanRow = Selectable<Schema['memberHandleSpan']>
export type AccountSpanRow = Selectable<Schema['memberAccountSpan']>

type HandleRow = Pick<HandleSpanRow, 'chain' | 'member' | 'handle'>

export function membershipLoaders(db: Kysely<Schema>) {
  return {
    ...careerLoaders(db),
    ...agendaLoaders(db),
    handle: rowLoader(membershipKey, (keys: readonly MembershipKey[]) => findHandles(db, keys), membershipKey),
    membership: rowLoader(membershipKey, (keys: readonly MembershipKey[]) => findMemberships(db, keys), membershipKey),
    handleSpans: rowsLoader(membershipKey, (keys: readonly MembershipKey[]) => findHandleSpans(db, keys), membershipKey),
    accountSpans: rowsLoader(membershipKey, (keys: readonly MembershipKey[]) => findAccountSpans(db, keys), membershipKey),
  }
}

function findHandles(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<HandleRow[]> {
  return db
    .selectFrom('memberHandle')
    .distinctOn(['chain', 'member'])
    .select(['chain', 'member', 'handle'])
    .where(membersAmong(keys))
    .orderBy('chain', 'desc')
    .orderBy('member', 'desc')
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .execute()
}

function findMemberships(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<MembershipRow[]> {
  return db.selectFrom('member').selectAll().where(membersAmong(keys)).execute()
}

/** Newest first. */
function findHandleSpans(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<HandleSpanRow[]> {
  return db
    .selectFrom('memberHandleSpan')
    .selectAll()
    .where(membersAmong(keys))
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .execute()
}

/** Newest first. */
function findAccountSpans(db: Kysely<Schema>, keys: readonly MembershipKey[]): Promise<AccountSpanRow[]> {
  return db
    .selectFrom('memberAccountSpan')
    .selectAll()
    .where(membersAmong(keys))
    .orderBy('height', 'desc')
    .orderBy('ordinal', 'desc')
    .execute()
}
