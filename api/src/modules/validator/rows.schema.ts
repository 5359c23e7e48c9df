import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition } from '../base/provenance.js'
import { blocksDefinition, payDefinition, setDefinition } from './definitions.js'
import type { ValidatorEraRow } from './eras.js'
import { shareOf } from './parts.schema.js'
import type { SessionRow } from './session-list.js'
import type { ValidatorSessionRow } from './sessions.js'
import type { EraRow } from './sets.js'

export const ValidatorSession = builder.objectRef<ValidatorSessionRow>('ValidatorSession').implement({
  description: 'A validator in a session.',
  fields: (t) => ({
    account: t.field({ type: Account, description: 'The validator.', resolve: ({ chain, validator }) => ({ chain, account: validator }) }),
    session: t.exposeInt('session', { description: 'Number of the session.' }),
    era: t.exposeInt('era', { nullable: true, description: 'Its era; null where it is not known.' }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', description: 'First block.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    expected: t.exposeFloat('expected', { nullable: true, description: 'Blocks to be expected; null while it runs or slots are unknown.' }),
    authored: t.exposeInt('authored', { nullable: true, description: 'Blocks made; null while it runs or an author is unknown.' }),
    offline: t.exposeBoolean('offline', { nullable: true, description: 'Whether the chain reports no sign of life; null while it runs.' }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: () => blocksDefinition }),
  }),
})

export const ValidatorEra = builder.objectRef<ValidatorEraRow>('ValidatorEra').implement({
  description: 'A validator in an era. Null is not known; an era that runs has no points yet.',
  fields: (t) => ({
    account: t.field({ type: Account, description: 'The validator.', resolve: ({ chain, validator }) => ({ chain, account: validator }) }),
    era: t.exposeInt('era', { description: 'Number of the era.' }),
    expected: t.exposeFloat('expected', { nullable: true, description: 'Blocks to be expected in the sessions that can be measured.' }),
    authored: t.exposeInt('authored', { nullable: true, description: 'Blocks made in the same sessions.' }),
    offlineSessions: t.exposeInt('offline', { nullable: true, description: 'Sessions without a sign of life.' }),
    points: t.exposeInt('points', { nullable: true, description: 'Points at the end of the era.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'All stake behind it.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    ownStake: t.field({
      type: Amount,
      nullable: true,
      description: 'Its own part of the stake.',
      resolve: ({ ownStake, asset }) => amountOrNull(ownStake, asset),
    }),
    nominators: t.exposeInt('nominators', { nullable: true, description: 'Accounts that nominate it with stake.' }),
    commission: t.float({
      nullable: true,
      description: 'Part of the pay that it keeps before sharing, from 0 to 1.',
      resolve: ({ commission }) => shareOf(commission),
    }),
    earned: t.field({
      type: Amount,
      nullable: true,
      description: 'Share of the pay of the era, before commission.',
      resolve: ({ earned, asset }) => amountOrNull(earned, asset),
    }),
    claimedBlock: t.expose('claimedHeight', { type: 'BlockNumber', nullable: true, description: 'Block in which the pay was claimed.' }),
    claimed: t.field({
      type: Amount,
      nullable: true,
      description: 'What was paid, in all parts.',
      resolve: ({ claimed, asset }) => amountOrNull(claimed, asset),
    }),
    slashes: t.exposeInt('slashes', { description: 'Slashes reported for the era, as far as is read.' }),
    definition: t.field({ type: Definition, description: 'How pay is computed.', resolve: () => payDefinition }),
  }),
})

export const Era = builder.objectRef<EraRow>('Era').implement({
  description: 'An era with its set of validators. Null is not known; an era that runs has no points yet.',
  fields: (t) => ({
    era: t.exposeInt('era', { description: 'Number of the era.' }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', nullable: true, description: 'First block.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', nullable: true, description: 'Time of that block.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'First block of the next era; null while it runs.',
    }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block.' }),
    validators: t.exposeInt('validators', { nullable: true, description: 'Validators in the set.' }),
    points: t.exposeInt('points', { nullable: true, description: 'Points of all of them.' }),
    medianPoints: t.exposeFloat('medianPoints', { nullable: true, description: 'Points of the one in the middle.' }),
    expected: t.exposeFloat('expected', { nullable: true, description: 'Blocks to be expected in the sessions that can be measured.' }),
    authored: t.exposeInt('authored', { nullable: true, description: 'Blocks made by the set in the same sessions.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake behind the set, as the state said at the end.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    payout: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay of the era for all validators and those who nominate them.',
      resolve: ({ payout, asset }) => amountOrNull(payout, asset),
    }),
    definition: t.field({ type: Definition, description: 'How the median is found.', resolve: () => setDefinition }),
  }),
})

export const Session = builder.objectRef<SessionRow>('Session').implement({
  description: 'A session with its set of validators.',
  fields: (t) => ({
    session: t.exposeInt('session', { description: 'Number of the session.' }),
    era: t.exposeInt('era', { nullable: true, description: 'Its era; null where it is not known.' }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', description: 'First block.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'First block of the next session; null while it runs, or where that is not read.',
    }),
    slots: t.exposeInt('slots', { nullable: true, description: 'Slots from its first block to the next session; null where not known.' }),
    validators: t.int({
      nullable: true,
      description: 'Validators in the set; null where it is not known.',
      resolve: ({ validators }) => validators?.length ?? null,
    }),
    expectedEach: t.float({
      nullable: true,
      description: 'Blocks to be expected of each validator.',
      resolve: ({ slots, validators }) => (slots === null || !validators?.length ? null : slots / validators.length),
    }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: () => blocksDefinition }),
  }),
})
