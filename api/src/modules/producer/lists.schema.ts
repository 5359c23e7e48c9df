import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Definition } from '../base/provenance.js'
import { countDays, dayList, findDays } from './days.js'
import { slotsDefinition, stopDefinition } from './definitions.js'
import { countMissed, findMissed, type MissedRow, missedList } from './missed.js'
import { ProducerDay } from './parts.schema.js'
import { countStops, findStops, type StopRow, stopListing } from './stops.js'
import { MissedSlotWhereInput, ProducerDayWhereInput } from './where.js'

export const MissedSlot = builder.objectRef<MissedRow>('MissedSlot').implement({
  description: 'Slots in a row that one producer missed between two blocks: one slot where producers have one each.',
  fields: (t) => ({
    producer: t.field({ type: Account, description: 'Whose they were.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    fromSlot: t.exposeFloat('firstSlot', { description: 'The first of them.' }),
    untilSlot: t.exposeFloat('lastSlot', { description: 'The last of them.' }),
    slots: t.exposeInt('slots', { description: 'How many.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'When the first one began.' }),
    untilAt: t.expose('untilAt', { type: 'DateTime', description: 'When the last one ended.' }),
    beforeHeight: t.expose('height', { type: 'BlockNumber', description: 'The block after them.' }),
    scheduleVersion: t.exposeInt('version', { description: 'The schedule that the header of that block names.' }),
    definition: t.field({ type: Definition, description: 'How their owner is found.', resolve: () => slotsDefinition }),
  }),
})

export const ChainStop = builder.objectRef<StopRow>('ChainStop').implement({
  description: 'A round of slots or more in which nobody made a block. No producer is blamed for it.',
  fields: (t) => ({
    key: t.string({ description: 'chain:stop:first slot.', resolve: ({ chain, firstSlot }) => `${chain}:stop:${firstSlot}` }),
    fromSlot: t.exposeFloat('firstSlot', { description: 'The first slot without a block.' }),
    untilSlot: t.exposeFloat('lastSlot', { description: 'The last one.' }),
    slots: t.exposeInt('slots', { description: 'How many.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'When the first one began.' }),
    untilAt: t.expose('untilAt', { type: 'DateTime', description: 'When the block after them was made.' }),
    lastHeight: t.expose('lastHeight', { type: 'BlockNumber', description: 'The block before.' }),
    nextHeight: t.expose('height', { type: 'BlockNumber', description: 'The block after.' }),
    nextProducer: t.field({
      type: Account,
      nullable: true,
      description: 'Who made that one.',
      resolve: ({ chain, nextProducer }) => (nextProducer === null ? null : { chain, account: nextProducer }),
    }),
    scheduleVersion: t.exposeInt('version', { description: 'The schedule that its header names.' }),
    definition: t.field({ type: Definition, description: 'What counts as a stop.', resolve: () => stopDefinition }),
  }),
})

const chainArg = 'Key of the chain.'
const pages = `${rootPage.standard} per page, at most ${rootPage.largest}.`

builder.queryFields((t) => ({
  missedSlots: t.connection(
    {
      type: MissedSlot,
      description: `Missed slots, newest first. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainArg }),
        where: t.arg({ type: MissedSlotWhereInput, description: 'Which ones.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = missedList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findMissed(db, list, span),
          () => countMissed(db, list),
        )
      },
    },
    { name: 'MissedSlotConnection' },
    { name: 'MissedSlotEdge' },
  ),
  chainStops: t.connection(
    {
      type: ChainStop,
      description: `Times that the whole chain stood still, newest first. ${pages}`,
      args: { chain: t.arg.string({ required: true, description: chainArg }) },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, ...page }, { db }) => {
        const id = requireChainId(chain)
        return connect(
          stopListing(id),
          page,
          rootPage,
          (span) => findStops(db, id, span),
          () => countStops(db, id),
        )
      },
    },
    { name: 'ChainStopConnection' },
    { name: 'ChainStopEdge' },
  ),
}))

builder.queryFields((t) => ({
  producerDays: t.connection(
    {
      type: ProducerDay,
      description: `Days of the producers that had slots on them, newest day first. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainArg }),
        where: t.arg({ type: ProducerDayWhereInput, description: 'Which days, on which clock.' }),
      },
      complexity: pageCost(rootPage),
      resolve: async (_, { chain, where, ...page }, { db }) => {
        const list = await dayList(db, requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findDays(db, list, span),
          () => countDays(db, list),
        )
      },
    },
    { name: 'ProducerDayConnection' },
    { name: 'ProducerDayEdge' },
  ),
}))
