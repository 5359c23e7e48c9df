import { expect, test } from 'vitest'
import { candidateOf } from './samples.js'
import { toCutOff } from './to-cut-off.js'

test('draws everybody who stood to the end, the elected first', () => {
  const bars = toCutOff([
    candidateOf({ number: '1', status: 'NOT_ELECTED', power: '3' }),
    candidateOf({ number: '2', status: 'WITHDRAWN' }),
    candidateOf({ number: '3', status: 'ELECTED', seat: 0, power: '7' }),
  ])
  expect(bars).toEqual([
    { name: '#3', power: 7, exact: '7', elected: true },
    { name: '#1', power: 3, exact: '3', elected: false },
  ])
})

test('draws nothing where the power of one of them is not known', () => {
  expect(toCutOff([candidateOf({ number: '1', status: 'ELECTED', seat: 0 })])).toBeUndefined()
})
