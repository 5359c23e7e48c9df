import { builder } from '../../builder.js'
import { type MembershipKey, membershipKey } from './memberships.js'

export const Membership = builder.objectRef<MembershipKey>('Membership').implement({
  description: 'A person who is registered on a chain.',
  fields: (t) => ({
    key: t.string({ description: 'chain:member:number.', resolve: membershipKey }),
    number: t.exposeString('member', { description: 'Number that the chain gave.' }),
    handle: t.string({
      nullable: true,
      description: 'Name they chose, as it is now; null where it is not known.',
      resolve: async (key, _, { load }) => (await load.handle.load(key))?.handle ?? null,
    }),
  }),
})
