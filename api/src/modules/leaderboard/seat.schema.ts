import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Membership } from '../membership/schema.js'
import { CouncilTerm } from '../term/schema.js'
import { CouncillorDeeds } from './deeds.js'
import { Participation, participationOf } from './participation.js'
import type { SeatRecordRow } from './seats.js'
import type { Denominator } from './where.js'

export const CouncillorTerm = builder.objectRef<SeatRecordRow>('CouncillorTerm').implement({
  description: 'One councillor in one term. Counts are of what is read; complete where the term is.',
  fields: (t) => ({
    term: t.field({
      type: CouncilTerm,
      description: 'The term.',
      resolve: async ({ term }, _, { load }) => {
        const row = await load.term.load(term)
        if (row === undefined) throw new TypeError(`No term ${term}`)
        return row
      },
    }),
    member: t.field({ type: Membership, description: 'Who.', resolve: ({ chain, member }) => ({ chain, member }) }),
    position: t.exposeInt('position', { description: "Place in the chain's order of seats, from 0." }),
    eligible: t.field({
      type: Participation,
      description: 'Against rounds opened in the term.',
      resolve: (row) => participationOf('eligible', row.eligibleVoted, row.eligibleRounds),
    }),
    decided: t.field({
      type: Participation,
      description: 'Against rounds decided in the term.',
      resolve: (row) => participationOf('decided', row.decidedVoted, row.decidedRounds),
    }),
    allInTerm: t.field({
      type: Participation,
      description: 'Against proposals created in the term.',
      resolve: (row) => participationOf('inTerm', row.inTermVoted, row.inTermProposals),
    }),
    deeds: t.field({ type: CouncillorDeeds, description: 'What they did.', resolve: (row) => row }),
    medianBlocksToVote: t.exposeFloat('medianBlocksToVote', {
      nullable: true,
      description: 'Median of the blocks between the opening of a round and the vote; null without a vote.',
    }),
  }),
})

builder.objectFields(CouncillorTerm, (t) => ({
  ownStake: t.field({
    type: Amount,
    nullable: true,
    description: 'Own stake behind the seat; null where it was told before reading began.',
    resolve: ({ ownStake, asset }) => amountOrNull(ownStake, asset),
  }),
  backing: t.field({
    type: Amount,
    nullable: true,
    description: 'Stake of voters behind the seat, as the chain counted it; null where it was told before reading began.',
    resolve: ({ backing, asset }) => amountOrNull(backing, asset),
  }),
  rewardPaid: t.field({
    type: Amount,
    nullable: true,
    description: 'Pay in the term; null where none is read, or pay in several assets.',
    resolve: ({ rewardPaid, rewardAsset }) => amountOrNull(rewardPaid, rewardAsset),
  }),
  rewardOwed: t.field({
    type: Amount,
    nullable: true,
    description: 'Pay that was owed when the chain said it last in the term; null where it said nothing, or the asset is not known.',
    resolve: ({ rewardOwed, rewardAsset, asset }) => amountOrNull(rewardOwed, rewardAsset ?? asset),
  }),
  stakingAccount: t.field({
    type: Account,
    nullable: true,
    description: 'Account that holds the stake; null where it was told before reading began.',
    resolve: ({ chain, stakingAccount }) => (stakingAccount === null ? null : { chain, account: stakingAccount }),
  }),
  rewardAccount: t.field({
    type: Account,
    nullable: true,
    description: 'Account that the pay goes to; null where it was told before reading began.',
    resolve: ({ chain, rewardAccount }) => (rewardAccount === null ? null : { chain, account: rewardAccount }),
  }),
}))

builder.objectFields(CouncilTerm, (t) => ({
  seats: t.field({
    type: [CouncillorTerm],
    description: "Its seats, in the chain's order.",
    resolve: async ({ term }, _, { load }) => [...(await load.seats.load(term))],
  }),
  eligible: t.field({
    type: Participation,
    description: 'All seats together, against rounds opened in the term.',
    resolve: async ({ term }, _, { load }) => together('eligible', await load.seats.load(term), 'eligibleVoted', 'eligibleRounds'),
  }),
  decided: t.field({
    type: Participation,
    description: 'All seats together, against rounds decided in the term.',
    resolve: async ({ term }, _, { load }) => together('decided', await load.seats.load(term), 'decidedVoted', 'decidedRounds'),
  }),
  allInTerm: t.field({
    type: Participation,
    description: 'All seats together, against proposals created in the term.',
    resolve: async ({ term }, _, { load }) => together('inTerm', await load.seats.load(term), 'inTermVoted', 'inTermProposals'),
  }),
}))

type Count = 'eligibleVoted' | 'eligibleRounds' | 'decidedVoted' | 'decidedRounds' | 'inTermVoted' | 'inTermProposals'

function together(denominator: Denominator, seats: readonly SeatRecordRow[], voted: Count, total: Count) {
  const sum = (column: Count) => seats.reduce((all, seat) => all + seat[column], 0)
  return participationOf(denominator, sum(voted), sum(total))
}
