import { builder } from '../../builder.js'
import { countLimit } from './page.js'

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: `Rows of the whole list; counted only when selected. ${countLimit} where there are more.`,
    resolve: async ({ count }) => Math.min(await count(), countLimit),
  }),
)

builder.globalConnectionField('totalCountCapped', (t) =>
  t.boolean({
    description: `Whether the list is longer than ${countLimit} rows, so that totalCount is not its length.`,
    resolve: async ({ count }) => (await count()) > countLimit,
  }),
)

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Direction of an order. Rows without a value come last in both.',
  values: { ASC: { description: 'Smallest or oldest first.' }, DESC: { description: 'Largest or newest first.' } },
})
