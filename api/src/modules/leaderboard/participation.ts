import { builder } from '../../builder.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import type { Denominator } from './where.js'

const exclusions = ['votes and proposals in blocks that are not read', 'terms with nothing to vote on, in the mean of terms']
const ratio = 'pooled = sum of voted ÷ sum of total; mean of terms = mean of the shares of each term'

const rules: Record<Denominator, DefinitionRow> = {
  eligible: {
    key: 'participation-eligible',
    version: 1,
    formula: `total = rounds of voting opened in the term, voted = those of them with a vote by the member; ${ratio}`,
    exclusions,
  },
  decided: {
    key: 'participation-decided',
    version: 1,
    formula: `total = rounds of voting decided in the term, voted = those of them with a vote by the member in the term; ${ratio}`,
    exclusions,
  },
  inTerm: {
    key: 'participation-all-in-term',
    version: 1,
    formula: `total = proposals created in the term, voted = those of them with a vote by the member in the term; ${ratio}`,
    exclusions,
  },
}

interface ParticipationRow {
  readonly denominator: Denominator
  readonly voted: number
  readonly total: number
  readonly pooled: number | null
  readonly mean: number | null
}

export const Participation = builder.objectRef<ParticipationRow>('Participation').implement({
  description: 'Votes against what could be voted on, by one definition.',
  fields: (t) => ({
    voted: t.exposeInt('voted', { description: 'What the member voted on. Abstaining is a vote.' }),
    total: t.exposeInt('total', { description: 'What there was to vote on.' }),
    pooled: t.exposeFloat('pooled', { nullable: true, description: 'voted ÷ total, from 0 to 1; null where there was nothing.' }),
    meanOfTerms: t.exposeFloat('mean', {
      nullable: true,
      description: "Mean of the terms' own shares, from 0 to 1; null where there was nothing.",
    }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: ({ denominator }) => rules[denominator] }),
  }),
})

/** The part of a record that belongs to one denominator. */
export function participationOf(denominator: Denominator, voted: number, total: number, mean?: number | null): ParticipationRow {
  const pooled = total === 0 ? null : voted / total
  return { denominator, voted, total, pooled, mean: mean === undefined ? pooled : mean }
}
