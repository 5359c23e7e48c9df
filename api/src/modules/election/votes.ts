import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import type { ElectionRow } from './elections.js'

export const ElectionVotes = builder.objectRef<ElectionRow>('ElectionVotes').implement({
  description: 'Votes of one election that are read; all of them where the election is complete.',
  fields: (t) => ({
    cast: t.exposeInt('votes', { description: 'Votes under seal.' }),
    revealed: t.exposeInt('revealed', { description: 'Votes that were revealed.' }),
    unrevealed: t.int({
      nullable: true,
      description: 'Votes that were never revealed; null while they still can be.',
      resolve: ({ outcome, votes, revealed }) => (outcome === 'running' ? null : votes - revealed),
    }),
    released: t.int({
      description: 'Votes whose stake was released.',
      resolve: async (row, _, { load }) => (await load.releasedVotes.load(row))?.released ?? 0,
    }),
    optedOut: t.exposeInt('optedOut', { description: 'Accounts that gave up voting, for good.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of all votes; null where there is no vote, or stakes of several assets.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    revealedStake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of the revealed votes; null where there is no vote, or stakes of several assets.',
      resolve: ({ revealedStake, asset }) => amountOrNull(revealedStake, asset),
    }),
  }),
})
