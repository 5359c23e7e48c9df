import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import type { AnyElectionRow, AnyValidatorsRow } from './terms.js'

export const HistoryElection = builder.objectRef<AnyElectionRow>('HistoryElection')

HistoryElection.implement({
  description: 'The election that began a term.',
  fields: (t) => ({
    round: t.exposeInt('round', {
      nullable: true,
      description: "The chain's count of rounds; where nobody wrote it down, what the report prints, which may be wrong. Null for neither.",
    }),
    applicants: t.exposeInt('applicants', { nullable: true, description: 'Who stood; null where it is not known.' }),
    applicantStake: t.field({
      type: Amount,
      nullable: true,
      description: 'What all who stood staked themselves; null where it is not known.',
      resolve: ({ applicantStake, asset }) => amountOrNull(applicantStake, asset),
    }),
    votes: t.exposeInt('votes', { nullable: true, description: 'Votes that were cast; null where it is not known.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'What stood behind those who won, their own and that of voters; null where it is not known.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
  }),
})

/** The parts of validators that are amounts, with what they are. */
const amounts = {
  rewards: 'What validators earned in the term',
  stakeOpening: 'What stood behind validators when the term began',
  stakeClosing: 'What stood behind validators when the term ended',
} as const

export const HistoryValidators = builder.objectRef<AnyValidatorsRow>('HistoryValidators').implement({
  description: 'Who made blocks in a term.',
  fields: (t) => {
    const amount = (part: keyof typeof amounts) =>
      t.field({
        type: Amount,
        nullable: true,
        description: `${amounts[part]}; null where it is not known.`,
        resolve: (row) => amountOrNull(row[part], row.asset),
      })
    return {
      rewards: amount('rewards'),
      stakeOpening: amount('stakeOpening'),
      stakeClosing: amount('stakeClosing'),
      activeOpening: t.exposeInt('activeOpening', {
        nullable: true,
        description: 'Validators in the set when the term began; null where it is not known.',
      }),
      activeClosing: t.exposeInt('activeClosing', {
        nullable: true,
        description: 'Validators in the set when it ended; null where it lasts, or where it is not known.',
      }),
      blockTime: t.exposeFloat('blockTime', {
        nullable: true,
        description: 'Mean seconds from block to block; null where it is not known.',
      }),
      impliedApr: t.exposeFloat('impliedApr', {
        nullable: true,
        description: 'Rewards per mean stake, made a year of, in per cent, as written down; null where it is not.',
      }),
    }
  },
})
