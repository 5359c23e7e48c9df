import { ledgerCategories, ledgerCategoryOf } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { SpendingItem } from './item.schema.js'
import { findNamedItems, type ItemRow } from './items.js'

const most = 100

const DecisionInput = builder.inputType('SpendingDecisionInput', {
  description: 'What one item was for. What is absent is taken away: a decision says everything anew.',
  fields: (t) => ({
    subject: t.string({ required: true, description: 'Name of the item within the chain.' }),
    category: t.string({ description: 'One of the categories of the book; absent for none.' }),
    bounty: t.int({ description: 'Number of the bounty; absent for none.' }),
    workingGroup: t.string({ description: 'Working group it was for; absent for none.' }),
    reimbursed: t.boolean({ description: 'Whether the bounty was paid back; absent where nobody knows.' }),
    note: t.string({ description: 'Why, in words; may be absent.' }),
  }),
})
type Decision = typeof DecisionInput.$inferInput

const AssignInput = builder.inputType('AssignCategoriesInput', {
  description: 'Decisions on items of one chain.',
  fields: (t) => ({
    chain: t.string({ required: true, description: 'Key of the chain.' }),
    decisions: t.field({ type: [DecisionInput], required: true, description: `At most ${most}; all of them are kept, or none.` }),
  }),
})

interface Decided {
  readonly items: readonly ItemRow[]
}

const DecidedItems = builder.objectRef<Decided>('DecidedItems').implement({
  description: 'Items of which something was decided.',
  fields: (t) => ({
    items: t.field({
      type: [SpendingItem],
      description: 'As they are now, in the order of the decisions.',
      resolve: ({ items }) => [...items],
    }),
  }),
})

mutation('assignCategories', {
  description: 'Says what items of spending were for; what was decided before stays in their history.',
  role: 'deputy',
  input: AssignInput,
  result: DecidedItems,
  run: async ({ chain: name, decisions }, change) => {
    const chain = requireChainId(name)
    if (decisions.length > most)
      throw new Mistake('TOO_MANY', 'decisions', `At most ${most} decisions at once; these are ${decisions.length}`)
    const subjects = decisions.map(({ subject }) => subject)
    if (decisions.length === 0) return { items: [] }
    const known = new Set((await findNamedItems(change.db, chain, subjects)).map(({ subject }) => subject))
    for (const [i, decision] of decisions.entries()) {
      if (!known.has(decision.subject))
        throw new Mistake('NOT_FOUND', `decisions.${i}.subject`, `There is no item ${decision.subject} on ${chain}`)
      await keep(decision, i, chain, change)
    }
    const items = new Map((await findNamedItems(change.db, chain, subjects)).map((item) => [item.subject, item]))
    return { items: [...new Set(subjects)].flatMap((subject) => items.get(subject) ?? []) }
  },
})

async function keep(decision: Decision, i: number, chain: ReturnType<typeof requireChainId>, { record }: Change): Promise<void> {
  const { subject, bounty = null, workingGroup = null, reimbursed = null, note } = decision
  const category = ledgerCategoryOf(decision.category ?? '')
  const isKnown = category === null || ledgerCategories.some((one) => one === category)
  if (!isKnown)
    throw new Mistake('UNKNOWN_CATEGORY', `decisions.${i}.category`, `${category} is no category; there are ${ledgerCategories.join(', ')}`)
  await record({ kind: 'category.assigned', chain, subject, data: { category, bounty, group: workingGroup, reimbursed, note: note ?? '' } })
}
