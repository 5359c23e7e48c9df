import { builder } from '../../builder.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import type { TermRow } from './terms.js'

export const CouncilTerm = builder.objectRef<TermRow>('CouncilTerm').implement({
  description: 'The time of one elected council. Three numberings are in use, and they differ: number, queryNodeNumber, cycle.',
  fields: (t) => ({
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
