import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition } from '../base/provenance.js'
import { totalsRule } from './rules.js'
import type { FiguresRow } from './sums.js'

export const Figures = builder.objectRef<FiguresRow>('SpendingFigures').implement({
  description: 'What a set of items adds up to, in one asset.',
  fields: (t) => ({
    items: t.exposeInt('items', { description: 'Items in it.' }),
    asked: t.field({
      type: Amount,
      nullable: true,
      description: 'What was asked for; null where nobody had to ask.',
      resolve: ({ asked, asset }) => amountOrNull(asked, asset),
    }),
    approved: t.field({
      type: Amount,
      description: 'What was asked for and approved, whatever came after.',
      resolve: ({ approved, asset }) => ({ units: approved, asset }),
    }),
    paid: t.field({
      type: Amount,
      nullable: true,
      description: 'What was paid; null where it is not known of any item.',
      resolve: ({ paid, asset }) => amountOrNull(paid, asset),
    }),
    failed: t.field({
      type: Amount,
      description: 'What was asked for by items whose execution failed.',
      resolve: ({ failed, asset }) => ({ units: failed, asset }),
    }),
    booked: t.field({
      type: Amount,
      nullable: true,
      description: 'What ledgers book as paid, rightly or not.',
      resolve: ({ booked, asset }) => amountOrNull(booked, asset),
    }),
    bookedUnpaid: t.field({
      type: Amount,
      description: 'What ledgers book as paid and was not, for all that is known. It is not in `paid`.',
      resolve: ({ contested, asset }) => ({ units: contested, asset }),
    }),
    unknown: t.exposeInt('unknown', { description: 'Items of which it is not known whether, or how much, was paid.' }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: () => totalsRule }),
  }),
})
