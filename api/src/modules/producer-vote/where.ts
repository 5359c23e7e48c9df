import { builder } from '../../builder.js'
import { AccountFilter, BooleanFilter, equality } from '../base/filter.js'

export const ProducerVoteWhereInput = builder.inputType('ProducerVoteWhere', {
  description: 'Which votes: all conditions hold.',
  fields: (t) => ({
    producer: t.field({ type: AccountFilter, description: 'Whom it is for.' }),
    voter: t.field({ type: AccountFilter, description: 'Whose it is.' }),
  }),
})
export type ProducerVoteWhere = typeof ProducerVoteWhereInput.$inferInput

export const ProducerRankChangeWhereInput = builder.inputType('ProducerRankChangeWhere', {
  description: 'Which changes: all conditions hold.',
  fields: (t) => ({
    producer: t.field({ type: AccountFilter, description: 'Whose place.' }),
    crossing: t.field({ type: BooleanFilter, description: 'Whether it came among those who make blocks, or left them.' }),
  }),
})
export type ProducerRankChangeWhere = typeof ProducerRankChangeWhereInput.$inferInput

/** The conditions on both sides of a vote. */
export function voteConditions(where: ProducerVoteWhere) {
  return [...equality('producer', where.producer), ...equality('voter', where.voter)]
}
