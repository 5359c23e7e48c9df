import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from './order.js'
import { candidateOf } from './samples.js'

test('puts the elected first, as the chain counted them, and everybody else as they came', () => {
  const candidates = [
    candidateOf({ number: '1', status: 'NOT_ELECTED' }),
    candidateOf({ number: '2', status: 'ELECTED', seat: 0, countedPlace: 1 }),
    candidateOf({ number: '3', status: 'WITHDRAWN' }),
    candidateOf({ number: '4', status: 'ELECTED', seat: 1, countedPlace: 0 }),
  ]
  expect(inOrder(candidates).map(({ member }) => member.number)).toEqual(['4', '2', '1', '3'])
})

test('keeps the order of seats where the count is not read', () => {
  const candidates = [candidateOf({ number: '1', status: 'ELECTED', seat: 1 }), candidateOf({ number: '2', status: 'ELECTED', seat: 0 })]
  expect(inOrder(candidates).map(({ member }) => member.number)).toEqual(['2', '1'])
})

test('property: while an election is open nobody is moved, whatever was revealed for them', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n }), { maxLength: 12 }), (powers) => {
      const candidates = powers.map((power, i) => candidateOf({ number: String(i), status: 'STANDING', revealed: String(power) }))
      expect(inOrder(candidates)).toEqual(candidates)
    }),
  )
})
