import { expect, test } from 'vitest'
import { writtenZones } from './zone.js'

test('an exact time is written in the zone that is read, that of the chain, and UTC, each once', () => {
  expect(writtenZones('beijing', 'beijing')).toEqual(['beijing', 'utc'])
  expect(writtenZones('utc', 'beijing')).toEqual(['utc', 'beijing'])
  expect(writtenZones('local', 'utc')).toEqual(['local', 'utc'])
})
