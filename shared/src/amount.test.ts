import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, amountOf, amountText, formatUnits, parseUnits, stateAmount, statedAmountSchema } from './amount.js'
import { AssetId } from './ids.js'

const units = fc.bigInt(-(2n ** 127n), 2n ** 127n)

test('units are written with as many decimals as they need', () => {
  expect(formatUnits(12_345n, 3)).toBe('12.345')
  expect(formatUnits(12_000n, 3)).toBe('12')
  expect(formatUnits(-5n, 10)).toBe('-0.0000000005')
  expect(formatUnits(7n, 0)).toBe('7')
})

test('property: what is written is read as the same units', () => {
  fc.assert(fc.property(units, fc.nat(18), (value, decimals) => parseUnits(formatUnits(value, decimals), decimals) === value))
})

test('a text that would lose something, or is no number, is refused', () => {
  expect(() => parseUnits('1.234', 2)).toThrow('more than 2 decimals')
  for (const text of ['', '1,000', '1.', '.5', '1e3', '500000k']) expect(() => parseUnits(text, 10)).toThrow('is not a decimal number')
})

test('property: facts state an amount without loss', () => {
  const asset = AssetId('JOY')
  fc.assert(
    fc.property(units, (value) => {
      expect(amountOf(statedAmountSchema.parse(stateAmount({ units: value, asset })))).toEqual({ units: value, asset })
    }),
  )
})

test('amounts of two assets are never added', () => {
  const joy = { units: 1n, asset: AssetId('JOY') }
  expect(add(joy, joy).units).toBe(2n)
  expect(() => add(joy, { units: 1n, asset: AssetId('EOS') })).toThrow('JOY and EOS cannot be added')
})

test('an amount is written as people do where the decimal places of its asset are known', () => {
  expect(amountText({ units: 15_000_000_000n, asset: AssetId('JOY') })).toBe('1.5')
  expect(amountText({ units: 15_000n, asset: AssetId('EOS') })).toBe('1.5')
  expect(amountText({ units: 15n, asset: AssetId('TULIP') })).toBeNull()
})
