import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSeries } from './toSeries.js'

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 1) + seconds * 1000).toISOString()
const proposed = { at: at(0), block: 10 }

test('the count begins at zero when the motion is put', () => {
  expect(toSeries([], proposed)).toEqual([{ at: Date.parse(at(0)), block: 10, ayes: 0, nays: 0 }])
})

test('votes of one block are one step, and the last of them counts', () => {
  const points = [
    { at: at(6), block: 11, ayes: 1, nays: 0 },
    { at: at(6), block: 11, ayes: 2, nays: 0 },
  ]
  expect(toSeries(points, proposed).map(({ ayes }) => ayes)).toEqual([0, 2])
})

test('property: time never runs backwards, and the last point is the last count', () => {
  const seconds = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 })
  fc.assert(
    fc.property(seconds, (times) => {
      const points = times.sort((a, b) => a - b).map((second, index) => ({ at: at(second), block: 10 + second, ayes: index, nays: 0 }))
      const series = toSeries(points, proposed)
      expect(series.every((point, index) => index === 0 || point.at > (series[index - 1]?.at ?? 0))).toBe(true)
      expect(series.at(-1)?.ayes).toBe(points.length - 1)
    }),
  )
})
