import { ledgerCategories } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Coverage } from '../base/coverage.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Definition } from '../base/provenance.js'
import { SpendingItem } from './item.schema.js'
import { countItems, findItems, type ItemList, itemList } from './items.js'
import { categorisedRule } from './rules.js'
import { countCategorised } from './sums.js'
import { SpendingItemWhereInput } from './where.js'

export const SpendingBook = builder.objectRef<ItemList>('SpendingBook').implement({
  description: 'What money was asked for and what became of it, by what it was for.',
  fields: (t) => ({
    categories: t.stringList({ description: 'The names that a category can have.', resolve: () => [...ledgerCategories] }),
    categorised: t.field({
      type: Coverage,
      description: 'Items with a category, among all.',
      resolve: (list, _, { db }) => countCategorised(db, list),
    }),
    categorisedDefinition: t.field({ type: Definition, description: 'What that counts.', resolve: () => categorisedRule }),
  }),
})

builder.objectField(SpendingBook, 'items', (t) =>
  t.connection(
    {
      type: SpendingItem,
      description: `One by one, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      complexity: pageCost(rootPage),
      resolve: (list, page, { db }) =>
        connect(
          list.listing,
          page,
          rootPage,
          (span) => findItems(db, list, span),
          () => countItems(db, list),
        ),
    },
    { name: 'SpendingItemConnection' },
    { name: 'SpendingItemEdge' },
  ),
)

builder.queryField('spendingBook', (t) =>
  t.field({
    type: SpendingBook,
    description: 'The spending of a chain, or of the ledger that was kept for it, by what it was for.',
    args: {
      chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
      where: t.arg({ type: SpendingItemWhereInput, description: 'Only these items; all, when absent.' }),
    },
    resolve: (_, { chain, where }) => itemList(requireChainId(chain), where),
  }),
)
