import { expect, test } from 'vitest'
import { toInterest } from './to-interest.js'

test('draws rounds from the oldest on and leaves out what is not known', () => {
  const votes = { voters: 2, stake: null, definition: { key: 'election-votes', version: 1, formula: '', exclusions: [] } }
  const stake = { raw: '25000000000', decimals: 10, symbol: 'JOY', value: '2.5' }
  const rounds = [
    { cycle: 2, outcome: 'ELECTED' as const, seats: 3, candidateCount: 5, votes: { ...votes, stake } },
    { cycle: 1, outcome: 'FAILED' as const, seats: null, candidateCount: 1, votes },
  ]
  expect(toInterest(rounds)).toEqual([
    { round: 1, candidates: 1, seats: undefined, stake: undefined },
    { round: 2, candidates: 5, seats: 3, stake: 2.5 },
  ])
})
