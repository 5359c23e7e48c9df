import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccountId } from './ids.js'
import { finalityMargin, judgeGap, ownedSlots, ownerOf, roundOf, slotOf, slotsPerRound, timeOfSlot } from './slots.js'

const eosc = { intervalMs: 3000, repetitions: 1 }
const stock = { intervalMs: 500, repetitions: 12 }
const letters = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => AccountId(`${prefix}${String.fromCharCode(97 + i)}`))
const bios = letters('biosbp', 23)
const prods = letters('prod.', 21)
const names = (gap: ReturnType<typeof judgeGap>) => gap.missed.map(({ slot, producer }) => `${slot} ${producer}`)

/** A real block of EOSC's first day. */
const real = { height: 10428, slot: slotOf(Date.parse('2018-06-22T13:03:12Z'), eosc) }
const bp = (letter: string) => AccountId(`biosbp${letter}`)
const prod = (letter: string) => AccountId(`prod.${letter}`)
const next = (slot: number, producer: AccountId) => ({ height: real.height + 1, slot, producer })

test('the slot of a real block, its owner, and back to its time', () => {
  expect(real.slot).toBe(194_329_264)
  expect(ownerOf(real.slot, bios, eosc)).toBe('biosbpk')
  expect(timeOfSlot(real.slot, eosc)).toBe(Date.parse('2018-06-22T13:03:12Z'))
})

test('a time between two slots is refused with what to do about it', () => {
  expect(() => slotOf(Date.parse('2018-06-08T08:08:08.500Z'), eosc)).toThrow('is no slot of 3000 ms: the chain has another interval')
  expect(slotOf(Date.parse('2018-06-08T08:08:08.500Z'), stock)).toBe(1_163_520_977)
})

test('no slot between two blocks, nobody missed', () => {
  expect(judgeGap(real, next(194_329_265, bp('l')), bios, eosc)).toEqual({
    first: 194_329_265,
    last: 194_329_264,
    state: 'missed',
    missed: [],
  })
})

test('three slots between two blocks were missed by three producers', () => {
  const gap = judgeGap(real, next(slotOf(Date.parse('2018-06-22T13:03:24Z'), eosc), bp('o')), bios, eosc)
  expect(gap.state).toBe('missed')
  expect(names(gap)).toEqual(['194329265 biosbpl', '194329266 biosbpm', '194329267 biosbpn'])
})

test('a block of somebody who had no slot blames nobody', () => {
  expect(judgeGap(real, next(194_329_268, bp('n')), bios, eosc)).toMatchObject({ state: 'schedule-mismatch', missed: [] })
})

test('slots after the last block of a schedule belong to the next one', () => {
  const later = [...bios.filter((name) => name !== 'biosbpl'), AccountId('cindydaily')]
  expect(names(judgeGap(real, next(194_329_267, bp('o')), later, eosc))).toEqual(['194329265 biosbpm', '194329266 biosbpn'])
  expect(judgeGap(real, next(194_329_267, bp('o')), bios, eosc).state).toBe('schedule-mismatch')
})

test('the slot of an orphan is missed on the chain that stays', () => {
  expect(names(judgeGap(real, next(194_329_266, bp('m')), bios, eosc))).toEqual(['194329265 biosbpl'])
})

test('a whole round without a block is one stop of the chain, one slot less is everybody’s own miss', () => {
  const stop = judgeGap(real, next(194_329_289, bp('m')), bios, eosc)
  expect(stop).toEqual({ first: 194_329_265, last: 194_329_288, state: 'stopped', missed: [] })
  expect((stop.last - stop.first + 1) * eosc.intervalMs).toBe(72_000)
  const silent = judgeGap(real, next(194_329_287, bp('k')), bios, eosc)
  expect(silent.missed).toHaveLength(22)
  expect(new Set(silent.missed.map(({ producer }) => producer)).size).toBe(22)
})

test('after a stop the count begins with the first slot after the next block', () => {
  const first = { height: 10_429, slot: 194_329_289 }
  expect(names(judgeGap(first, { height: 10_430, slot: 194_329_291, producer: bp('o') }, bios, eosc))).toEqual(['194329290 biosbpn'])
})

test('a producer has one slot in each round of 69 seconds', () => {
  const slot = slotOf(Date.parse('2018-06-22T13:04:06Z'), eosc)
  expect([slot, ownerOf(slot, bios, eosc), ownerOf(slot + 23, bios, eosc)]).toEqual([194_329_282, 'biosbpf', 'biosbpf'])
  expect(slotsPerRound(23, eosc) * eosc.intervalMs).toBe(69_000)
})

const midnight = slotOf(Date.parse('2020-03-05T00:00:00.000Z'), stock)
const at = (last: number) => 1_273_363_000 + last

test('twelve slots in a row belong to one producer, of which a part may be missed', () => {
  expect([midnight, midnight % 252, ownerOf(midnight, prods, stock)]).toEqual([1_273_363_200, 144, 'prod.m'])
  const gap = judgeGap({ height: 9, slot: at(206) }, { height: 10, slot: at(212), producer: prod('n') }, prods, stock)
  expect(gap.missed.map(({ producer }) => producer)).toEqual(Array(5).fill('prod.m'))
})

test('twelve missed slots are a whole turn, and a gap may reach over two turns', () => {
  const whole = judgeGap({ height: 9, slot: at(211) }, { height: 10, slot: at(224), producer: prod('o') }, prods, stock)
  expect(whole.missed.map(({ producer }) => producer)).toEqual(Array(12).fill('prod.n'))
  const across = judgeGap({ height: 9, slot: at(207) }, { height: 10, slot: at(214), producer: prod('n') }, prods, stock)
  expect(across.missed.map(({ producer }) => producer)).toEqual([...Array(4).fill('prod.m'), ...Array(2).fill('prod.n')])
})

test('a chain of 21 × 12 slots stands still after 252 of them', () => {
  const after = (slots: number) => {
    const slot = at(206) + slots + 1
    return judgeGap({ height: 9, slot: at(206) }, { height: 10, slot, producer: ownerOf(slot, prods, stock) }, prods, stock).state
  }
  expect([after(251), after(252)]).toEqual(['missed', 'stopped'])
  expect(ownerOf(at(452), prods, stock)).toBe('prod.m')
  expect(timeOfSlot(at(452), stock)).toBe(Date.parse('2020-03-05T00:02:06.000Z'))
})

test('the time before the second block is the launch, and an unknown schedule blames nobody', () => {
  expect(judgeGap({ height: 1, slot: 5 }, { height: 2, slot: 500, producer: bp('a') }, bios, eosc).state).toBe('launch')
  expect(judgeGap(real, next(194_329_268, bp('o')), undefined, eosc)).toMatchObject({ state: 'schedule-unknown', missed: [] })
})

test('a block in the slot of its parent or before is refused', () => {
  expect(() => judgeGap(real, next(real.slot, bp('k')), bios, eosc)).toThrow('does not come after its parent')
})

test('finality needs the blocks of more than two thirds within a round', () => {
  const made = Array.from({ length: 17 }, (_, i) => ({ slot: real.slot - i, producer: ownerOf(real.slot - i, bios, eosc) }))
  expect(finalityMargin(made, real.slot, 23, eosc)).toEqual({ authors: 17, needed: 16, margin: 1 })
  const older = [...made.slice(0, 15), { slot: real.slot - 23, producer: bp('k') }]
  expect(finalityMargin(older, real.slot, 23, eosc)).toEqual({ authors: 15, needed: 16, margin: -1 })
})

test('property: every slot between two blocks is blamed once, on its owner, or lies in one stop, or was produced', () => {
  const chain = fc.record({
    repetitions: fc.integer({ min: 1, max: 12 }),
    start: fc.integer({ min: 0, max: 400_000_000 }),
    schedules: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 26 }), { minLength: 1, maxLength: 4 }),
    gaps: fc.array(fc.record({ skipped: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(400)), changes: fc.boolean() }), { maxLength: 30 }),
  })
  fc.assert(
    fc.property(chain, ({ repetitions, start, schedules, gaps }) => {
      const timing = { intervalMs: 3000, repetitions }
      const rosters = schedules.map((schedule) => schedule.map((each) => AccountId(`bp${String.fromCharCode(97 + each)}`)))
      const owners = new Map<number, AccountId | 'stop'>()
      const wanted = new Map<number, AccountId | 'stop'>()
      const produced = new Set<number>()
      let parent = { height: 2, slot: start }
      let version = 0
      for (const { skipped, changes } of gaps) {
        version += changes ? 1 : 0
        const roster = rosters[version % rosters.length] ?? []
        const slot = parent.slot + skipped + 1
        const gap = judgeGap(parent, { height: parent.height + 1, slot, producer: ownerOf(slot, roster, timing) }, roster, timing)
        for (const miss of gap.missed) {
          expect(owners.has(miss.slot)).toBe(false)
          owners.set(miss.slot, miss.producer)
        }
        if (gap.state === 'stopped') for (let each = gap.first; each <= gap.last; each++) owners.set(each, 'stop')
        // Said once more in other words: the round is laid out slot by slot.
        const round = roster.flatMap((producer) => Array.from({ length: repetitions }, () => producer))
        for (let each = parent.slot + 1; each < slot; each++) {
          wanted.set(each, skipped >= round.length ? 'stop' : (round[each % round.length] ?? 'stop'))
        }
        produced.add(slot)
        parent = { height: parent.height + 1, slot }
      }
      expect(owners).toEqual(wanted)
      expect(owners.size + produced.size).toBe(parent.slot - start)
    }),
    { numRuns: 60 },
  )
})

test('property: owned slots are those whose owner one is', () => {
  const asked = fc.record({
    first: fc.integer({ min: 0, max: 100_000 }),
    length: fc.integer({ min: 0, max: 300 }),
    producers: fc.integer({ min: 1, max: 23 }),
    repetitions: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(asked, ({ first, length, producers, repetitions }) => {
      const roster = letters('bp', producers)
      const timing = { intervalMs: 500, repetitions }
      const owned = roster.map((_, place) => ownedSlots({ first, last: first + length - 1 }, place, producers, timing))
      const counted = roster.map(
        (name) => Array.from({ length }, (_, i) => ownerOf(first + i, roster, timing)).filter((each) => each === name).length,
      )
      expect(owned).toEqual(counted)
      expect(roundOf(first, producers, timing)).toBe(Math.floor(first / (producers * repetitions)))
    }),
    { numRuns: 60 },
  )
})
