import { expect, test } from 'vitest'
import type { AccountId } from '../../ids.js'
import { names, type Play, START, signals } from '../../testing/play.js'

const active = names(9)
const bpc = active[2]
const others: Play = { producers: active, made: (_, owner) => owner !== bpc, slots: 9 * 30 }

/** What is said of `bpc` where blocks are made by lot; slots count from 0. */
function silence(play: Play, activeFrom = 0) {
  const since = new Map<AccountId, number>(active.map((each) => [each, START + (each === bpc ? activeFrom : 0)]))
  const [signal] = signals(play, { makers: { by: 'lot', active, since } })('validator-silent', bpc)
  return signal?.value ?? null
}

test('a validator that makes no block is silent for the slots that passed', () => {
  expect(silence(others)).toBeCloseTo(30, 0)
  expect(silence({ ...others, made: (slot, owner) => owner !== bpc || slot < 9 * 20 })).toBeCloseTo(10, 0)
})

test('who comes back into the set is not silent for the time in which it was out of it', () => {
  const away: Play = { ...others, made: (slot, owner) => owner !== bpc || slot < 9 * 5 }
  expect(silence(away)).toBeGreaterThan(20)
  expect(silence(away, 9 * 25)).toBeCloseTo(5, 0)
  expect(silence(away, 9 * 29)).toBeNull()
})

test('of who made none of the few blocks that are known, nothing is said before the silence is long', () => {
  expect(silence({ ...others, slots: 9 * 2 })).toBeNull()
  expect(silence({ ...others, slots: 9 * 4 })).toBeGreaterThan(3)
})
