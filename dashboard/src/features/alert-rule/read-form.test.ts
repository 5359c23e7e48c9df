import { expect, test } from 'vitest'
import { settingOf } from './read-form.js'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({
    rule: 'chain-halted',
    note: 'slow chain',
    confirmed: '60',
    resolvedAfter: '3',
    ...fields,
  })) {
    data.set(name, value)
  }
  return data
}

test('an empty threshold is none, and zero is zero', () => {
  expect(settingOf(form({ suspected: '', critical: '0', severity: 'INFO', enabled: 'on' }))).toEqual({
    ...{ rule: 'chain-halted', note: 'slow chain', enabled: true },
    thresholds: { suspected: null, confirmed: 60, severity: 'INFO', critical: 0, resolvedAfter: 3 },
  })
})

test('whoever wants the thresholds of the rule itself says none', () => {
  expect(settingOf(form({ standard: 'on' }))).toEqual({ rule: 'chain-halted', note: 'slow chain', enabled: false })
})
