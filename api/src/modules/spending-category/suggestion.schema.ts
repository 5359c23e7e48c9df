import type { Reason, Suggestion } from '@secretariat/shared'
import { builder } from '../../builder.js'
import type { DecisionRow } from './decisions.js'
import { SpendingItem } from './item.schema.js'

const SuggestionRule = builder.enumType('SuggestionRule', {
  description: 'What speaks for a category.',
  values: {
    TITLE: { value: 'title', description: 'Words of the title.' },
    BENEFICIARY: { value: 'beneficiary', description: 'What was decided before on payments to the same receiver.' },
    GROUP: { value: 'group', description: 'What was decided before on payments for the same group.' },
    KIND: { value: 'kind', description: 'The kind of the payment.' },
  },
} as const)

const ReasonRef = builder.objectRef<Reason>('SuggestionReason').implement({
  description: 'One thing that speaks for a category.',
  fields: (t) => ({
    rule: t.expose('rule', { type: SuggestionRule, description: 'Which.' }),
    words: t.string({
      nullable: true,
      description: 'The words of the title; null for other rules.',
      resolve: (reason) => (reason.rule === 'title' ? reason.words : null),
    }),
    times: t.int({
      nullable: true,
      description: 'How often it was decided so; null where it is not about earlier decisions.',
      resolve: (reason) => ('times' in reason ? reason.times : null),
    }),
    among: t.int({
      nullable: true,
      description: 'Among how many decisions; null where it is not about earlier ones.',
      resolve: (reason) => ('among' in reason ? reason.among : null),
    }),
  }),
})

const SuggestionRef = builder.objectRef<Suggestion>('CategorySuggestion').implement({
  description: 'The category that rules propose. It counts only once somebody confirms it.',
  fields: (t) => ({
    category: t.exposeString('category', { description: 'What it seems to be for.' }),
    bounty: t.exposeInt('bounty', { nullable: true, description: 'Number of the bounty that the title names; null for none.' }),
    reasons: t.field({
      type: [ReasonRef],
      description: 'What speaks for it, what weighed most first.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
})

const DecisionRef = builder.objectRef<DecisionRow>('SpendingDecision').implement({
  description: 'What somebody decided that an item was for. Decisions are never changed; a later one counts instead.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Place among everything that people stated.' }),
    author: t.exposeString('author', { description: 'Account that decided.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    previous: t.exposeInt('previous', { nullable: true, description: 'The decision that counted until then; null for the first.' }),
    category: t.string({
      nullable: true,
      description: 'The category; null where it was taken away.',
      resolve: ({ data }) => data.category,
    }),
    bounty: t.int({ nullable: true, description: 'Number of the bounty; null for none.', resolve: ({ data }) => data.bounty }),
    workingGroup: t.string({ nullable: true, description: 'Working group; null for none.', resolve: ({ data }) => data.group }),
    reimbursed: t.boolean({
      nullable: true,
      description: 'Whether it was paid back; null where not said.',
      resolve: ({ data }) => data.reimbursed,
    }),
    note: t.string({ description: 'Words of the one who decided.', resolve: ({ data }) => data.note }),
  }),
})

builder.objectFields(SpendingItem, (t) => ({
  suggestion: t.field({
    type: SuggestionRef,
    nullable: true,
    description: 'What rules propose; null where the item has a category, and where no rule speaks.',
    resolve: async (item, _, { load }) => (item.category === null ? await load.suggestion.load(item) : null),
  }),
  decisions: t.field({
    type: [DecisionRef],
    description: 'Everything that was decided of it here, newest first.',
    complexity: { field: 1, multiplier: 3 },
    resolve: async (item, _, { load }) => [...(await load.decisions.load(item))],
  }),
}))
