import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAmount, formatCompact, formatExactly } from './amount.js'

test('shows four decimals at most and never rounds up', () => {
  expect(formatAmount('166666.66666', 'en')).toBe('166,666.6666')
  expect(formatAmount('90071992547409930.5', 'zh-CN')).toBe('90,071,992,547,409,930.5')
  expect(formatAmount('-5', 'en')).toBe('−5')
})

test('dust is not nothing', () => {
  expect(formatAmount('0.00001', 'en')).toBe('<0.0001')
  expect(formatAmount('-0.00001', 'en')).toBe('>−0.0001')
  expect(formatAmount('0', 'en')).toBe('0')
})

test('property: the exact form loses no digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n }), fc.stringMatching(/^\d{1,10}$/), (whole, fraction) => {
      expect(formatExactly(`${whole}.${fraction}`, 'en').replaceAll(',', '')).toBe(`${whole}.${fraction}`)
    }),
  )
})

test('is short where room is scarce', () => {
  expect(formatCompact(-550_000, 'en')).toBe('−550K')
  expect([formatCompact(26_080_000, 'en'), formatCompact(26_080_000, 'zh-CN')]).toEqual(['26.08M', '2608万'])
})
