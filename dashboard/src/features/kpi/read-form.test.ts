import { expect, test } from 'vitest'
import { kpiOf, needsOf } from './read-form.js'

const form = (fields: Record<string, string>) => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}
const plain = {
  id: 'I-1',
  section: 'Council',
  title: ' Votes ',
  reward: '10.5',
  currency: 'USD',
  sharing: 'shared',
  from: '1',
  deadline: '50',
}

test('reads a computed KPI and leaves out what was not said', () => {
  const target = { kind: 'COMPUTED', metric: 'forum-posts', bound: 'LEAST', threshold: '5', parameter: '' }
  expect(kpiOf(form({ ...plain, ...target, owner: '', annihilation: '' }))).toEqual({
    ...{ id: 'I-1', section: 'Council', title: 'Votes', reward: '10.5', currency: 'USD', shared: true, from: 1, deadline: 50 },
    target: { metric: 'forum-posts', bound: 'LEAST', threshold: '5' },
  })
})

test('reads needs line by line, with colons of either language', () => {
  expect(needsOf('report: The report\n\nthread：反馈帖\nno colon')).toEqual([
    { id: 'report', text: 'The report' },
    { id: 'thread', text: '反馈帖' },
  ])
})
