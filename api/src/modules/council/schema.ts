import type { Height } from '@secretariat/shared'
import { builder } from '../../builder.js'
import type { Context } from '../../context.js'
import { Account } from '../base/account.js'
import { spanAround } from '../base/as-of.js'
import { chainIdOf, councilKey, parseCouncilKey } from '../base/key.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import type { CouncilRow } from './councils.js'

export const Council = builder.objectRef<CouncilRow>('Council')

/** Members and prime, now or after a block; undefined where they are not known. */
async function composition({ chain, council, members, prime }: CouncilRow, height: Height | undefined, context: Context) {
  if (height === undefined) return members === null ? undefined : { members, prime }
  await spanAround(context.load, chain, height)
  return context.load.composition.load({ chain, council, height })
}

builder.node(Council, {
  description: 'A body that decides: one collective of a chain.',
  id: { resolve: councilKey },
  loadMany: (keys, { load }) =>
    Promise.all(
      keys.map((key) => {
        const parsed = parseCouncilKey(key)
        return parsed === undefined ? null : load.council.load(parsed).then((row) => row ?? null)
      }),
    ),
  fields: (t) => ({
    key: t.string({ description: 'chain:name.', resolve: councilKey }),
    name: t.exposeString('council', { description: 'Name of the pallet that is the council.' }),
    chain: t.field({
      type: Chain,
      description: 'The chain it belongs to.',
      resolve: ({ chain }, _, { load }) => requireChain(load, chain),
    }),
    members: t.field({
      type: [Account],
      nullable: true,
      description:
        'Who sits in it, in the order of the chain; null where the chain has not told. AS_OF_UNAVAILABLE for a block that is not read.',
      args: { atBlock: t.arg({ type: 'BlockNumber', description: 'After this block; now, when absent.' }) },
      resolve: async (row, { atBlock }, context) => {
        const known = await composition(row, atBlock ?? undefined, context)
        return known?.members.map((account) => ({ chain: row.chain, account })) ?? null
      },
    }),
    prime: t.field({
      type: Account,
      nullable: true,
      description: 'The member whose vote counts for those who are silent; null where there is none, or where it is not known.',
      args: { atBlock: t.arg({ type: 'BlockNumber', description: 'After this block; now, when absent.' }) },
      resolve: async (row, { atBlock }, context) => {
        const account = (await composition(row, atBlock ?? undefined, context))?.prime ?? null
        return account === null ? null : { chain: row.chain, account }
      },
    }),
    openProposals: t.exposeInt('openProposals', { description: 'Proposals that are not decided.' }),
  }),
})

builder.objectField(Chain, 'councils', (t) =>
  t.field({
    type: [Council],
    description: 'Its councils, by name.',
    resolve: ({ id }, _, { load }) => load.councilsOf.load(id).then((rows) => [...rows]),
  }),
)

builder.queryFields((t) => ({
  councils: t.field({
    type: [Council],
    description: 'Councils of a chain, by name; empty when there is no such chain.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: async (_, { chain }, { load }) => {
      const id = chainIdOf(chain)
      return id === undefined ? [] : [...(await load.councilsOf.load(id))]
    },
  }),
  council: t.field({
    type: Council,
    nullable: true,
    description: 'The council with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:name.' }) },
    resolve: async (_, { key }, { load }) => {
      const parsed = parseCouncilKey(key)
      return parsed === undefined ? null : ((await load.council.load(parsed)) ?? null)
    },
  }),
}))
