import { type ChainId, MemberId } from '@secretariat/shared'
import { sql } from 'kysely'
import { chainIdOf } from '../base/key.js'

/** A membership of a chain. */
export interface MembershipKey {
  readonly chain: ChainId
  readonly member: MemberId
}

export function membershipKey({ chain, member }: MembershipKey): string {
  return `${chain}:member:${member}`
}

/** The parts of `chain:member:number`; undefined when the text is no such key. */
export function parseMembershipKey(key: string): MembershipKey | undefined {
  const [, name = '', number] = /^([^:]+):member:([^:]+)$/.exec(key) ?? []
  const chain = chainIdOf(name)
  const member = MemberId.schema.safeParse(number).data
  return chain === undefined || member === undefined ? undefined : { chain, member }
}

/** Rows of these members. Two plain lists, which reach into the parts of a view, before the pairs, which do not. */
export function membersAmong(keys: readonly MembershipKey[]) {
  const [chains, members] = [keys.map(({ chain }) => chain), keys.map(({ member }) => member)]
  return sql<boolean>`(chain = any(${chains}::text[]) and member = any(${members}::text[])
    and (chain, member) in (select * from unnest(${chains}::text[], ${members}::text[])))`
}
