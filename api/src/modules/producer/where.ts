import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import { AccountFilter } from '../base/filter.js'

export const ProducerStanding = builder.enumType('ProducerStanding', {
  description: 'Where a producer stands.',
  values: {
    ACTIVE: { value: 'active', description: 'In the schedule of the newest block that is read.' },
    STANDBY: { value: 'standby', description: 'Stands for election, as the newest sample says, and is not in the schedule.' },
    LEFT: { value: 'left', description: 'Was in a schedule, and is in neither.' },
  },
} as const)

export const ProducerState = builder.enumType('ProducerState', {
  description: 'How a producer in the schedule does, by the slots it missed in a row. Only blocks that are final count.',
  values: {
    OK: { value: 'ok', description: 'Its last slot was filled.' },
    SUSPECTED: { value: 'suspected', description: 'It misses; too few slots to say that it is offline.' },
    OFFLINE: { value: 'offline', description: 'It missed as many slots in a row as the chain does not forgive.' },
    PUNISHABLE: { value: 'punishable', description: 'It missed as many as the chain lets it be punished for.' },
    RECOVERING: { value: 'recovering', description: 'It was offline and makes blocks again, too few yet to be well.' },
    UNKNOWN: {
      value: 'unknown',
      description: 'Blocks of the last round were not made by the owners of their slots: the schedule is wrong.',
    },
  },
} as const)

const StandingFilter = builder.inputType('ProducerStandingFilter', {
  description: 'Condition on where a producer stands.',
  fields: (t) => ({
    eq: t.field({ type: ProducerStanding, description: 'Equal to this.' }),
    in: t.field({ type: [ProducerStanding], description: 'Equal to one of these.' }),
  }),
})

const StateFilter = builder.inputType('ProducerStateFilter', {
  description: 'Condition on how a producer does.',
  fields: (t) => ({
    eq: t.field({ type: ProducerState, description: 'Equal to this.' }),
    in: t.field({ type: [ProducerState], description: 'Equal to one of these.' }),
  }),
})

export const ProducerWhereInput = builder.inputType('ProducerWhere', {
  description: 'Which producers. An explicit null is an error.',
  fields: (t) => ({
    standing: t.field({ type: StandingFilter, description: 'Where it stands.' }),
    state: t.field({ type: StateFilter, description: 'How it does; those outside the schedule have no state.' }),
    account: t.field({ type: AccountFilter, description: 'The account.' }),
  }),
})
export type ProducerWhere = typeof ProducerWhereInput.$inferInput

const ProducerOrderField = builder.enumType('ProducerOrderField', {
  description: 'What producers can be sorted by.',
  values: {
    PLACE: { description: 'Place in the schedule.' },
    RANK: { description: 'Rank by votes.' },
    MISSED_ROUND: { description: 'Slots missed in the last round.' },
    MISSED_HOUR: { description: 'Slots missed in the last hour.' },
    MISSED_DAY: { description: 'Slots missed in the last 24 hours.' },
    MISSED_MONTH: { description: 'Slots missed in the last 30 days.' },
    RELIABILITY_MONTH: { description: 'Part of its slots that it filled in the last 30 days.' },
    STREAK: { description: 'Slots missed in a row up to now.' },
    LAST_BLOCK: { description: 'Its newest block.' },
  },
})

export const ProducerOrderInput = builder.inputType('ProducerOrder', {
  description: 'One sort key of producers.',
  fields: (t) => ({
    field: t.field({ type: ProducerOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})
export type ProducerOrder = typeof ProducerOrderInput.$inferInput

export const MissedSlotWhereInput = builder.inputType('MissedSlotWhere', {
  description: 'Which missed slots. An explicit null is an error.',
  fields: (t) => ({
    producer: t.field({ type: AccountFilter, description: 'Whose slots.' }),
    fromSlot: t.float({ description: 'First slot.' }),
    untilSlot: t.float({ description: 'Last slot.' }),
  }),
})
export type MissedSlotWhere = typeof MissedSlotWhereInput.$inferInput

export const ProducerDayWhereInput = builder.inputType('ProducerDayWhere', {
  description: 'Which days, at most 400: the last 30 to the newest block when none are named. An explicit null is an error.',
  fields: (t) => ({
    from: t.string({ description: 'First day, as YYYY-MM-DD.' }),
    until: t.string({ description: 'Last day, as YYYY-MM-DD.' }),
    producer: t.field({ type: AccountFilter, description: 'Whose days.' }),
    utcOffsetHours: t.int({ description: 'Hours that the clock of these days is ahead of UTC, from -12 to 14; 0 when absent.' }),
  }),
})
export type ProducerDayWhere = typeof ProducerDayWhereInput.$inferInput
