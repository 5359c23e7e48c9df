import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAhead, spansOf } from './read-ahead.js'

test('property: spans cover every height once, in order, none longer than asked', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(500), fc.integer({ min: 1, max: 70 }), (first, length, size) => {
      const spans = [...spansOf({ first, last: first + length }, size)]
      const heights = spans.flatMap((span) => Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i))
      expect(heights).toEqual(Array.from({ length: length + 1 }, (_, i) => first + i))
      expect(spans.every((span) => span.last - span.first < size)).toBe(true)
    }),
  )
})

test('nothing to read gives no span', () => {
  expect([...spansOf({ first: 8, last: 7 }, 50)]).toEqual([])
})

test('property: results come in the order of the items, whatever finishes first, with at most `depth` under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (delays, depth) => {
      let running = 0
      let most = 0
      const work = async (i: number) => {
        most = Math.max(most, ++running)
        for (let turn = 0; turn < (delays[i] ?? 0); turn++) await Promise.resolve()
        running--
        return i
      }
      const seen: number[] = []
      for await (const i of readAhead(delays.keys(), depth, work)) seen.push(i)
      expect(seen).toEqual([...delays.keys()])
      expect(most).toBeLessThanOrEqual(depth)
    }),
  )
})

test('a failure comes when its turn comes, after everything before it', async () => {
  const seen: number[] = []
  const read = async () => {
    for await (const i of readAhead([0, 1, 2, 3], 4, async (item) => (item === 2 ? Promise.reject(new Error('third')) : item))) seen.push(i)
  }
  await expect(read()).rejects.toThrow('third')
  expect(seen).toEqual([0, 1])
})
