import type { AssetId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { termKey } from '../base/key.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { TermOutcome } from './outcome.js'
import { besides, type TermRow, termOfKey } from './terms.js'

export const CouncilTerm = builder.objectRef<TermRow>('CouncilTerm')

builder.node(CouncilTerm, {
  description: 'The time of one elected council. Three numberings are in use, and they differ: number, queryNodeNumber, cycle.',
  id: { resolve: termKey },
  loadMany: (keys, { load }) => Promise.all(keys.map((key) => termOfKey(load, key).then((row) => row ?? null))),
  fields: (t) => ({
    key: t.string({ description: 'chain:term:number; chain:term:at-block where the number is not known.', resolve: termKey }),
    number: t.exposeInt('number', {
      nullable: true,
      description: 'Elected councils from 1, as people count; null where the chain is not read from its beginning.',
    }),
    queryNodeNumber: t.exposeInt('queryNodeNumber', {
      nullable: true,
      description: 'As query nodes count: the empty first council is their 1. Null where the chain is not read from its beginning.',
    }),
    cycle: t.exposeInt('cycle', {
      nullable: true,
      description: "The chain's count of election rounds, failed ones included; null where the chain did not tell.",
    }),
    members: t.field({
      type: [Membership],
      description: "Who was elected, in the chain's order.",
      resolve: ({ chain, members }) => members.map((member) => ({ chain, member })),
    }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', description: 'Block of the election it begins with.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of the election it ended with; null while it lasts.',
    }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null while it lasts.' }),
    complete: t.exposeBoolean('covered', { description: 'Whether every block of the term that is known so far is read.' }),
    source: t.field({
      type: Source,
      description: 'The fact that elected it.',
      resolve: ({ term, fromHeight }) => ({ factId: term, height: fromHeight }),
    }),
  }),
})

builder.objectFields(CouncilTerm, (t) => ({
  previous: t.field({
    type: CouncilTerm,
    nullable: true,
    description: 'The term before, as far as is read; null where none is.',
    resolve: (row, _, { load }) => besides(load, row, -1),
  }),
  next: t.field({
    type: CouncilTerm,
    nullable: true,
    description: 'The term after it; null while it lasts.',
    resolve: (row, _, { load }) => besides(load, row, 1),
  }),
  proposalsCreated: t.int({
    description: 'Proposals created in it that are read.',
    resolve: async ({ term }, _, { load }) => (await load.termProposals.load(term))?.created ?? 0,
  }),
  outcomes: t.field({
    type: [TermOutcome],
    description: 'Rounds of voting that ended in it. What an election rejects counts for the council that leaves.',
    resolve: async ({ term }, _, { load }) =>
      (await load.termOutcomes.load(term)).flatMap(({ decision, ...row }) => (decision === null ? [] : [{ ...row, decision }])),
  }),
  openingBudget: t.field({
    type: Amount,
    nullable: true,
    description: "The council's budget just before the election it begins with; null where the chain had stated none that is read.",
    resolve: async ({ term }, _, { load }) => amountAt(await load.termBudget.load(term)),
  }),
  closingBudget: t.field({
    type: Amount,
    nullable: true,
    description: 'The same just before the election it ended with; null while it lasts.',
    resolve: async ({ untilTerm }, _, { load }) => (untilTerm === null ? null : amountAt(await load.termBudget.load(untilTerm))),
  }),
}))

function amountAt(row: { readonly balance: bigint; readonly asset: AssetId } | undefined) {
  return row === undefined ? null : amountOrNull(row.balance, row.asset)
}

builder.queryField('term', (t) =>
  t.field({
    type: CouncilTerm,
    nullable: true,
    description: 'The term of a council with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:term:number, or chain:term:at-block.' }) },
    resolve: async (_, { key }, { load }) => (await termOfKey(load, key)) ?? null,
  }),
)
