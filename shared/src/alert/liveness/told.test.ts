import { expect, test } from 'vitest'
import { names, signals } from '../../testing/play.js'

const [bpa, , bpc] = names(23)
const silentFrom = (slot: number) => ({ made: (at: number, owner: string) => owner !== bpc || at < slot, slots: 23 * 5 })

test('of a silent producer its last block is told, and how many producers there are', () => {
  const [signal] = signals(silentFrom(23))('producer-silent', bpc)
  expect(signal?.facts).toEqual({ lastHeight: expect.any(Number), lastAt: expect.any(Number), outOf: 23 })
  const [well] = signals(silentFrom(23))('producer-silent', bpa)
  expect(Number(well?.facts?.lastHeight)).toBeGreaterThan(Number(signal?.facts?.lastHeight))
})

test('a producer whose last block nobody saw has an unknown one', () => {
  expect(signals(silentFrom(0))('producer-silent', bpc)).toMatchObject([{ facts: { lastHeight: null, lastAt: null } }])
})

test('of a chain it is told how far it is, and how many it needs', () => {
  const after = signals({ made: () => true, slots: 60, finalityLag: 31 })
  expect(after('chain-halted')).toMatchObject([{ facts: { lastHeight: 1059 } }])
  expect(after('finality-stalled')).toMatchObject([{ facts: { finalHeight: 1028, headHeight: 1059 } }])
  expect(after('indexer-blind')).toMatchObject([{ facts: { indexedHeight: null, headHeight: 1059 } }])
  expect(after('finality-margin')).toMatchObject([{ facts: { needed: 16 } }])
})
