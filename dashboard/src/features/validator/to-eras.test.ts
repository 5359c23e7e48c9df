import { expect, test } from 'vitest'
import { toEras } from './to-eras.js'

test('an era without the validator has no bar, and one that is not known no line', () => {
  const own = [
    { era: 7, points: null },
    { era: 6, points: 40 },
    { era: 4, points: 0 },
  ]
  const set = [
    { era: 6, medianPoints: 30 },
    { era: 5, medianPoints: 20 },
  ]
  expect(toEras(own, set)).toEqual([
    { era: 4, bar: 0, line: null },
    { era: 5, bar: null, line: 20 },
    { era: 6, bar: 40, line: 30 },
    { era: 7, bar: null, line: null },
  ])
  expect(toEras([], set)).toEqual([])
})
