import { builder } from '../../builder.js'

export const VoteDenominator = builder.enumType('VoteDenominator', {
  description: 'What votes are measured against. The three are different sets and are never mixed.',
  values: {
    ELIGIBLE: { value: 'eligible', description: 'Rounds of voting that opened in the term.' },
    DECIDED: { value: 'decided', description: 'Rounds of voting that were decided in the term.' },
    ALL_IN_TERM: { value: 'inTerm', description: 'Proposals that were created in the term.' },
  },
} as const)

export const AverageKind = builder.enumType('AverageKind', {
  description: 'How the shares of several terms become one.',
  values: {
    POOLED: { value: 'Pooled', description: 'All votes by all there was to vote on.' },
    MEAN_OF_TERMS: { value: 'Mean', description: "The mean of the terms' own shares; each term weighs the same." },
  },
} as const)

export type Denominator = typeof VoteDenominator.$inferType
export type Average = typeof AverageKind.$inferType
