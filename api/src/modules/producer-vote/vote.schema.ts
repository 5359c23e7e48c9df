import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Source } from '../base/provenance.js'
import type { FixedVoteRow, ProducerVoteRow } from './votes.js'

const ProducerVoteBasis = builder.enumType('ProducerVoteBasis', {
  description: 'What a vote is known from.',
  values: {
    ACTION: { value: 'action', description: 'An action in a block, on top of what a look told before.' },
    SAMPLE: { value: 'look', description: "A look at the contract's tables." },
  },
} as const)

export const ProducerVote = builder.objectRef<ProducerVoteRow>('ProducerVote').implement({
  description: 'What a voter has behind a producer now.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'chain:voter:producer.' }),
    voter: t.field({ type: Account, description: 'Whose it is.', resolve: ({ chain, voter }) => ({ chain, account: voter }) }),
    producer: t.field({
      type: Account,
      description: 'Whom it is for; the proxy, where one chooses.',
      resolve: ({ chain, producer }) => ({ chain, account: producer }),
    }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description:
        'How much; null where it was only moved by parts since the first block that is read, or where the chain weighs all a voter has.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    unstaking: t.field({
      type: Amount,
      nullable: true,
      description: 'What waits to be freed, as the last look told; null where none did.',
      resolve: ({ unstaking, asset }) => amountOrNull(unstaking, asset),
    }),
    proxy: t.field({
      type: Account,
      nullable: true,
      description: 'Who chooses for the voter; null where the voter does.',
      resolve: ({ chain, proxy }) => (proxy === null ? null : { chain, account: proxy }),
    }),
    basis: t.expose('basis', { type: ProducerVoteBasis, description: 'What it is known from.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it became so, as far as is known.' }),
    source: t.field({ type: Source, description: 'The last action or look that made it so.', resolve: (row) => row }),
  }),
})

export const ProducerFixedVote = builder.objectRef<FixedVoteRow>('ProducerFixedVote').implement({
  description: 'A vote that is bound for a time and weighs more for it.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'chain:voter:number.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Its number with the voter; null where only an action tells of it, which does not name it.',
    }),
    voter: t.field({ type: Account, description: 'Whose it is.', resolve: ({ chain, voter }) => ({ chain, account: voter }) }),
    producer: t.field({ type: Account, description: 'Whom it is for.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    term: t.exposeString('term', { description: 'How long it binds, in the word of the chain.' }),
    days: t.exposeInt('days', { nullable: true, description: 'The same in days; null for a word that is not known.' }),
    weight: t.exposeInt('weight', {
      nullable: true,
      description: 'Times a current vote of the same stake; null for a word that is not known.',
    }),
    stake: t.field({ type: Amount, description: 'How much is bound.', resolve: ({ stake, asset }) => ({ units: stake, asset }) }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', nullable: true, description: 'First block.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block from which it may end; null before a look told.',
    }),
    withdrawn: t.exposeBoolean('withdrawn', { nullable: true, description: 'Whether it was taken back; null before a look told.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it became so, as far as is known.' }),
    source: t.field({ type: Source, description: 'The last action or look that made it so.', resolve: (row) => row }),
  }),
})
