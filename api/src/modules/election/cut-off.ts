import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import type { CandidateRow } from './elections.js'

const cutOffRule: DefinitionRow = {
  key: 'election-cut-off',
  version: 1,
  formula: 'lowest power that the chain counted for a winner; highest stake revealed for a candidate who was not elected',
  exclusions: ['candidates who withdrew', "the candidates' own stakes", 'votes that were not revealed'],
}

/** The final power: the chain's own count of winners, the revealed stakes of all others. */
export function finalPower({ status, countedPower, revealedPower }: CandidateRow): bigint | null {
  if (status === 'elected') return countedPower
  return status === 'not-elected' || status === 'round-failed' ? revealedPower : null
}

/** The smallest or the largest power among candidates; null where one of them is not known, or there is none. */
export function extreme(candidates: readonly CandidateRow[], better: (a: bigint, b: bigint) => boolean): bigint | null {
  const powers = candidates.map(finalPower)
  return powers.reduce((best, power) => (best === null || power === null ? null : better(power, best) ? power : best), powers[0] ?? null)
}

export const ElectionCutOff = builder.objectRef<readonly CandidateRow[]>('ElectionCutOff').implement({
  description: 'The border between those who were elected and those who were not.',
  fields: (t) => ({
    lowestWinning: t.field({
      type: Amount,
      nullable: true,
      description: 'The smallest power of a winner; null where the power of one is not known.',
      resolve: (candidates) => {
        const winners = candidates.filter(({ status }) => status === 'elected')
        return amountOrNull(
          extreme(winners, (a, b) => a < b),
          winners[0]?.asset ?? null,
        )
      },
    }),
    highestLosing: t.field({
      type: Amount,
      nullable: true,
      description: 'The largest power of a candidate who was not elected; null where there is none, or the power of one is not known.',
      resolve: (candidates) => {
        const losers = candidates.filter(({ status }) => status === 'not-elected')
        return amountOrNull(
          extreme(losers, (a, b) => a > b),
          losers[0]?.asset ?? null,
        )
      },
    }),
    definition: t.field({ type: Definition, description: 'How it is found.', resolve: () => cutOffRule }),
  }),
})
