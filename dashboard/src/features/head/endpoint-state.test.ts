import { expect, test } from 'vitest'
import { endpointState } from './endpoint-state.js'

const now = Date.parse('2026-01-01T00:02:00Z')
const well = { name: 'node.example', block: 100, behind: 0, answeredAt: '2026-01-01T00:01:58Z', problem: null }

test('an endpoint serves, is late, fails, or is not heard of', () => {
  expect(endpointState(well, now)).toBe('good')
  expect(endpointState({ ...well, behind: 20 }, now)).toBe('good')
  expect(endpointState({ ...well, behind: 21 }, now)).toBe('late')
  expect(endpointState({ ...well, behind: 21, problem: 'It serves another chain' }, now)).toBe('failing')
  expect(endpointState({ ...well, answeredAt: '2026-01-01T00:00:59Z' }, now)).toBe('silent')
  expect(endpointState({ ...well, block: null, behind: null, answeredAt: null }, now)).toBe('silent')
})
