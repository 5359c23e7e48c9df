import { expect, test } from 'vitest'
import { levelOf } from '../observation.js'
import { inhibitions, ruleIds, ruleOf, rules, thresholdsOf } from './index.js'

test('every rule has its own name, and what inhibits are rules', () => {
  expect(new Set(ruleIds).size).toBe(ruleIds.length)
  expect(inhibitions.flatMap(({ rule, silences }) => [rule, ...silences]).filter((id) => ruleOf(id) === undefined)).toEqual([])
})

test('no two rules keep each other quiet', () => {
  const pairs = new Set(inhibitions.flatMap(({ rule, silences }) => silences.map((other) => `${rule} ${other}`)))
  expect([...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')))).toEqual([])
})

test('thresholds of a rule follow each other', () => {
  const disordered = rules.flatMap(({ id, defaults }) =>
    Object.values(defaults).flatMap(({ bound, suspected, confirmed, critical }) => {
      const steps = [suspected, confirmed, critical].filter((step) => step !== null)
      const sorted = steps.toSorted((a, b) => (bound === 'least' ? a - b : b - a))
      return steps.join() === sorted.join() ? [] : [id]
    }),
  )
  expect(disordered).toEqual([])
})

test('EOSC suspects after two turns, is certain after three, and calls ten critical', () => {
  const silent = ruleOf('producer-silent')
  const thresholds = silent && thresholdsOf(silent, 'eosc')
  expect([1, 2, 3, 9, 10].map((value) => thresholds && levelOf({ value }, thresholds))).toEqual([
    ...['clear', 'suspected', 'confirmed', 'confirmed', 'critical'],
  ])
})

test('people turn a rule off or set it, under the number of their statement; a rule means nothing on other chains', () => {
  const silent = ruleOf('producer-silent')
  if (silent === undefined) throw new Error('no such rule')
  const set = { suspected: null, confirmed: 4, severity: 'critical', critical: null, resolvedAfter: 2 } as const
  expect(thresholdsOf(silent, 'eosc', { seq: 7, enabled: true, thresholds: set })).toEqual({ version: 7, bound: 'least', ...set })
  expect(thresholdsOf(silent, 'eosc', { seq: 8, enabled: false, thresholds: null })).toBeUndefined()
  expect(thresholdsOf(silent, 'eosc', { seq: 9, enabled: true, thresholds: null })).toMatchObject({ version: 9, confirmed: 3 })
  expect(thresholdsOf(silent, 'joystream')).toBeUndefined()
})
