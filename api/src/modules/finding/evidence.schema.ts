import { FactId, Height } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Amount } from '../base/amount.js'
import { Source } from '../base/provenance.js'
import { BudgetFlow } from '../budget/flow.js'
import { type EvidenceRow, mostEvidence } from './evidence.js'
import { Finding } from './schema.js'

const Evidence = builder.objectRef<EvidenceRow>('FindingEvidence').implement({
  description: 'A flow between the two statements that do not agree.',
  fields: (t) => ({
    flow: t.expose('flow', { type: BudgetFlow, description: 'Why.' }),
    amount: t.field({
      type: Amount,
      description: 'Above zero: in; below: out.',
      resolve: ({ amount, asset }) => ({ units: amount, asset }),
    }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

/** The block is part of the id of a fact. */
function heightIn(fact: FactId): Height {
  return Height(Number(fact.split('/')[1]))
}

builder.objectFields(Finding, (t) => ({
  source: t.field({
    type: Source,
    description: 'The fact that does not agree with those before it.',
    resolve: ({ fact, height }) => ({ factId: fact, height }),
  }),
  previous: t.field({
    type: Source,
    nullable: true,
    description: 'The fact it was held against: the statement before, the candidacy, or the vote; null where there is none.',
    resolve: ({ previousFact }) => (previousFact === null ? null : { factId: FactId(previousFact), height: heightIn(previousFact) }),
  }),
  flows: t.field({
    type: [Evidence],
    description: `Flows between the two statements, newest first, at most ${mostEvidence}; none for what is about votes.`,
    resolve: async (row, _, { load }) => [...(await load.evidence.load(row))],
  }),
  flowCount: t.int({
    description: 'All flows between the two statements.',
    resolve: async (row, _, { load }) => (await load.evidence.load(row))[0]?.flows ?? 0,
  }),
}))
