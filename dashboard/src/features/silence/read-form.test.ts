import { expect, test } from 'vitest'
import { silenceOf } from './read-form.js'

const noon = Date.parse('2026-05-01T12:00:00Z')

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ chain: 'eosc', hours: '2', reason: 'upgrade', ...fields })) data.set(name, value)
  return data
}

test('a silence without a beginning holds from now on, for everything that is not named', () => {
  expect(silenceOf(form({ rule: '', subject: ' ' }), noon, 'utc')).toEqual({
    ...{ chain: 'eosc', reason: 'upgrade', breaksThrough: false, untilRecovered: false },
    until: '2026-05-01T14:00:00.000Z',
  })
})

test('a planned silence lasts so long from its beginning, which is read in the zone of the page', () => {
  const planned = silenceOf(
    form({ from: '2026-05-03T08:00', rule: 'producer-silent', subject: 'biosbpa', breaksThrough: 'on' }),
    noon,
    'beijing',
  )
  expect(planned).toMatchObject({ from: '2026-05-03T00:00:00.000Z', until: '2026-05-03T02:00:00.000Z', breaksThrough: true })
})
