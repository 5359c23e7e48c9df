import { expect, test } from 'vitest'
import { choiceIn } from './grid.js'

const person = (number: string) => ({ key: `alpha:member:${number}`, number, handle: null })
const ballots = [{ member: person('1'), choice: 'SLASH' as const }]

test('a vote is shown as what was said', () => {
  expect(choiceIn({ ballots, decision: 'SLASHED' }, person('1'))).toBe('SLASH')
})

test('silence after the decision is told from a vote that is still awaited', () => {
  expect(choiceIn({ ballots, decision: 'EXPIRED' }, person('2'))).toBe('SILENT')
  expect(choiceIn({ ballots, decision: null }, person('2'))).toBe('AWAITED')
})
