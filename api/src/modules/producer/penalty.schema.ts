import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, Source } from '../base/provenance.js'
import { penaltyDefinition } from './definitions.js'
import type { EventRow } from './events.js'
import { tenThousand } from './parts.schema.js'
import type { PenaltyRow } from './penalties.js'
import type { PunishmentRow } from './punishments.js'

const PenaltyStatus = builder.enumType('PenaltyStatus', {
  description: 'What the chain says of a producer that missed blocks.',
  values: {
    NORMAL: { value: 'normal', description: 'Nothing.' },
    LACK_PLEDGE: { value: 'lack-pledge', description: 'Its pledge is used up: it may be punished.' },
    PUNISHED: { value: 'punished', description: 'Kept out of elections for a time.' },
  },
} as const)

const PenaltyStreak = builder.objectRef<PenaltyRow['streaks'][number]>('PenaltyStreak').implement({
  description: 'A streak that ended, as the chain keeps it.',
  fields: (t) => ({
    atBlock: t.expose('at', { type: 'BlockNumber', description: 'Block at its end.' }),
    missed: t.exposeInt('missed', { description: 'How many were missed in it.' }),
  }),
})

export const ProducerPenalty = builder.objectRef<PenaltyRow>('ProducerPenalty').implement({
  description: 'The chain’s own counters of what a producer failed to make, beside ours. Null where its tables hold no row.',
  fields: (t) => ({
    drained: t.exposeInt('drained', { nullable: true, description: 'Blocks missed in all, as the contract counts.' }),
    drainedInARow: t.exposeInt('drainedStreak', { nullable: true, description: 'Blocks missed in a row, as the contract counts.' }),
    producedInARow: t.exposeInt('producedStreak', { nullable: true, description: 'Blocks made in a row, as the contract counts.' }),
    stability: t.exposeInt('stability', { nullable: true, description: 'The contract’s weight of its reliability.' }),
    status: t.expose('status', { type: PenaltyStatus, nullable: true, description: 'Whether it is punished.' }),
    punishedUntil: t.expose('punishedUntil', { type: 'BlockNumber', nullable: true, description: 'Block at which its punishment ends.' }),
    pledge: t.field({
      type: Amount,
      nullable: true,
      description: 'Its pledge.',
      resolve: ({ pledge, asset }) => amountOrNull(pledge, asset),
    }),
    deducted: t.field({
      type: Amount,
      nullable: true,
      description: 'What was taken from it.',
      resolve: ({ deducted, asset }) => amountOrNull(deducted, asset),
    }),
    tolerance: t.exposeInt('tolerance', { nullable: true, description: 'Longest streak that the chain forgives.' }),
    streaks: t.field({
      type: [PenaltyStreak],
      description: 'Streaks that ended, as the chain keeps them.',
      resolve: ({ streaks }) => [...streaks],
    }),
    at: t.expose('statedAt', { type: 'DateTime', description: 'Time of the last final block then.' }),
    source: t.field({ type: Source, description: 'The sample.', resolve: ({ factId, height }) => ({ factId, height }) }),
    ourMissed: t.exposeInt('ourMissed', {
      nullable: true,
      description: 'Slots it missed in all that is read up to that block; null where nothing is.',
    }),
    difference: t.int({
      nullable: true,
      description: 'Drained − ours; null where one of both is not known.',
      resolve: ({ drained, ourMissed }) => (drained === null || ourMissed === null ? null : drained - ourMissed),
    }),
    comparable: t.exposeBoolean('comparable', {
      description: 'Whether every block up to then is read, from the first: only then both count the same time.',
    }),
    definition: t.field({ type: Definition, description: 'Why they differ.', resolve: () => penaltyDefinition }),
  }),
})

const PunishmentState = builder.enumType('PunishmentState', {
  description: 'What became of a proposal to punish a producer.',
  values: {
    OPEN: { value: 'open', description: 'It stands, as the newest sample says.' },
    PASSED: { value: 'passed', description: 'Enough producers approved.' },
    LAPSED: { value: 'lapsed', description: 'Its time ran out with too few approvals.' },
    LIFTED: { value: 'lifted', description: 'It was dropped: the producer makes blocks again.' },
    BAILED: { value: 'bailed', description: 'The producer came back at the end of its punishment.' },
    UNKNOWN: { value: 'unknown', description: 'It is gone, and nothing that is read tells why.' },
  },
} as const)

export const Punishment = builder.objectRef<PunishmentRow>('Punishment').implement({
  description: 'A proposal to punish a producer.',
  fields: (t) => ({
    proposer: t.field({
      type: Account,
      nullable: true,
      description: 'Who proposed it.',
      resolve: ({ chain, proposer }) => (proposer === null ? null : { chain, account: proposer }),
    }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', nullable: true, description: 'When; null where only samples tell of it.' }),
    approvals: t.field({
      type: [Account],
      description: 'Who approved.',
      resolve: ({ chain, approvers }) => approvers.map((account) => ({ chain, account })),
    }),
    needed: t.exposeInt('needed', { nullable: true, description: 'Approvals that are needed; null where the chain does not say.' }),
    until: t.expose('until', { type: 'BlockNumber', nullable: true, description: 'Block at which it ends; null where no sample told.' }),
    state: t.expose('state', { type: PunishmentState, description: 'What became of it.' }),
    source: t.field({ type: Source, description: 'The fact that begins it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const ProducerEventKind = builder.enumType('ProducerEventKind', {
  description: 'What happened to a producer.',
  values: {
    REGISTERED: { value: 'registered', description: 'It stood up for election, or changed how it stands.' },
    REMOVED: { value: 'removed', description: 'It left, or was removed.' },
    EMERGENCY_SET: { value: 'emergency-set', description: 'It asked for an emergency, or took that back.' },
    HEARTBEAT: { value: 'heartbeat', description: 'It sent a sign of life.' },
    PUNISHMENT_PROPOSED: { value: 'punishment-proposed', description: 'Somebody proposed to punish it.' },
    PUNISHMENT_APPROVED: { value: 'punishment-approved', description: 'A producer approved that.' },
    PUNISHMENT_BAILED: { value: 'punishment-bailed', description: 'It came back at the end of its punishment.' },
    PUNISHMENT_LIFTED: { value: 'punishment-lifted', description: 'The proposal was dropped.' },
  },
} as const satisfies { description: string; values: Record<string, { value: EventRow['kind']; description: string }> })

export const ProducerEvent = builder.objectRef<EventRow>('ProducerEvent').implement({
  description: 'Something that the chain told of a producer.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ProducerEventKind, description: 'What happened.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    account: t.field({
      type: Account,
      nullable: true,
      description: 'Who proposed or approved; null for other kinds.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    commission: t.float({
      nullable: true,
      description: 'The commission it registered with, from 0 to 1.',
      resolve: ({ commission }) => (commission === null ? null : commission / tenThousand),
    }),
    url: t.exposeString('url', { nullable: true, description: 'The address it registered with.' }),
    emergency: t.exposeBoolean('emergency', { nullable: true, description: 'Whether it asked for the emergency or took that back.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})
