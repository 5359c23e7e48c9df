import { bnToU8a, compactAddLength, u8aConcat, u8aToHex } from '@polkadot/util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { authorshipOf } from './author.js'

/** A digest item: kind, engine, and the claim with its length. */
function log(kind: number, engine: string, ...claim: readonly Uint8Array[]): string {
  return u8aToHex(u8aConcat(Uint8Array.of(kind), engine, compactAddLength(u8aConcat(...claim))))
}

const little = (value: bigint | number, bitLength: number) => bnToU8a(value, { bitLength, isLe: true })

test('property: Aura authors take turns by slot', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 48n), fc.integer({ min: 1, max: 1000 }), (slot, validators) => {
      const authorship = authorshipOf([log(6, 'aura', little(slot, 64))])
      expect(authorship?.slot).toBe(Number(slot))
      expect(authorship?.authorOf(validators)).toBe(Number(slot) % validators)
    }),
  )
})

test('Babe names the author by place in all three kinds of claim', () => {
  for (const kind of [1, 2, 3]) {
    // Primary and proven claims end with a proof that nobody needs here.
    const proof = new Uint8Array(kind === 2 ? 0 : 96)
    const claim = log(6, 'BABE', little(kind, 8), little(17, 32), little(299_204_256, 64), proof)
    const authorship = authorshipOf([log(5, 'BABE'), claim])
    expect([authorship?.slot, authorship?.authorOf(100)]).toEqual([299_204_256, 17])
  }
})

test('a seal, another engine and an empty digest name nobody', () => {
  expect(authorshipOf([log(5, 'aura', little(1, 64)), log(6, 'pow_', little(1, 64))])).toBeUndefined()
  expect(authorshipOf([])).toBeUndefined()
})

test('a claim of an unknown kind is refused instead of guessed', () => {
  expect(() => authorshipOf([log(6, 'BABE', little(9, 8))])).toThrow('A Babe slot claim of kind 9')
})
