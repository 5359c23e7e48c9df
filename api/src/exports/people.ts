import { addressOf } from '../modules/base/address.js'
import { findChains } from '../modules/chain/chains.js'
import { type DirectoryRow, findMemberships, membershipList } from '../modules/membership/directory.js'
import { membershipKey } from '../modules/membership/key.js'
import { type MembershipRow, membershipLoaders } from '../modules/membership/memberships.js'
import type { MembershipOrder, MembershipWhere } from '../modules/membership/where.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'number', 'handle', 'name', 'joined_by', 'joined_at', 'joined_block', 'inviter'],
  ...['root_account', 'controller_account', 'verified'],
]

function lineOf(row: DirectoryRow, member: MembershipRow | undefined, prefix: number | null): Line {
  const address = (account: MembershipRow['rootAccount'] | undefined) => (account == null ? null : addressOf(account, prefix))
  return {
    key: membershipKey(row),
    chain: row.chain,
    number: row.member,
    handle: row.handle,
    name: member?.name ?? null,
    joined_by: member?.joinedBy ?? null,
    joined_at: member?.joinedAt ?? null,
    joined_block: member?.joinedHeight ?? null,
    inviter: member?.inviter ?? null,
    root_account: address(member?.rootAccount),
    controller_account: address(member?.controllerAccount),
    verified: member?.verified ?? null,
  }
}

export const people: Table = {
  name: 'people',
  columns,
  lines: ({ where, orderBy }) => {
    // Safety: the schema's own types read both values.
    const list = membershipList(
      inputOf('MembershipWhere', where) as MembershipWhere | undefined,
      inputOf('[MembershipOrder!]', orderBy) as MembershipOrder[] | undefined,
    )
    return async function* read(db) {
      const prefixes = new Map((await findChains(db)).map(({ id, ss58Prefix }) => [id, ss58Prefix]))
      for await (const page of walk(db, list.listing, (at, span) => findMemberships(at, list, span))) {
        const { membership } = membershipLoaders(db)
        const members = await Promise.all(page.map((row) => membership.load(row)))
        yield page.map((row, i) => lineOf(row, members[i], prefixes.get(row.chain) ?? null))
      }
    }
  },
}
