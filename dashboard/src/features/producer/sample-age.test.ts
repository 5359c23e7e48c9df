import { expect, test } from 'vitest'
import { stalest } from './sample-age.js'
import type { Sample } from './samples.graphql.js'

const sample = (name: string, told: Partial<Sample> = {}): Sample => ({
  name,
  takenAt: '2026-01-01T00:00:00Z',
  ageSeconds: 60,
  block: 9,
  error: null,
  ...told,
})

test('tells of the look that is late for its kind, though another is older', () => {
  const [ranking, multisigs] = [sample('producers', { ageSeconds: 7200 }), sample('multisigs', { ageSeconds: 1800 })]
  expect(stalest([ranking, multisigs])).toEqual({ sample: multisigs, isLate: true })
  expect(stalest([ranking, sample('multisigs')])).toEqual({ sample: ranking, isLate: false })
})

test('a look that failed or never succeeded is late', () => {
  const never = sample('fund', { takenAt: null, ageSeconds: null, block: null })
  expect(stalest([sample('producers'), never])).toEqual({ sample: never, isLate: true })
  expect(stalest([sample('fund', { error: 'no answer' })])).toMatchObject({ isLate: true })
  expect(stalest([])).toBeUndefined()
})
