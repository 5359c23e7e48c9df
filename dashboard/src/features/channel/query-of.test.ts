import { expect, test } from 'vitest'
import { deliveriesQuery } from './query-of.js'
import { parseChannelSearch } from './search.js'

test('the address says which messages are shown, and of which channel', () => {
  expect(deliveriesQuery({ log: 'dead', channel: '3' })).toEqual({ where: { state: { in: ['DEAD'] }, channel: '3' }, first: 25 })
  expect(deliveriesQuery({ log: 'waiting' }).where).toEqual({ state: { in: ['PENDING', 'SENDING', 'RETRY'] } })
  expect(deliveriesQuery({}).where).toEqual({})
})

test('what is no number of a channel counts as not said', () => {
  expect(parseChannelSearch({ channel: '1 or 1', log: 'nothing' })).toEqual({})
})
