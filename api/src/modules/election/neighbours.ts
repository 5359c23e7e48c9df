import { builder } from '../../builder.js'
import { Election } from './schema.js'

builder.objectFields(Election, (t) => ({
  seats: t.exposeInt('seats', {
    nullable: true,
    description:
      'Members of the council it elected; where it elected none, of the council elected last before it, else first after it. Null where no elected council is read.',
  }),
  previous: t.field({
    type: Election,
    nullable: true,
    description: 'The round before it; null where none is read.',
    resolve: async ({ chain, cycle }, _, { load }) => (await load.election.load({ chain, cycle: cycle - 1 })) ?? null,
  }),
  next: t.field({
    type: Election,
    nullable: true,
    description: 'The round after it; null where none is read.',
    resolve: async ({ chain, cycle }, _, { load }) => (await load.election.load({ chain, cycle: cycle + 1 })) ?? null,
  }),
  successor: t.field({
    type: Election,
    nullable: true,
    description: 'Of a failed round: the next round that elected a council. Null for all others, and where none is read.',
    resolve: async (row, _, { load }) => {
      const found = row.outcome === 'failed' ? await load.successfulRound.load(row) : undefined
      return found === undefined ? null : ((await load.election.load({ chain: row.chain, cycle: found.successful })) ?? null)
    },
  }),
}))
