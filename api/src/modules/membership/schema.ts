import { builder } from '../../builder.js'
import type { Loaders } from '../../context.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { countMemberships, findMemberships, membershipList } from './directory.js'
import { type MembershipKey, membershipKey, parseMembershipKey } from './key.js'
import { MembershipOrderInput, MembershipWhereInput } from './where.js'

export const Membership = builder.objectRef<MembershipKey>('Membership')

builder.node(Membership, {
  description: 'A person who is registered on a chain.',
  id: { resolve: membershipKey },
  loadMany: (keys, { load }) => Promise.all(keys.map((key) => membershipOfKey(load, key))),
  fields: (t) => ({
    key: t.string({ description: 'chain:member:number.', resolve: membershipKey }),
    number: t.exposeString('member', { description: 'Number that the chain gave.' }),
    handle: t.string({
      nullable: true,
      description: 'Name they chose, as it is now; null where it is not known. 0x and hex where it is no text.',
      resolve: async (key, _, { load }) => (await load.handle.load(key))?.handle ?? null,
    }),
  }),
})

/** Null for a number that no fact of memberships names. */
async function membershipOfKey(load: Loaders, key: string): Promise<MembershipKey | null> {
  const parsed = parseMembershipKey(key)
  if (parsed === undefined) return null
  return (await load.membership.load(parsed)) === undefined ? null : parsed
}

builder.queryFields((t) => ({
  memberships: t.connection(
    {
      type: Membership,
      description: `Memberships of chains, by number unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        where: t.arg({ type: MembershipWhereInput, description: 'Which memberships.' }),
        orderBy: t.arg({ type: [MembershipOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { where, orderBy, ...page }, { db }) => {
        const list = membershipList(where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findMemberships(db, list, span),
          () => countMemberships(db, list),
        )
      },
    },
    { name: 'MembershipConnection' },
    { name: 'MembershipEdge' },
  ),
  membership: t.field({
    type: Membership,
    nullable: true,
    description: 'The membership with this key; null when facts name none.',
    args: { key: t.arg.string({ required: true, description: 'chain:member:number.' }) },
    resolve: (_, { key }, { load }) => membershipOfKey(load, key),
  }),
}))
