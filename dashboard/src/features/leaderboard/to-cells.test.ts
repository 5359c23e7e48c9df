import { expect, test } from 'vitest'
import { toCells } from './to-cells.js'

const person = (number: string) => ({ key: `alpha:member:${number}`, number, handle: null })
const nothing = { voted: 0, total: 0, pooled: null }
const term = { key: 'alpha:term:1', number: 1, fromBlock: 5, seats: [{ member: person('1'), share: nothing }] }

test('who sat without anything to vote on is told from who did not sit', () => {
  expect(toCells([person('1'), person('2')], [term]).map(({ cells }) => cells[0]?.share)).toEqual([nothing, undefined])
})
