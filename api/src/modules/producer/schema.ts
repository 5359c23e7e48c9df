import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import type { Window } from './clock.js'
import { parseProducerKey, producerKey } from './key.js'
import { MissedStreak, openStreak, ProducerBlock, ProducerHeartbeat, ProducerRank, ProducerSlots } from './parts.schema.js'
import { ProducerPenalty } from './penalty.schema.js'
import { countProducers, findProducers, type ProducerRow, producerList } from './records.js'
import { sumsOf } from './slots.js'
import { ProducerOrderInput, ProducerStanding, ProducerState, ProducerWhereInput } from './where.js'

export const Producer = builder.objectRef<ProducerRow>('Producer')

builder.node(Producer, {
  description: 'An account that makes blocks of an Antelope chain, made them, or stands for it.',
  id: { resolve: producerKey },
  loadMany: (keys, { load }) =>
    Promise.all(
      keys.map((key) => {
        const parsed = parseProducerKey(key)
        return parsed === undefined ? null : load.producer.load(parsed).then((row) => row ?? null)
      }),
    ),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'chain:producer:account.' }),
    account: t.field({ type: Account, description: 'The account.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    name: t.exposeString('producer', { description: 'Name of the account.' }),
    standing: t.expose('standing', { type: ProducerStanding, description: 'Where it stands.' }),
    state: t.expose('state', { type: ProducerState, nullable: true, description: 'How it does; null outside the schedule.' }),
    place: t.exposeInt('place', { nullable: true, description: 'Its place in the schedule in force, from 1; null outside it.' }),
    lastBlock: t.field({
      type: ProducerBlock,
      nullable: true,
      description: 'Its newest block that is read; null where none is.',
      resolve: ({ chain, producer, lastHeight, lastSlot, lastAt }) =>
        lastHeight === null || lastSlot === null || lastAt === null
          ? null
          : { chain, producer, height: lastHeight, slot: lastSlot, at: lastAt },
    }),
    streak: t.field({
      type: MissedStreak,
      nullable: true,
      description: 'Slots in a row it missed up to now; null where its last slot was filled, and outside the schedule.',
      resolve: async (row, _, { load }) => openStreak(row, await load.producerClock.load(row.chain)),
    }),
    rank: t.field({
      type: ProducerRank,
      nullable: true,
      description: 'Where it stands in the newest sample of the election; null where it does not.',
      resolve: async (row, _, { load }) => (await load.producerRank.load(row)) ?? null,
    }),
    penalty: t.field({
      type: ProducerPenalty,
      nullable: true,
      description: 'The chain’s own counters beside ours; null where the chain keeps none of it.',
      resolve: async (row, _, { load }) => (await load.producerPenalty.load(row)) ?? null,
    }),
    heartbeat: t.field({
      type: ProducerHeartbeat,
      nullable: true,
      description: 'Its newest sign of life; null where the chain keeps none.',
      resolve: async (row, _, { load }) => (await load.producerHeartbeat.load(row)) ?? null,
    }),
  }),
})

const measured = {
  round: 'Its slots in the last round.',
  hour: 'Its slots in the last hour.',
  day: 'Its slots in the last 24 hours.',
  month: 'Its slots in the last 30 days.',
  all: 'Its slots in all that is read.',
} as const satisfies Record<Window, string>

const window = (name: Window) =>
  builder.objectField(Producer, name, (t) =>
    t.field({
      type: ProducerSlots,
      description: `${measured[name]} They end with the newest block that is read.`,
      resolve: async (row, _, { load }) => sumsOf(await load.producerWindow.load({ chain: row.chain, window: name }), row),
    }),
  )
window('round')
window('hour')
window('day')
window('month')
window('all')

builder.queryFields((t) => ({
  producers: t.connection(
    {
      type: Producer,
      description: `Producers of a chain: those in the schedule, those who stand for election, and those who ever stood in a schedule that is read. In the order of the schedule, then of votes, unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        where: t.arg({ type: ProducerWhereInput, description: 'Which producers.' }),
        orderBy: t.arg({ type: [ProducerOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: async (_, { chain, where, orderBy, ...page }, { db }) => {
        const list = await producerList(db, requireChainId(chain), where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findProducers(db, list, span),
          () => countProducers(db, list),
        )
      },
    },
    { name: 'ProducerConnection' },
    { name: 'ProducerEdge' },
  ),
  producer: t.field({
    type: Producer,
    nullable: true,
    description: 'The producer with this key; null for an account that was never one, as far as is read.',
    args: { key: t.arg.string({ required: true, description: 'chain:producer:account.' }) },
    resolve: async (_, { key }, { load }) => {
      const parsed = parseProducerKey(key)
      return parsed === undefined ? null : ((await load.producer.load(parsed)) ?? null)
    },
  }),
}))
