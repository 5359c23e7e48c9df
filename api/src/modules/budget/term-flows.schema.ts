import { builder } from '../../builder.js'
import { Amount } from '../base/amount.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { CouncilTerm } from '../term/schema.js'
import { BudgetFlow } from './flow.js'
import { Budget } from './schema.js'
import { sumByTerm, type TermFlowRow } from './term-flows.js'

const rule: DefinitionRow = {
  key: 'budget-flows-by-term',
  version: 1,
  formula: 'sum of the flows from the election of a term to the next election, by their place in the chain',
  exclusions: ['balances that the chain stated: they are no flows', 'flows in blocks that are not read'],
}

const TermFlow = builder.objectRef<TermFlowRow>('TermFlow').implement({
  description: 'What came in or went out for one reason in one term.',
  fields: (t) => ({
    term: t.field({
      type: CouncilTerm,
      nullable: true,
      description: 'The term; null before the first election that is read.',
      resolve: async ({ term }, _, { load }) => (term === null ? null : ((await load.term.load(term)) ?? null)),
    }),
    flow: t.expose('flow', { type: BudgetFlow, description: 'Why.' }),
    amount: t.field({
      type: Amount,
      description: 'Above zero: in; below: out. Transfers in and out are apart.',
      resolve: ({ amount, asset }) => ({ units: amount, asset }),
    }),
    flows: t.exposeInt('flows', { description: 'Flows in it.' }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: () => rule }),
  }),
})

builder.objectField(Budget, 'flowsByTerm', (t) =>
  t.field({
    type: [TermFlow],
    description: 'What came in and went out, term by term, in the order of the terms.',
    resolve: (budget, _, { db }) => sumByTerm(db, budget),
  }),
)
