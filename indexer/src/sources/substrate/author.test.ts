import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteWriter, toHex } from '../../profiles/bytes.js'
import { authorshipOf } from './author.js'

function log(kind: number, engine: string, write: (claim: ByteWriter) => void): string {
  const claim = new ByteWriter()
  write(claim)
  const bytes = claim.finish()
  const output = new ByteWriter()
  output.uint(kind, 1)
  output.bytes(new TextEncoder().encode(engine))
  output.compact(bytes.length)
  output.bytes(bytes)
  return toHex(output.finish())
}

test('property: Aura authors take turns by slot', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 48n), fc.integer({ min: 1, max: 1000 }), (slot, validators) => {
      const authorship = authorshipOf([log(6, 'aura', (claim) => claim.uint(slot, 8))])
      expect(authorship?.slot).toBe(Number(slot))
      expect(authorship?.authorOf(validators)).toBe(Number(slot) % validators)
    }),
  )
})

test('Babe names the author by place in all three kinds of claim', () => {
  for (const kind of [1, 2, 3]) {
    const claim = log(6, 'BABE', (output) => {
      output.uint(kind, 1)
      output.uint(17, 4)
      output.uint(299_204_256, 8)
      // Primary and proven claims end with a proof that nobody needs here.
      if (kind !== 2) output.bytes(new Uint8Array(96))
    })
    const authorship = authorshipOf([log(5, 'BABE', () => undefined), claim])
    expect([authorship?.slot, authorship?.authorOf(100)]).toEqual([299_204_256, 17])
  }
})

test('a seal, another engine and an empty digest name nobody', () => {
  expect(authorshipOf([log(5, 'aura', (claim) => claim.uint(1, 8)), log(6, 'pow_', (claim) => claim.uint(1, 8))])).toBeUndefined()
  expect(authorshipOf([])).toBeUndefined()
})

test('a claim of an unknown kind is refused instead of guessed', () => {
  expect(() => authorshipOf([log(6, 'BABE', (claim) => claim.uint(9, 1))])).toThrow('A Babe slot claim of kind 9')
})
