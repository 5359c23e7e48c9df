import { timeOfSlot } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Definition, Source } from '../base/provenance.js'
import type { Clock } from './clock.js'
import type { DayRow } from './days.js'
import { slotsDefinition, streakDefinition } from './definitions.js'
import type { ProducerKey } from './key.js'
import type { StreakRow } from './missed.js'
import type { HeartbeatRow } from './penalties.js'
import type { RankRow } from './ranks.js'
import { type SlotsRow, slotStart } from './slots.js'
import type { ProducerSpanRow } from './spans.js'

export const tenThousand = 10_000
const slotOfTheChain = 'Counted from 2000-01-01 in lengths of the chain’s slots.'

/** A block, where its maker is known. */
export interface BlockRow {
  readonly chain: ProducerKey['chain']
  readonly height: Clock['height']
  readonly slot: number
  readonly at: Date
  readonly producer: ProducerKey['producer'] | null
}

export const ProducerBlock = builder.objectRef<BlockRow>('ProducerBlock').implement({
  description: 'A block and the slot it was made in.',
  fields: (t) => ({
    height: t.expose('height', { type: 'BlockNumber', description: 'Its number.' }),
    slot: t.exposeFloat('slot', { description: slotOfTheChain }),
    at: t.expose('at', { type: 'DateTime', description: 'When its slot began.' }),
    producer: t.field({
      type: Account,
      nullable: true,
      description: 'Who made it; null for the first block of a chain.',
      resolve: ({ chain, producer }) => (producer === null ? null : { chain, account: producer }),
    }),
  }),
})

interface Slots {
  readonly expected: number
  readonly missed: number
}
export const reliabilityOf = ({ expected, missed }: Slots): number | null => (expected === 0 ? null : (expected - missed) / expected)

export const ProducerSlots = builder.objectRef<SlotsRow>('ProducerSlots').implement({
  description: 'What became of the slots of one producer in a stretch of time: expected = produced + missed.',
  fields: (t) => ({
    expected: t.exposeInt('expected', { description: 'Slots that were its own, and can be judged.' }),
    produced: t.int({ description: 'Those that a block filled.', resolve: ({ expected, missed }) => expected - missed }),
    missed: t.exposeInt('missed', { description: 'Those that none did.' }),
    reliability: t.float({
      nullable: true,
      description: 'Produced ÷ expected, from 0 to 1; null where none was expected.',
      resolve: reliabilityOf,
    }),
    firstSlot: t.float({
      nullable: true,
      description: 'First slot looked at; null where the schedule is not known.',
      resolve: ({ span }) => span?.first ?? null,
    }),
    lastSlot: t.float({
      nullable: true,
      description: 'Last slot looked at: that of the newest block.',
      resolve: ({ span }) => span?.last ?? null,
    }),
    fromAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the first one began.',
      resolve: ({ span, clock }) => (span === null || clock === undefined ? null : slotStart(span.first, clock)),
    }),
    untilAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last one ended.',
      resolve: ({ span, clock }) => (span === null || clock === undefined ? null : slotStart(span.last + 1, clock)),
    }),
    stoppedSlots: t.exposeInt('stopped', { description: 'Its slots while the whole chain stood still; in no other count.' }),
    unjudgedSlots: t.exposeInt('unjudged', {
      description: 'Its slots before blocks that the schedule does not explain; in no other count.',
    }),
    definition: t.field({ type: Definition, description: 'How it is counted.', resolve: () => slotsDefinition }),
  }),
})

export const ProducerDay = builder.objectRef<DayRow>('ProducerDay').implement({
  description: 'A day of one producer, on the clock that was asked for.',
  fields: (t) => ({
    producer: t.field({ type: Account, description: 'Who.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    day: t.exposeString('day', { description: 'The day, as YYYY-MM-DD.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'When it began.' }),
    untilAt: t.expose('untilAt', { type: 'DateTime', description: 'When it ended, or will.' }),
    expected: t.exposeInt('expected', { description: 'Slots that were its own, and can be judged.' }),
    produced: t.int({ description: 'Those that a block filled.', resolve: ({ expected, missed }) => expected - missed }),
    missed: t.exposeInt('missed', { description: 'Those that none did.' }),
    reliability: t.float({
      nullable: true,
      description: 'Produced ÷ expected, from 0 to 1; null where none was expected.',
      resolve: reliabilityOf,
    }),
    stoppedSlots: t.exposeInt('stopped', { description: 'Its slots while the whole chain stood still; in no other count.' }),
    unjudgedSlots: t.exposeInt('unjudged', {
      description: 'Its slots before blocks that the schedule does not explain; in no other count.',
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether every slot of the day is read.' }),
    definition: t.field({ type: Definition, description: 'How it is counted.', resolve: () => slotsDefinition }),
  }),
})

export const MissedStreak = builder.objectRef<Omit<StreakRow, 'lastHeight'>>('MissedStreak').implement({
  description: 'Slots that one producer missed in a row.',
  fields: (t) => ({
    slots: t.exposeInt('slots', { description: 'How many.' }),
    fromSlot: t.exposeFloat('firstSlot', { description: 'The first of them.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'When that began.' }),
    untilSlot: t.exposeFloat('lastSlot', { description: 'The last of them.' }),
    untilAt: t.expose('untilAt', { type: 'DateTime', description: 'When that ended.' }),
    open: t.exposeBoolean('open', { description: 'Whether it made no block since.' }),
    definition: t.field({ type: Definition, description: 'How it is counted.', resolve: () => streakDefinition }),
  }),
})

export const ProducerRank = builder.objectRef<RankRow>('ProducerRank').implement({
  description: 'Where a producer stood in a sample of the election.',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: '1 has the most votes.' }),
    votes: t.expose('votes', { type: 'BigInt', description: 'Votes as the chain weighs them; no money.' }),
    commission: t.float({
      nullable: true,
      description: 'Part of rewards that it keeps, from 0 to 1; null where the chain knows none.',
      resolve: ({ commission }) => (commission === null ? null : commission / tenThousand),
    }),
    url: t.exposeString('url', { nullable: true, description: 'The address it names.' }),
    emergency: t.exposeBoolean('emergency', {
      nullable: true,
      description: 'Whether it asks for an emergency; null where the chain knows none.',
    }),
    blacklisted: t.exposeBoolean('blacklisted', {
      nullable: true,
      description: 'Whether it is kept out of elections; null where not known.',
    }),
    at: t.expose('rankedAt', { type: 'DateTime', description: 'Time of the last final block then.' }),
    source: t.field({ type: Source, description: 'The sample.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

export const ProducerHeartbeat = builder.objectRef<HeartbeatRow>('ProducerHeartbeat').implement({
  description: 'The newest sign of life that the chain’s table showed.',
  fields: (t) => ({
    at: t.expose('beatAt', { type: 'DateTime', description: 'When it was given.' }),
    source: t.field({ type: Source, description: 'The sample.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

export const ProducerSpan = builder.objectRef<ProducerSpanRow>('ProducerSpan').implement({
  description: 'A stretch of versions of the schedule in which a producer stood.',
  fields: (t) => ({
    fromVersion: t.exposeInt('fromVersion', { description: 'Its first version.' }),
    fromHeight: t.expose('fromHeight', { type: 'BlockNumber', description: 'First block made under it.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    untilHeight: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'First block without it; null while it stands.',
    }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block.' }),
  }),
})

/** The running streak of a producer that `producer_standing` tells. */
export function openStreak(
  row: ProducerKey & { readonly streak: number | null; readonly streakFrom: number | null; readonly streakUntil: number | null },
  clock: Clock | undefined,
): Omit<StreakRow, 'lastHeight'> | null {
  const { streak, streakFrom, streakUntil } = row
  if (!streak || streakFrom === null || streakUntil === null || clock === undefined) return null
  const at = (slot: number) => new Date(timeOfSlot(slot, clock))
  const { chain, producer } = row
  return {
    chain,
    producer,
    slots: streak,
    firstSlot: streakFrom,
    lastSlot: streakUntil,
    fromAt: at(streakFrom),
    untilAt: at(streakUntil + 1),
    open: true,
  }
}
