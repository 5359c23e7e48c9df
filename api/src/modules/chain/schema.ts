import { ChainId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { badInput } from '../base/bad-input.js'
import { chainIdOf } from '../base/key.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { type AuthorRow, type ChainRow, findChains } from './chains.js'

/** A count of blocks with the number it is a share of. */
interface AuthorShare extends AuthorRow {
  readonly author: NonNullable<AuthorRow['author']>
  readonly known: number
}

const mostAuthors = 1000
const authorShare: DefinitionRow = {
  key: 'author-share',
  version: 1,
  formula: 'blocks of this author ÷ blocks read whose author is known',
  exclusions: ['blocks whose author is not known', 'blocks that are not read yet'],
}

const AuthorCount = builder.objectRef<AuthorShare>('AuthorCount').implement({
  description: 'Blocks of one author among those that are read.',
  fields: (t) => ({
    account: t.field({ type: Account, description: 'Who made the blocks.', resolve: ({ chain, author }) => ({ chain, account: author }) }),
    blocks: t.exposeInt('blocks', { description: 'Blocks by this author.' }),
    lastBlock: t.expose('lastHeight', { type: 'BlockNumber', description: 'The latest of them.' }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'Time of the latest one.' }),
    share: t.float({
      description: 'Part of the blocks whose author is known, from 0 to 1.',
      resolve: ({ blocks, known }) => blocks / known,
    }),
    definition: t.field({ type: Definition, description: 'How the share is computed.', resolve: () => authorShare }),
  }),
})

export const Chain = builder.objectRef<ChainRow>('Chain')

builder.node(Chain, {
  description: 'A chain that is watched.',
  id: { resolve: ({ id }) => id },
  loadMany: (keys, { load }) =>
    Promise.all(
      keys.map((key) => (ChainId.schema.safeParse(key).success ? load.chain.load(ChainId(key)).then((chain) => chain ?? null) : null)),
    ),
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Name of the chain in this installation.' }),
    name: t.exposeString('displayName', { description: 'Name for people.' }),
    profile: t.exposeString('profile', { description: 'What is read from it: the kind of councils it has.' }),
    family: t.exposeString('family', { description: 'Its technology.' }),
    genesis: t.expose('genesis', { type: 'Hex', nullable: true, description: 'Hash of its first block; null where no node has told yet.' }),
    demo: t.exposeBoolean('demo', { description: 'Whether it is a simulated chain.' }),
    authors: t.field({
      type: [AuthorCount],
      description: 'Authors by number of blocks, most first, over everything that is read.',
      args: { first: t.arg.int({ defaultValue: 25, description: `Authors to take, at most ${mostAuthors}.` }) },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 25 }),
      resolve: async ({ id }, { first }, { load }) => {
        if (first != null && (first < 0 || first > mostAuthors))
          throw badInput(`authors takes from 0 to ${mostAuthors}; ${first} were asked for`)
        const rows = await load.authors.load(id)
        const known = rows.reduce((sum, { author, blocks }) => (author === null ? sum : sum + blocks), 0)
        return rows.flatMap((row) => (row.author === null ? [] : [{ ...row, author: row.author, known }])).slice(0, first ?? 25)
      },
    }),
    unknownAuthorBlocks: t.int({
      description: 'Blocks whose author could not be told; they are in no count of `authors`.',
      resolve: async ({ id }, _, { load }) => (await load.authors.load(id)).find(({ author }) => author === null)?.blocks ?? 0,
    }),
    skippedSlots: t.int({
      nullable: true,
      description: 'Slots without a block between the blocks that are read; null where the slots are not known.',
      resolve: async ({ id }, _, { load }) => (await load.skipped.load(id))?.slots ?? null,
    }),
  }),
})

builder.queryFields((t) => ({
  chains: t.field({ type: [Chain], description: 'Every chain, by its key.', resolve: (_, __, { db }) => findChains(db) }),
  chain: t.field({
    type: Chain,
    nullable: true,
    description: 'The chain with this key; null when there is none.',
    args: { id: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: async (_, { id }, { load }) => {
      const chain = chainIdOf(id)
      return chain === undefined ? null : ((await load.chain.load(chain)) ?? null)
    },
  }),
}))
