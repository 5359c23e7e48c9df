import type { ChainId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { requireChainId } from '../base/key.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { type EndpointRow, findHeads, type HeadRow, type SilenceRow } from './heads.js'

const silenceDefinition: DefinitionRow = {
  key: 'live-silence',
  version: 1,
  formula:
    'turns missed in a row up to the newest block that any endpoint showed, among the last 512 headers; a turn is a producer’s slots in a row, and missed when none of them has a block. Beyond the newest block turns count two slots after their end, where two endpoints have that block',
  exclusions: [
    'stops of the whole chain',
    'blocks that were made and given up',
    'turns whose schedule is not known',
    'turns before the headers that are kept',
  ],
}

const HeadEndpoint = builder.objectRef<EndpointRow>('HeadEndpoint').implement({
  description: 'A node that is asked for the newest blocks of a chain, and what it said last.',
  fields: (t) => ({
    name: t.exposeString('endpoint', { description: 'Its host.' }),
    block: t.expose('height', { type: 'BlockNumber', nullable: true, description: 'Its newest block; null before it answered.' }),
    behind: t.int({
      nullable: true,
      description: 'Blocks by which it is behind the endpoint that is furthest; null before it answered.',
      resolve: ({ height, best }) => (height === null || best === null ? null : best - height),
    }),
    finalizedBlock: t.expose('finalized', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Its last final block; null before it answered.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it answered last; null where it never did.',
    }),
    ageSeconds: t.exposeFloat('ageSeconds', { nullable: true, description: 'Seconds since then; null where it never did.' }),
    problem: t.exposeString('problem', { nullable: true, description: 'Why it does not serve; null while it does.' }),
  }),
})

const LiveSilence = builder.objectRef<SilenceRow>('LiveSilence').implement({
  description: 'A producer that missed its last turns, also by blocks that may still be undone.',
  fields: (t) => ({
    producer: t.field({ type: Account, description: 'Who.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    turns: t.exposeInt('turns', { description: 'Turns missed in a row: at least so many.' }),
    provisional: t.exposeBoolean('provisional', { description: 'Whether even the first of them may still be undone.' }),
    definition: t.field({ type: Definition, description: 'How they are counted.', resolve: () => silenceDefinition }),
  }),
})

export const Head = builder.objectRef<HeadRow>('Head').implement({
  description: 'The newest block of a chain as its nodes show it. It may still be undone: a sign of life, not a record.',
  fields: (t) => ({
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    block: t.expose('height', { type: 'BlockNumber', description: 'Its number.' }),
    hash: t.expose('hash', { type: 'Hex', description: 'Its hash.' }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of the block.' }),
    author: t.field({
      type: Account,
      nullable: true,
      description: 'Who made it; null where the header does not tell.',
      resolve: ({ chain, author }) => (author === null ? null : { chain, account: author }),
    }),
    seenAt: t.expose('seenAt', { type: 'DateTime', description: 'When it was seen first.' }),
    ageSeconds: t.exposeFloat('ageSeconds', { description: 'Seconds since then.' }),
    finalizedBlock: t.expose('finalized', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Highest block that an endpoint calls final; null where none told.',
    }),
    indexedBlock: t.expose('indexed', { type: 'BlockNumber', nullable: true, description: 'Highest block that is read; null before any.' }),
    endpoints: t.field({
      type: [HeadEndpoint],
      description: 'Everybody who is asked, by name.',
      resolve: async ({ chain }, _, { load }) => [...(await load.headEndpoints.load(chain))],
    }),
    silences: t.field({
      type: [LiveSilence],
      description: 'Producers that missed their last turns; none on chains whose producers have no turns.',
      resolve: async ({ chain }, _, { load }) => [...(await load.headSilences.load(chain))],
    }),
  }),
})

builder.queryField('heads', (t) =>
  t.field({
    type: [Head],
    description: 'The newest blocks of chains that are followed, by chain; of one chain where its key is given.',
    args: { chain: t.arg.string({ description: 'Key of the chain.' }) },
    resolve: (_, { chain }, { db }) => findHeads(db, chainOf(chain)),
  }),
)

const chainOf = (key: string | null | undefined): ChainId | undefined => (key == null ? undefined : requireChainId(key))
