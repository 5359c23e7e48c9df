import { expect, test } from 'vitest'
import { contactOf } from './read-form.js'
import { clockIn, isWithin } from './their-clock.js'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ chain: 'eosc', person: 'Ann', way: 'PHONE', value: '+86', ...fields })) data.set(name, value)
  return data
}

test('a contact without a subject is one of the chain, and hours are a span or nothing', () => {
  expect(contactOf(form({}))).toMatchObject({ subject: 'eosc', position: 1, hours: '', way: 'PHONE' })
  const told = form({ subject: 'biosbpk', position: '2', from: '09:00', until: '22:00' })
  expect(contactOf(told)).toMatchObject({ subject: 'biosbpk', position: 2, hours: '09:00-22:00' })
  expect(contactOf(form({ from: '09:00' }))).toMatchObject({ hours: '09:00-' })
})

test('their clock is read in their zone, and a night shift goes over midnight', () => {
  const noon = Date.parse('2026-01-01T12:00:00Z')
  expect([clockIn('Asia/Shanghai', noon), clockIn('Mars/Olympus', noon)]).toEqual(['20:00', undefined])
  expect(['08:59', '09:00', '21:59', '22:00'].map((clock) => isWithin('09:00-22:00', clock))).toEqual([false, true, true, false])
  expect(['21:59', '22:00', '05:59', '06:00'].map((clock) => isWithin('22:00-06:00', clock))).toEqual([false, true, true, false])
})
