import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AccountId, Height } from '../../ids.js'
import { blocksOf, eosc, follow, hashOf, names, type Play, START, signals, situationOf, twelve } from '../../testing/play.js'
import { Timestamp } from '../../time.js'
import { signalsAt } from './index.js'

const all = () => true
const bpc = names(23)[2]

test('a producer that fills its slots is not silent, and its turns count', () => {
  const silent = signals({ made: all, slots: 23 * 5 })('producer-silent')
  expect(silent).toHaveLength(23)
  for (const { value, good } of silent) expect([value, good]).toEqual([0, 5])
})

test.each([1, 2, 3, 10])('%i turns missed in a row are that many, as soon as the next block shows the last of them', (turns) => {
  const place = START % 23
  const first = (2 - place + 23) % 23
  const last = first + 23 * turns
  const play: Play = { made: (slot, owner) => owner !== bpc || slot < 23, slots: last + 2 }
  expect(signals(play)('producer-silent', bpc)).toMatchObject([{ value: turns, good: 0 }])
  expect(signals({ ...play, slots: last + 1 })('producer-silent', bpc)).toMatchObject([{ value: turns - 1 }])
})

test('silence is provisional until its first miss is final', () => {
  const play: Play = { made: (slot, owner) => owner !== bpc || slot < 23, slots: 23 * 4 }
  expect(signals({ ...play, finalityLag: 200 })('producer-silent', bpc)).toMatchObject([{ provisional: true }])
  expect(signals({ ...play, finalityLag: 0 })('producer-silent', bpc)).toMatchObject([{ provisional: false }])
})

test('of twelve slots in a row some may lie empty: only a turn without any block is missed', () => {
  const producers = names(21)
  const play = { producers, timing: twelve, slots: 252 * 4 }
  const some = signals({ ...play, made: (slot, owner) => owner !== producers[4] || slot % 12 > 8 })
  expect(some('producer-silent', producers[4])).toMatchObject([{ value: 0 }])
  const none = signals({ ...play, made: (slot, owner) => owner !== producers[4] || slot < 252 })
  expect(none('producer-silent', producers[4])).toMatchObject([{ value: 3 }])
})

test('nobody is blamed for a stop of the chain', () => {
  const stopped = signals({ made: (slot) => slot < 60 || slot >= 460, slots: 470 })
  for (const { value } of stopped('producer-silent')) expect(value).toBe(0)
  expect(stopped('finality-margin')).toMatchObject([{ value: null }])
})

test('before the next block two endpoints show what is missed, after two slots of grace, and one alone does not', () => {
  const play: Play = { made: (slot, owner) => owner !== bpc || slot < 23, slots: 23 * 3 + ((2 - (START % 23) + 23) % 23) }
  const waited = (slots: number, endpoints = 2) => signals({ ...play, waited: slots * 3000, endpoints })('producer-silent', bpc)[0]?.value
  expect([waited(0), waited(2), waited(3), waited(3, 1)]).toEqual([2, 2, 3, 2])
})

test('when many slots in a row are empty the chain is about to stop: no data of anybody until it goes on', () => {
  const stopping = signals({ made: all, slots: 100, waited: 30_000 })
  for (const { value } of stopping('producer-silent')) expect(value).toBeNull()
  expect(stopping('chain-halted')).toMatchObject([{ value: 30 }])
})

test('a block that was made and given up is no outage', () => {
  const play: Play = { made: (slot, owner) => owner !== bpc || slot < 23, slots: 23 * 3 }
  const before = situationOf(play)
  const lost = before.situation.liveness.canonical.flatMap((block, i, blocks) => {
    const next = blocks[i + 1]
    const slot = (block.slot ?? 0) + 1
    return next?.slot === slot + 1
      ? [{ ...block, height: Height(block.height + 1), hash: hashOf(block.height, 9), parentHash: block.hash, slot, author: bpc ?? null }]
      : []
  })
  expect(lost).toHaveLength(2)
  const { situation, now } = situationOf(play, follow(lost, before.situation.liveness))
  expect(signalsAt(situation, now).find(({ rule, subject }) => rule === 'producer-silent' && subject === bpc)).toMatchObject({ value: 0 })
})

test('finality is near its end when few produce', () => {
  const producers = names(23)
  const away = new Set(producers.slice(0, 7))
  const margin = signals({ made: (slot, owner) => slot < 46 || !away.has(owner), slots: 23 * 6 })
  expect(margin('finality-margin')).toMatchObject([{ value: 16 }])
  expect(signals({ made: all, slots: 10 })('finality-margin')).toMatchObject([{ value: null }])
})

test('an endpoint that is behind is named, and no producer blamed', () => {
  const { situation, now } = situationOf({ made: all, slots: 100 })
  const [one, two] = situation.endpoints
  if (one === undefined || two === undefined) throw new RangeError('two endpoints')
  const late = { ...two, endpoint: 'late', height: Height((two.height ?? 0) - 30), time: Timestamp(now - 90_000) }
  const found = signalsAt({ ...situation, endpoints: [one, late] }, now)
  expect(found.filter(({ rule }) => rule === 'endpoint-behind').map(({ subject, value }) => [subject, value])).toEqual([
    ['node0', 0],
    ['late', 90],
  ])
  expect(found.filter(({ rule, value }) => rule === 'producer-silent' && value !== 0)).toEqual([])
})

test('who hears nothing is blind, and says nothing of others', () => {
  const { situation, now } = situationOf({ made: all, slots: 100 })
  const silent = situation.endpoints.map((each) => ({ ...each, answeredAt: Timestamp(now - 200_000), problem: 'no answer' }))
  const found = signalsAt({ ...situation, endpoints: silent }, now)
  const valuesOf = (wanted: string) => found.filter(({ rule }) => rule === wanted).map(({ value }) => value)
  expect(valuesOf('indexer-blind')).toEqual([200])
  expect(valuesOf('endpoint-behind')).toEqual([null, null])
  expect(valuesOf('chain-halted')).toEqual([0])
  const indexed = { height: Height(5), waitingSince: Timestamp(now - 75_000) }
  expect(signalsAt({ ...situation, indexed }, now).find(({ rule }) => rule === 'indexer-blind')).toMatchObject({ value: 75 })
})

test('a schedule that nobody knows, or by which others make the blocks, is told, and blames nobody', () => {
  const play: Play = { made: (slot, owner) => owner !== bpc || slot < 23, slots: 23 * 5 }
  const makers = (producers?: readonly AccountId[]) => {
    const schedules = new Map(producers === undefined ? [] : [[7, producers]])
    return { makers: { by: 'schedule', timing: eosc, schedules } } as const
  }
  expect(signals(play)('schedule-unknown')).toMatchObject([{ value: 0 }])
  const unknown = signals(play, makers())
  expect([unknown('schedule-unknown')[0]?.value, unknown('producer-silent')]).toEqual([1, []])
  const wrong = signals(play, makers(names(23).toReversed()))
  expect(wrong('schedule-unknown')).toMatchObject([{ value: 1 }])
  for (const { value } of wrong('producer-silent')) expect(value ?? 0).toBe(0)
})

test('a new schedule is news for a while', () => {
  const blocks = blocksOf({ made: all, slots: 300 }).map((block) => ({ ...block, schedule: block.height < 1100 ? 6 : 7 }))
  const changes = (count: number) => {
    const { situation, now } = situationOf({ made: all, slots: 1 }, follow(blocks.slice(0, count)))
    return signalsAt(situation, now)
      .filter(({ rule }) => rule === 'schedule-changed')
      .map(({ subject, value }) => [subject, value])
  }
  expect([changes(100), changes(101), changes(250)]).toEqual([[], [['7', 1]], [['7', 0]]])
})

test('a validator is silent by the blocks that chance would have given it', () => {
  const validators = names(10)
  const drawn = (silentFrom: number) => (slot: number) => validators[slot % (slot < silentFrom ? 10 : 9)] ?? null
  const told = (silentFrom: number, slots: number, since = new Map(validators.map((each) => [each, START]))) => {
    const blocks = blocksOf({ made: all, slots }).map((block, i) => ({ ...block, author: drawn(silentFrom)(i), schedule: null }))
    const { situation, now } = situationOf({ made: all, slots: 1 }, follow(blocks))
    const found = signalsAt({ ...situation, makers: { by: 'lot', active: validators, since } }, now)
    return found.find(({ subject }) => subject === validators[9])
  }
  expect(told(1000, 100)).toMatchObject({ value: 0, good: 10 })
  expect(told(100, 170)).toMatchObject({ value: 7, good: 10 })
  expect(told(0, 71)).toMatchObject({ value: 7, good: 0 })
  expect(told(0, 71, new Map())).toMatchObject({ value: null })
})

test('property: nobody is silent for longer than since its newest block, whatever slots lie empty', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 30, maxLength: 120 }), fc.nat({ max: 5 }), (filled, waited) => {
      const producers = names(5)
      const play: Play = { producers, made: (slot) => slot === 0 || filled[slot] === true, slots: filled.length, waited: waited * 3000 }
      const newest = blocksOf(play)
      const tip = newest.at(-1)?.slot ?? 0
      for (const { subject, value } of signals(play)('producer-silent')) {
        const last = newest.findLast(({ author }) => author === subject)?.slot ?? START
        expect(value ?? 0).toBeLessThanOrEqual(Math.ceil((tip + waited - last) / 5))
      }
    }),
  )
})
