import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packName, unpackName } from './name.js'

test('names are the numbers that nodes write', () => {
  expect(packName('eosio')).toBe(6138663577826885632n)
  expect(packName('eosio.msig')).toBe(6138663587900751872n)
  expect(unpackName(3607749778735104000n)).toBe('account')
  expect(unpackName(0n)).toBe('')
})

test('what is no name is refused', () => {
  for (const text of ['Eosio', 'eosio6', 'eosio.msig.abcd', 'zzzzzzzzzzzzz', 'a b']) expect(() => packName(text)).toThrow('is not a name')
})

test('property: every number is a name, and every name a number', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (packed) => packName(unpackName(packed)) === packed))
})
