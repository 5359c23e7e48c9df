import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coveredShare, freshnessStates, judgeFreshness, worstState } from './freshness.js'
import type { ChainMeta } from './meta.graphql.js'

const now = Date.parse('2026-05-01T12:00:00.000Z')
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString()

function chain(changes: Partial<ChainMeta> = {}): ChainMeta {
  return {
    id: 'alpha',
    name: 'Alpha',
    profile: 'collective',
    state: 'FOLLOWING',
    lastError: null,
    endpoint: 'ws://node',
    firstBlock: 1,
    indexedBlock: 100,
    indexedAt: ago(6),
    finalizedBlock: 100,
    lagBlocks: 0,
    lagSeconds: 6,
    blocksPerSecond: 1,
    etaSeconds: 0,
    coverage: [{ first: 1, last: 100 }],
    heartbeatAt: ago(1),
    unreadActions: 0,
    ...changes,
  }
}
const stateOf = (changes: Partial<ChainMeta>, previous?: 'live' | 'lagging') => judgeFreshness(chain(changes), now, previous).state

test('a chain that follows its tip is live', () => {
  expect(judgeFreshness(chain(), now)).toEqual({ state: 'live', ageSeconds: 6, silentSeconds: 1 })
})

test('a block older than a minute, or more than twenty blocks behind, is lagging', () => {
  expect(stateOf({ indexedAt: ago(61) })).toBe('lagging')
  expect(stateOf({ indexedAt: ago(20), lagBlocks: 21 })).toBe('lagging')
})

test('the way to finality of an Antelope chain is no delay of ours', () => {
  expect(stateOf({ profile: 'eosc', indexedAt: ago(96) })).toBe('live')
  expect(stateOf({ profile: 'eosc', indexedAt: ago(161) })).toBe('lagging')
  expect(judgeFreshness(chain({ profile: 'eosc', indexedAt: ago(96) }), now).ageSeconds).toBe(96)
})

test('a halted chain goes stale after ten minutes although nothing is left to read', () => {
  expect(stateOf({ indexedAt: ago(601), lagBlocks: 0 })).toBe('stale')
})

test('between live and lagging the last verdict holds', () => {
  const between = { indexedAt: ago(30), lagBlocks: 10 }
  expect(stateOf(between, 'lagging')).toBe('lagging')
  expect(stateOf(between, 'live')).toBe('live')
})

test('an indexer that was not heard of for thirty seconds is unknown, whatever it said last', () => {
  expect(stateOf({ heartbeatAt: ago(31) })).toBe('unknown')
  expect(stateOf({ heartbeatAt: null })).toBe('unknown')
})

test('a block from the future means that clocks disagree', () => {
  expect(judgeFreshness(chain({ indexedAt: ago(-90) }), now)).toMatchObject({ state: 'unknown', ageSeconds: undefined })
})

test('a chain that stopped says so even when its indexer is silent', () => {
  expect(stateOf({ state: 'STOPPED', heartbeatAt: ago(900) })).toBe('stopped')
})

test('the badge shows the worst of several chains', () => {
  expect(worstState(['live', 'stale', 'done'])).toBe('stale')
  expect(worstState([])).toBe('unknown')
})

test('coverage counts only what lies between the first and the finalized block', () => {
  expect(coveredShare(chain({ coverage: [{ first: 1, last: 50 }] }))).toBe(0.5)
  expect(coveredShare(chain({ firstBlock: null }))).toBeUndefined()
  expect(coveredShare(chain({ coverage: [] }))).toBe(0)
})

test('property: an older block never looks fresher', () => {
  const rank = (age: number) => freshnessStates.indexOf(stateOf({ indexedAt: ago(age) }))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (a, b) => {
      expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)))
    }),
  )
})
