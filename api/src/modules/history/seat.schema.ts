import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Membership } from '../membership/schema.js'
import { shareOf } from './board.js'
import type { AnySeatRow, BackerRow } from './terms.js'

const HistoryBacker = builder.objectRef<BackerRow>('HistoryBacker').implement({
  description: 'Somebody whose stake stood behind a seat, as it was written down.',
  fields: (t) => ({
    name: t.exposeString('handle', { description: 'Their name.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'What they staked; null where it is not stated.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
  }),
})

/** What of a seat is an amount. */
function amountOf(seat: AnySeatRow, part: 'ownStake' | 'backing' | 'operatorStake') {
  return amountOrNull(seat[part], seat.asset)
}

export const HistorySeat = builder.objectRef<AnySeatRow>('HistorySeat').implement({
  description: 'Somebody in a term, written down or read from a chain.',
  fields: (t) => ({
    termKey: t.exposeString('term', { description: 'Key of the term.' }),
    person: t.exposeString('person', { description: 'What joins the terms of one person: the name in small letters.' }),
    name: t.exposeString('name', { description: 'The name, as it is written; the number of a membership without a name.' }),
    memberNumber: t.exposeString('member', { nullable: true, description: 'Number of the membership; null where it is not written down.' }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'The membership; null where the term is only written down.',
      resolve: ({ origin, chain, member }) => (origin === 'record' || member === null ? null : { chain, member }),
    }),
    votes: t.exposeInt('votes', { nullable: true, description: 'Proposals of the term that they voted on; null where it is not known.' }),
    valid: t.exposeInt('valid', { nullable: true, description: 'Proposals of the term to vote on; null where it is not known.' }),
    share: t.float({
      nullable: true,
      description: 'votes ÷ valid, above 1 where a report counts more votes than proposals; null where one is not known, or valid is 0.',
      resolve: shareOf,
    }),
    ownStake: t.field({
      type: Amount,
      nullable: true,
      description: 'What they staked themselves; null where it is not known.',
      resolve: (seat) => amountOf(seat, 'ownStake'),
    }),
    backing: t.field({
      type: Amount,
      nullable: true,
      description: 'What voters staked on them; null where it is not known.',
      resolve: (seat) => amountOf(seat, 'backing'),
    }),
    operatorStake: t.field({
      type: Amount,
      nullable: true,
      description: 'The part of the backing that is of the operator of the network; null where it is not written down.',
      resolve: (seat) => amountOf(seat, 'operatorStake'),
    }),
    backers: t.field({
      type: [HistoryBacker],
      description: 'Who stood behind them, as written down; none where nobody wrote it down, and on chains: see the election.',
      complexity: { field: 1, multiplier: 2 },
      resolve: async (seat, _, { load }) => [...(await load.seatBackers.load(seat))],
    }),
    fact: t.exposeString('factId', { description: 'Id of the fact behind the seat.' }),
  }),
})
