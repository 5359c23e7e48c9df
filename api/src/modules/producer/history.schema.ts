import { builder } from '../../builder.js'
import { badInput } from '../base/bad-input.js'
import { usualDays } from './days.js'
import { streakDays } from './missed.js'
import { MissedStreak, ProducerDay, ProducerRank, ProducerSpan } from './parts.schema.js'
import { ProducerEvent, Punishment } from './penalty.schema.js'
import { Producer } from './schema.js'

const most = 500

/** The number of rows that is asked for, where it is one that is given. */
function checkedFirst(what: string, first: number): number {
  if (first < 0 || first > most) throw badInput(`${what} takes from 0 to ${most}; ${first} were asked for`)
  return first
}

builder.objectFields(Producer, (t) => ({
  streaks: t.field({
    type: [MissedStreak],
    description: `Streaks of the last ${streakDays} days, newest first.`,
    args: { first: t.arg.int({ required: true, defaultValue: 20, description: `Streaks to take, at most ${most}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? 20 }),
    resolve: async (row, { first }, { load }) => (await load.producerStreaks.load(row)).slice(0, checkedFirst('streaks', first)),
  }),
  ranks: t.field({
    type: [ProducerRank],
    description: 'Samples in which its rank or votes changed, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 100, description: `Samples to take, at most ${most}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? 100 }),
    resolve: async (row, { first }, { load }) => (await load.producerRanks.load(row)).slice(0, checkedFirst('ranks', first)),
  }),
}))

builder.objectFields(Producer, (t) => ({
  punishments: t.field({
    type: [Punishment],
    description: 'Proposals to punish it, newest first.',
    resolve: async (row, _, { load }) => [...(await load.producerPunishments.load(row))],
  }),
  events: t.field({
    type: [ProducerEvent],
    description: 'What the chain told of it, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 50, description: `Events to take, at most ${most}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? 50 }),
    resolve: async (row, { first }, { load }) => (await load.producerEvents.load(row)).slice(0, checkedFirst('events', first)),
  }),
  spans: t.field({
    type: [ProducerSpan],
    description: 'When it stood in the schedule, newest first.',
    resolve: async (row, _, { load }) => [...(await load.producerSpans.load(row))],
  }),
  days: t.field({
    type: [ProducerDay],
    description: 'Days up to the newest block, oldest first; a day on which it had no slot has none expected.',
    args: {
      days: t.arg.int({ required: true, defaultValue: usualDays, description: 'How many, at most 400.' }),
      utcOffsetHours: t.arg.int({ required: true, defaultValue: 0, description: 'Hours that the clock of the days is ahead of UTC.' }),
    },
    // A strip of days is one statement for all producers of a page: it costs less than its rows.
    complexity: ({ days }) => ({ field: 1, multiplier: Math.ceil((days ?? usualDays) / 10) }),
    resolve: async ({ chain, producer }, { days, utcOffsetHours }, { load }) => [
      ...(await load.producerStrip.load({ chain, producer, days, offset: utcOffsetHours })),
    ],
  }),
}))
