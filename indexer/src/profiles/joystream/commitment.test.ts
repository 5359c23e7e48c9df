import { AccountId } from '@secretariat/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex } from '../bytes.js'
import { type Ballot, blake2b256, commitmentOf } from './commitment.js'

/** Published with the chain's own client: the well-known development account Alice votes for candidate 0 in round 1. */
const published: Ballot = {
  voter: AccountId('0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d'),
  candidate: 0n,
  salt: fromHex('0x16dfff7ba21922067a0c114de774424abcd5d60fc58658a35341c9181b09e94a'),
  cycle: 1,
}
const commitment = '0x3db26e2bd023ccf2d1167fd42d48cc76b1c1e5c1de9003f61e63ec6a337b91a2'

test('a revealed vote hashes to the commitment that the published client computes', () => {
  expect(commitmentOf(published)).toBe(commitment)
})

test('a vote that was changed in anything does not', () => {
  const forged: readonly Partial<Ballot>[] = [
    { voter: AccountId(`0x${'11'.repeat(32)}`) },
    { candidate: 1n },
    { salt: published.salt.with(0, 0x17) },
    { salt: published.salt.subarray(1) },
    { cycle: 2 },
  ]
  for (const change of forged) expect(commitmentOf({ ...published, ...change })).not.toBe(commitment)
})

test('property: two different ballots have two commitments, for salts of every length the chain takes', () => {
  const ballot = fc.record({
    candidate: fc.bigInt(0n, 2n ** 64n - 1n),
    salt: fc.uint8Array({ maxLength: 100 }),
    cycle: fc.nat(1000),
  })
  fc.assert(
    fc.property(ballot, ballot, (a, b) => {
      const same = a.candidate === b.candidate && a.cycle === b.cycle && Buffer.compare(a.salt, b.salt) === 0
      expect(commitmentOf({ ...published, ...a }) === commitmentOf({ ...published, ...b })).toBe(same)
    }),
  )
})

test('the hash is blake2b with 256 bits', () => {
  // The vector of BLAKE2 for an empty input.
  expect(blake2b256(new Uint8Array())).toBe('0x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8')
})
