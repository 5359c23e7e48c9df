import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Coverage } from '../base/coverage.js'
import { Definition, Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { AccountRole } from '../membership/spans.schema.js'
import { blocksDefinition, payDefinition } from './definitions.js'
import type { EventRow } from './events.js'
import type { OwnerRow, PayRow, SpanRow, TermsRow } from './loaders.js'
import type { ValidatorRow } from './records.js'

const thousandMillion = 1_000_000_000
export const shareOf = (perbill: number | null): number | null => (perbill === null ? null : perbill / thousandMillion)

export const ValidatorBlocks = builder.objectRef<ValidatorRow>('ValidatorBlocks').implement({
  description: 'Blocks of a validator against what was to be expected, over the eras asked for.',
  fields: (t) => ({
    eras: t.exposeInt('eras', { description: 'Eras in the set, the running one too.' }),
    sessions: t.field({
      type: Coverage,
      description: 'Sessions that are over, and those of them that can be measured.',
      resolve: ({ sessions, knownSessions }) => ({ known: knownSessions, total: sessions }),
    }),
    expected: t.exposeFloat('expected', { nullable: true, description: 'Blocks to be expected; null where no session can be measured.' }),
    authored: t.exposeInt('authored', { nullable: true, description: 'Blocks made in the same sessions.' }),
    missed: t.exposeFloat('missed', { nullable: true, description: 'Expected less made; below zero where luck gave more.' }),
    share: t.exposeFloat('share', { nullable: true, description: 'Made ÷ expected; more than 1 where luck gave more.' }),
    offlineSessions: t.exposeInt('offline', { description: 'Sessions in which the chain reports no sign of life.' }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: () => blocksDefinition }),
  }),
})

export const ValidatorPay = builder.objectRef<PayRow>('ValidatorPay').implement({
  description: 'What points earned a validator and those who nominate it, over the eras asked for.',
  fields: (t) => ({
    eras: t.exposeInt('eras', { description: 'Eras that are over and whose points are known.' }),
    points: t.exposeInt('points', { description: 'Points in these eras.' }),
    earned: t.field({
      type: Amount,
      nullable: true,
      description: 'Share of the pay of these eras, before commission; null where no pay is known.',
      resolve: ({ earned, asset }) => amountOrNull(earned, asset),
    }),
    claimed: t.field({
      type: Amount,
      nullable: true,
      description: 'What was paid of it, in all parts; null where no pay is known.',
      resolve: ({ claimed, asset }) => amountOrNull(claimed, asset),
    }),
    unclaimedEras: t.exposeInt('unclaimedEras', { description: 'Eras that earned something which nobody claimed, as far as is read.' }),
    definition: t.field({ type: Definition, description: 'How it is computed.', resolve: () => payDefinition }),
  }),
})

export const ValidatorTerms = builder.objectRef<TermsRow>('ValidatorTerms').implement({
  description: 'What a validator asks and what stands behind it, as was said last.',
  fields: (t) => ({
    era: t.exposeInt('era', { nullable: true, description: 'The era whose stake this is; null where none is read.' }),
    commission: t.float({
      nullable: true,
      description: 'Part of the pay that it keeps before sharing, from 0 to 1; null where it is not known.',
      resolve: ({ commission }) => shareOf(commission),
    }),
    blocked: t.exposeBoolean('blocked', {
      nullable: true,
      description: 'Whether it takes no new nominations; null where it is not known.',
    }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'All stake behind it in that era; null where it is not known.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    ownStake: t.field({
      type: Amount,
      nullable: true,
      description: 'Its own part; null where it is not known.',
      resolve: ({ ownStake, asset }) => amountOrNull(ownStake, asset),
    }),
    nominators: t.exposeInt('nominators', {
      nullable: true,
      description: 'Accounts that nominate it with stake; null where it is not known.',
    }),
  }),
})

export const ValidatorSpan = builder.objectRef<SpanRow>('ValidatorSpan').implement({
  description: 'Eras in a row in which a validator was in the set. An era that is not read ends a row, too.',
  fields: (t) => ({
    fromEra: t.exposeInt('fromEra', { description: 'First era.' }),
    untilEra: t.exposeInt('untilEra', { description: 'Last era.' }),
    running: t.exposeBoolean('running', { description: 'Whether the last one runs.' }),
  }),
})

export const ValidatorOwner = builder.objectRef<OwnerRow>('ValidatorOwner').implement({
  description: 'A membership that names the account now. It proves nothing of who runs the validator.',
  fields: (t) => ({
    member: t.field({ type: Membership, description: 'The membership.', resolve: ({ chain, member }) => ({ chain, member }) }),
    role: t.expose('role', { type: AccountRole, description: 'What the account is to it.' }),
    source: t.field({ type: Source, description: 'The fact that names it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

export const ValidatorEventKind = builder.enumType('ValidatorEventKind', {
  description: 'What happened to a validator.',
  values: {
    PREFERRED: { value: 'preferred', description: 'It declared itself and its commission.' },
    CHILLED: { value: 'chilled', description: 'It stopped validating, or was stopped.' },
    KICKED: { value: 'kicked', description: 'It sent a nominator away.' },
    OFFLINE: { value: 'offline', description: 'It gave no sign of life in a session.' },
    SLASH_REPORTED: { value: 'slash-reported', description: 'A part of its stake will be slashed. Early runtimes do not tell.' },
    SLASHED: { value: 'slashed', description: 'Stake was taken away.' },
    CLAIMED: { value: 'claimed', description: 'Somebody claimed its pay of an era.' },
  },
} as const satisfies { description: string; values: Record<string, { value: EventRow['kind']; description: string }> })

export const ValidatorEvent = builder.objectRef<EventRow>('ValidatorEvent').implement({
  description: 'Something that the chain told of a validator.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ValidatorEventKind, description: 'What happened.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    era: t.exposeInt('era', { nullable: true, description: 'The era it is about: of a slash, or of claimed pay.' }),
    session: t.exposeInt('session', { nullable: true, description: 'The session without a sign of life, where it is one.' }),
    commission: t.float({
      nullable: true,
      description: 'The commission it declared, from 0 to 1.',
      resolve: ({ commission }) => shareOf(commission),
    }),
    blocked: t.exposeBoolean('blocked', { nullable: true, description: 'Whether it declared to take no new nominations.' }),
    fraction: t.float({
      nullable: true,
      description: 'Part of the stake that will be slashed, from 0 to 1.',
      resolve: ({ fraction }) => shareOf(fraction),
    }),
    amount: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake that was taken away.',
      resolve: ({ amount, asset }) => amountOrNull(amount, asset),
    }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})
