import { expect, test } from 'vitest'
import { momentOf } from './read-form.js'

function form(until: string): FormData {
  const data = new FormData()
  data.set('until', until)
  return data
}

test('a time is read in the zone that the page shows, whatever the browser has', () => {
  expect(momentOf(form('2026-05-01T20:00'), 'until', 'beijing')).toEqual({ until: '2026-05-01T12:00:00.000Z' })
  expect(momentOf(form('2026-05-01T20:00'), 'until', 'utc')).toEqual({ until: '2026-05-01T20:00:00.000Z' })
  expect(momentOf(form('2026-05-01T20:00'), 'until', 'local')).toEqual({ until: new Date(2026, 4, 1, 20).toISOString() })
  expect(momentOf(form(''), 'until', 'utc')).toEqual({})
})
