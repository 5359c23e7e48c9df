import { expect, test } from 'vitest'
import { isWatched } from './is-watched.js'

const now = Date.parse('2026-01-01T12:00:00Z')
const answered = (...times: (string | null)[]) => [{ endpoints: times.map((answeredAt) => ({ answeredAt })) }]

test('a chain is watched while one of its endpoints answers', () => {
  expect(isWatched(answered(null, '2026-01-01T11:59:50Z'), now)).toBe(true)
  expect(isWatched(answered('2026-01-01T10:00:00Z', null), now)).toBe(false)
  expect(isWatched(answered(), now)).toBe(false)
  expect(isWatched([], now)).toBe(false)
})
