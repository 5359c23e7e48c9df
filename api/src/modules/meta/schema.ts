import { builder } from '../../builder.js'
import { Chain } from '../chain/schema.js'
import { type ChainState, type CoverageRow, etaSeconds, findProgress, lagSeconds, type ProgressRow, rateOf, stateOf } from './meta.js'
import { ChainSample } from './samples.js'

/** Grows with each addition to the schema that clients may want to look for. */
const schemaVersion = '0.1'

const states = {
  CONNECTING: { value: 'connecting', description: 'The indexer looks for a node that answers.' },
  BACKFILLING: { value: 'backfilling', description: 'History is being read.' },
  FOLLOWING: { value: 'following', description: 'Every new final block is read as it comes.' },
  STOPPED: { value: 'stopped', description: 'The indexer stopped; lastError tells why.' },
  DONE: { value: 'done', description: 'Everything that was to be read is read, and nothing follows.' },
  UNKNOWN: { value: 'unknown', description: 'No indexer has been heard of for 30 seconds.' },
} as const satisfies Record<string, { value: ChainState; description: string }>

const IndexerState = builder.enumType('ChainState', { description: 'What the indexer of a chain does.', values: states })

const BlockSpan = builder.objectRef<CoverageRow>('BlockSpan').implement({
  description: 'Blocks without a gap, both ends included.',
  fields: (t) => ({
    first: t.expose('first', { type: 'BlockNumber', description: 'First block.' }),
    last: t.expose('last', { type: 'BlockNumber', description: 'Last block.' }),
  }),
})

const ChainMeta = builder.objectRef<ProgressRow>('ChainMeta').implement({
  description: 'How far a chain is indexed, and how fresh that is.',
  fields: (t) => ({
    id: t.exposeString('chain', { description: 'Key of the chain.' }),
    name: t.exposeString('displayName', { description: 'Name for people.' }),
    profile: t.exposeString('profile', { description: 'What is read from it: the kind of councils it has.' }),
    state: t.field({ type: IndexerState, description: 'What the indexer does.', resolve: stateOf }),
    lastError: t.exposeString('error', { nullable: true, description: 'What the indexer complains of; null when nothing is wrong.' }),
    endpoint: t.exposeString('endpoint', { nullable: true, description: 'Node it reads from; null before it has one.' }),
    firstBlock: t.expose('firstHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Lowest block that is read; null before any.',
    }),
    indexedBlock: t.expose('indexedHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Highest block that is read; null before any. `coverage` shows gaps below it.',
    }),
    indexedAt: t.expose('indexedAt', { type: 'DateTime', nullable: true, description: 'Time of that block.' }),
    finalizedBlock: t.expose('finalized', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Highest final block the indexer knows; null when it has not told.',
    }),
    lagBlocks: t.exposeInt('lagBlocks', {
      nullable: true,
      description: 'Final blocks above the highest that is read; null when either is not known.',
    }),
    lagSeconds: t.float({
      nullable: true,
      description: 'Age of the highest block that is read, by its own time; null before any.',
      resolve: lagSeconds,
    }),
    coverage: t.field({
      type: [BlockSpan],
      description: 'What is completely read, lowest first.',
      resolve: async ({ chain }, _, { load }) => [...(await load.coverage.load(chain))],
    }),
    samples: t.field({
      type: [ChainSample],
      description: 'Last looks at its tables, by name; none where its blocks tell everything.',
      resolve: async ({ chain }, _, { load }) => [...(await load.samples.load(chain))],
    }),
    heartbeatAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the indexer last said that it lives; null when it never did.',
    }),
  }),
})

builder.objectFields(ChainMeta, (t) => ({
  blocksPerSecond: t.float({
    nullable: true,
    description: 'Blocks read per second lately; null when not known.',
    resolve: rateOf,
  }),
  etaSeconds: t.float({
    nullable: true,
    description: 'Seconds until everything planned is read, at this rate; null when not known.',
    resolve: etaSeconds,
  }),
  unreadActions: t.int({
    description: 'Actions of contracts that are followed which could not be read: figures lack what they say.',
    resolve: async ({ chain }, _, { load }) => (await load.unreadActions.load(chain))?.count ?? 0,
  }),
}))

builder.objectField(Chain, 'meta', (t) =>
  t.field({
    type: ChainMeta,
    description: 'How far it is indexed.',
    resolve: async ({ id }, _, { load }) => {
      const row = await load.progress.load(id)
      if (row === undefined) throw new TypeError(`No progress row for ${id}`)
      return row
    },
  }),
)

const Meta = builder.objectRef<{ readonly at: Date }>('Meta').implement({
  description: 'The state that everything else in the same request is read from.',
  fields: (t) => ({
    chains: t.field({ type: [ChainMeta], description: 'One row per chain.', resolve: (_, __, { db }) => findProgress(db) }),
    demo: t.boolean({ description: 'Whether this installation shows simulated chains.', resolve: (_, __, { demo }) => demo }),
    schemaVersion: t.string({ description: 'Version of this schema.', resolve: () => schemaVersion }),
    generatedAt: t.expose('at', { type: 'DateTime', description: "The server's clock when the request was answered." }),
  }),
})

builder.queryField('_meta', (t) =>
  t.field({ type: Meta, description: 'How fresh everything is.', resolve: (_, __, { now }) => ({ at: now }) }),
)
