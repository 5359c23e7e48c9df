import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preferredLocale } from './locale.js'
import { callKey, callTitle, shortAddress, shortHash } from './name.js'
import { formatInteger, formatRate, formatShare } from './number.js'
import { formatAgo, formatDateTime, formatDuration, formatOffset, formatTick } from './time.js'
import { habitOf } from './zone.js'

const noon = Date.parse('2026-05-01T12:00:00.000Z')

test('large integers keep every digit in both languages', () => {
  expect(formatInteger(9_007_199_254_740_993n, 'en')).toBe('9,007,199,254,740,993')
  expect(formatInteger(17_547_832, 'zh-CN')).toBe('17,547,832')
})

test('a rate shows the digits that matter', () => {
  expect([1240.4, 35.24, 0.166].map((rate) => formatRate(rate, 'en'))).toEqual(['1,240', '35.2', '0.17'])
})

test('property: a share that is not whole never reads as everything or nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, max: 1 - Number.EPSILON, noNaN: true }), (share) => {
      expect(['0%', '100%']).not.toContain(formatShare(share, 'en'))
    }),
  )
  expect([formatShare(0, 'en'), formatShare(1, 'zh-CN')]).toEqual(['0%', '100%'])
})

test('relative times round towards now and speak both languages', () => {
  expect(formatAgo(noon - 3 * 3_600_000 - 1, noon, 'en')).toBe('3h ago')
  expect(formatAgo(noon - 3 * 3_600_000 - 1, noon, 'zh-CN')).toBe('3小时前')
  expect(formatAgo(noon, noon, 'en')).toBe('0s ago')
})

test('durations show their two largest units', () => {
  expect(formatDuration(2 * 86_400 + 4 * 3600 + 59, 'en')).toBe('2d 4h')
  expect(formatDuration(2 * 86_400 + 4 * 3600 + 59, 'zh-CN')).toBe('2天4小时')
  expect(formatDuration(86_400 + 5, 'en')).toBe('1d')
  expect(formatDuration(0.4, 'en')).toBe('0s')
})

test('property: no duration is empty', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (seconds) => formatDuration(seconds, 'en').length > 0))
})

test('absolute times carry their zone', () => {
  expect(formatDateTime(noon, 'en', 'utc')).toBe('May 1, 2026, 12:00:00 UTC')
  expect(formatDateTime(noon, 'en', 'beijing')).toBe('May 1, 2026, 20:00:00 UTC+8')
  expect(formatDateTime(noon, 'zh-CN', 'beijing')).toBe('2026年5月1日 20:00:00 UTC+8')
  expect([formatOffset(noon, 'utc'), formatOffset(noon, 'beijing')]).toEqual(['UTC', 'UTC+8'])
})

test('ticks show the hour within a day and the date beyond', () => {
  expect(formatTick(noon, 3_600_000, 'en', 'utc')).toBe('12:00')
  expect(formatTick(noon, 3 * 86_400_000, 'en', 'utc')).toBe('May 1')
  expect(formatTick(noon, 3_600_000, 'en', 'beijing')).toBe('20:00')
})

test('only a page of EOSC alone is read in Beijing time', () => {
  expect([['eosc'], ['eosc', 'antelope'], []].map(habitOf)).toEqual(['beijing', 'utc', 'utc'])
})

test('identifiers keep both ends', () => {
  expect(shortHash(`0x6023${'0'.repeat(56)}3330`)).toBe('0x6023…3330')
  expect(shortAddress('5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY')).toBe('5Grwva…GKutQY')
  expect(shortHash('0x60')).toBe('0x60')
})

test('one call has one title and one key in every spelling', () => {
  expect([callTitle('Alliance.set_rule'), callTitle('alliance.setRule')]).toEqual(['Set rule', 'Set rule'])
  expect(callKey('Alliance.set_rule')).toBe(callKey('alliance.setRule'))
})

test('the first language we speak is taken', () => {
  expect(preferredLocale(['fr', 'zh-TW', 'en'])).toBe('zh-CN')
  expect(preferredLocale(['de'])).toBe('en')
})
