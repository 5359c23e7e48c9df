import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { parseMemberKey } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { requireCouncil } from '../council/councils.js'
import { Council } from '../council/schema.js'
import { countMembers, findMembers, type MemberRow, memberList } from './members.js'
import { MemberOrderInput, MemberWhereInput } from './where.js'

const Member = builder.objectRef<MemberRow>('Member')

builder.node(Member, {
  description: 'A person in a council, from block to block. Who comes back is another member.',
  id: { resolve: ({ key }) => key },
  loadMany: (keys, { load }) =>
    Promise.all(
      keys.map((key) => {
        const parsed = parseMemberKey(key)
        return parsed === undefined ? null : load.member.load(parsed).then((row) => row ?? null)
      }),
    ),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'chain:council:account:fromBlock.' }),
    account: t.field({
      type: Account,
      description: 'The account that holds the seat.',
      resolve: ({ chain, account }) => ({ chain, account }),
    }),
    council: t.field({ type: Council, description: 'The council.', resolve: (row, _, { load }) => requireCouncil(load, row) }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', description: 'First block after which the account is a member.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    fromExact: t.exposeBoolean('fromExact', {
      description: 'False where reading began with the account already seated: it sat there at fromBlock or before.',
    }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block after which it is no member any more; null while it sits.',
    }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block.' }),
    ballots: t.exposeInt('ballots', { description: 'Proposals the account voted on during this time.' }),
  }),
})

builder.queryFields((t) => ({
  members: t.connection(
    {
      type: Member,
      description: `Members of councils, newest first unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        where: t.arg({ type: MemberWhereInput, description: 'Which members.' }),
        orderBy: t.arg({ type: [MemberOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { where, orderBy, ...page }, { db }) => {
        const list = memberList(where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findMembers(db, list, span),
          () => countMembers(db, list),
        )
      },
    },
    { name: 'MemberConnection' },
    { name: 'MemberEdge' },
  ),
  member: t.field({
    type: Member,
    nullable: true,
    description: 'The member with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:council:account:fromBlock.' }) },
    resolve: async (_, { key }, { load }) => {
      const parsed = parseMemberKey(key)
      return parsed === undefined ? null : ((await load.member.load(parsed)) ?? null)
    },
  }),
}))
