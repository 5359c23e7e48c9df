import { producerPolicy } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { Definition, Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { Schedule } from '../schedule/schema.js'
import { type Board, type ChainSlotState, type FinalityRow, findBoard } from './board.js'
import { boardDefinition, finalityDefinition } from './definitions.js'
import { ChainStop } from './lists.schema.js'
import { ProducerBlock } from './parts.schema.js'
import type { EmergencyRow } from './penalties.js'
import type { ProducerRow } from './records.js'

const SlotState = builder.enumType('ChainSlotState', {
  description: 'What is true of a chain whose producers have slots.',
  values: {
    OK: { value: 'ok', description: 'Nothing below.' },
    EMERGENCY: { value: 'emergency', description: 'The chain refuses all but the most needed actions, as its table said last.' },
    FINALITY_AT_RISK: { value: 'finality-at-risk', description: 'If one or two more producers fall silent, no block becomes final.' },
    FINALITY_STOPPED: {
      value: 'finality-stopped',
      description: 'Too few producers made blocks in the last round for blocks to become final.',
    },
    SCHEDULE_UNKNOWN: { value: 'schedule-unknown', description: 'Nobody told who stands in the schedule in force.' },
    SCHEDULE_MISMATCH: { value: 'schedule-mismatch', description: 'Blocks of the last round were not made by the owners of their slots.' },
  },
} as const satisfies { description: string; values: Record<string, { value: ChainSlotState; description: string }> })

const Finality = builder.objectRef<FinalityRow>('Finality').implement({
  description: 'How near a chain is to no block becoming final any more.',
  fields: (t) => ({
    authors: t.exposeInt('authors', { description: 'Different producers of the blocks in the last round.' }),
    of: t.exposeInt('of', { description: 'Producers in the schedule.' }),
    needed: t.exposeInt('needed', { description: 'How many the chain needs.' }),
    margin: t.exposeInt('margin', { description: 'How many more may fall silent; below zero, nothing becomes final.' }),
    definition: t.field({ type: Definition, description: 'How it is computed.', resolve: () => finalityDefinition }),
  }),
})

const Emergency = builder.objectRef<EmergencyRow>('Emergency').implement({
  description: 'Whether the chain is in emergency, as its table said last.',
  fields: (t) => ({
    emergency: t.exposeBoolean('emergency', { description: 'Whether it is.' }),
    at: t.expose('statedAt', { type: 'DateTime', description: 'Since when the table says so: time of the last final block then.' }),
    source: t.field({ type: Source, description: 'The sample.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const counted = (state: NonNullable<ProducerRow['state']>) => (rows: readonly ProducerRow[]) =>
  rows.filter((row) => row.state === state).length

const ProducerCounts = builder.objectRef<readonly ProducerRow[]>('ProducerCounts').implement({
  description: 'Producers in the schedule, by how they do.',
  fields: (t) => ({
    active: t.int({ description: 'All of them.', resolve: (rows) => rows.length }),
    ok: t.int({ description: 'Whose last slot was filled.', resolve: counted('ok') }),
    suspected: t.int({ description: 'Who miss, too little to be offline.', resolve: counted('suspected') }),
    offline: t.int({ description: 'Who are offline.', resolve: counted('offline') }),
    punishable: t.int({ description: 'Who may be punished.', resolve: counted('punishable') }),
    recovering: t.int({ description: 'Who came back lately.', resolve: counted('recovering') }),
    unknown: t.int({ description: 'Of whom nothing can be said.', resolve: counted('unknown') }),
  }),
})

const Policy = builder.objectRef<ReturnType<typeof producerPolicy>>('ProducerPolicy').implement({
  description: 'From how many slots in a row on a producer is what.',
  fields: (t) => ({
    suspectedFrom: t.exposeInt('suspectedFrom', { description: 'Missed in a row.' }),
    offlineFrom: t.exposeInt('offlineFrom', { description: 'Missed in a row.' }),
    punishableFrom: t.exposeInt('punishableFrom', {
      nullable: true,
      description: 'Missed in a row; null where the chain punishes nobody for it.',
    }),
    recoveredAfter: t.exposeInt('recoveredAfter', { description: 'Filled since the last miss.' }),
  }),
})

const ProducerBoard = builder.objectRef<Board>('ProducerBoard').implement({
  description: 'What is true of a chain and its producers at the newest block that is read.',
  fields: (t) => ({
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ clock }, _, { load }) => requireChain(load, clock.chain) }),
    slotIntervalMs: t.int({ description: 'Length of a slot, in milliseconds.', resolve: ({ clock }) => clock.intervalMs }),
    repetitions: t.int({ description: 'Slots in a row of one producer.', resolve: ({ clock }) => clock.repetitions }),
    slotsPerRound: t.int({
      nullable: true,
      description: 'Slots until it is the first producer’s turn again; null where the schedule is not known.',
      resolve: ({ clock: { producers, repetitions } }) => (producers === null ? null : producers.length * repetitions),
    }),
    head: t.field({
      type: ProducerBlock,
      description: 'The newest block that is read. It is final.',
      resolve: ({ clock: { chain, height, slot, at, author } }) => ({ chain, height, slot, at, producer: author }),
    }),
    schedule: t.field({
      type: Schedule,
      nullable: true,
      description: 'The schedule it was made under; null before a block with a producer is read.',
      resolve: async ({ clock: { chain, version } }, _, { load }) => (await load.schedule.load({ chain, version })) ?? null,
    }),
    state: t.field({ type: SlotState, description: 'The gravest of all that is true.', resolve: ({ states }) => states[0] }),
    states: t.field({ type: [SlotState], description: 'All that is true, the gravest first.', resolve: ({ states }) => [...states] }),
    finality: t.expose('finality', {
      type: Finality,
      nullable: true,
      description: 'Null before a round is read, and where the schedule is not known.',
    }),
    lastStop: t.field({
      type: ChainStop,
      nullable: true,
      description: 'The last time that the whole chain stood still, as far as is read.',
      resolve: ({ lastStop }) => lastStop ?? null,
    }),
    emergency: t.field({
      type: Emergency,
      nullable: true,
      description: 'Null where the chain knows no emergency, and before its table was looked at.',
      resolve: ({ emergency }) => emergency ?? null,
    }),
    counts: t.expose('producers', { type: ProducerCounts, description: 'Producers in the schedule, by how they do.' }),
    policy: t.field({
      type: Policy,
      description: 'What the states of producers go by.',
      resolve: ({ clock }) => producerPolicy(clock.profile, clock.repetitions),
    }),
    definition: t.field({ type: Definition, description: 'How states are found.', resolve: () => boardDefinition }),
  }),
})

builder.queryField('producerBoard', (t) =>
  t.field({
    type: ProducerBoard,
    nullable: true,
    description: 'What is true of a chain and its producers; null for chains without producers, and before a block is read.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: async (_, { chain }, { db, load }) => {
      const clock = await load.producerClock.load(requireChainId(chain))
      return clock === undefined ? null : await findBoard(db, clock)
    },
  }),
)
