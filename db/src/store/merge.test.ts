import { FactId, Height } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { merge } from './merge.js'

const row = (height: number, ordinal: number, name: string) => ({
  subject: FactId('alpha/1/e1/a.b'),
  height: Height(height),
  ordinal,
  name,
})

test('the latest row of a key stays, whatever the order', () => {
  const rows = [row(2, 1, 'b'), row(2, 9, 'c'), row(1, 99, 'a')]
  expect(merge({ key: ['subject'], keep: 'latest' }, rows)).toEqual([row(2, 9, 'c')])
  expect(merge({ key: ['subject'], keep: 'latest' }, rows.toReversed())).toEqual([row(2, 9, 'c')])
})

test('the first row of a key stays, and other keys are left alone', () => {
  const rows = [row(2, 1, 'b'), row(2, 1, 'b'), row(3, 1, 'c')]
  expect(merge({ key: ['subject', 'height'], keep: 'first' }, rows)).toEqual([row(2, 1, 'b'), row(3, 1, 'c')])
})
