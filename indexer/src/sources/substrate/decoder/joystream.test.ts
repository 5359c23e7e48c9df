import type { Fact } from '@secretariat/shared'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { toHex } from '../../../profiles/bytes.js'
import { groupPallets } from '../../../profiles/joystream/groups.js'
import { joystreamProfile } from '../../../profiles/joystream/index.js'
import { readText } from '../../../profiles/text.js'
import { hasJoystreamMetadata, joystreamSpecs } from '../../../testing/joystream.js'
import { factsOf, type OpenRuntime, openRuntime, withoutPlace } from '../../../testing/joystream-block.js'
import { joystreamCases } from '../../../testing/joystream-cases/index.js'

/** The nine groups are one pallet nine times. */
const asGroup = (pallet: string) => (groupPallets.includes(pallet) ? 'WorkingGroup' : pallet)
const ofEvents = (facts: readonly Fact[]) => withoutPlace(facts.filter(({ locator }) => locator.startsWith('e')))

test('every event the profile names has a case', () => {
  const named = joystreamProfile.pallets.flatMap(({ pallet = '', events }) => events.map(({ name }) => `${asGroup(pallet)}.${name}`))
  const tested = joystreamCases.map(({ event }) => asGroup(event.split('.')[0] ?? '') + event.slice(event.indexOf('.')))
  expect(new Set(named)).toEqual(new Set(tested))
})

describe.skipIf(!hasJoystreamMetadata).each(joystreamSpecs)('events written under the real runtime %i', (spec) => {
  let runtime: OpenRuntime
  beforeAll(() => {
    runtime = openRuntime(spec)
  })
  const here = joystreamCases.filter(({ specs }) => specs === undefined || specs.includes(spec))

  test.each(here.map((each, i) => [`${i} ${each.event}`, each] as const))('%s says what happened', (_, { event, values, facts }) => {
    expect(ofEvents(factsOf(runtime.decoder, { events: runtime.writer.write([{ event, values }]) }))).toEqual(facts)
  })

  test('all of them in one block, in order, each at its own place', () => {
    const facts = factsOf(runtime.decoder, { events: runtime.writer.write(here) })
    expect(ofEvents(facts)).toEqual(here.flatMap((each) => each.facts))
    const ids = facts.map(({ locator, kind }) => `${locator}/${kind}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.skipIf(!hasJoystreamMetadata).each(joystreamSpecs)('random blocks under the real runtime %i', (spec) => {
  let runtime: OpenRuntime
  beforeAll(() => {
    runtime = openRuntime(spec)
  })
  const here = joystreamCases.filter(({ specs }) => specs === undefined || specs.includes(spec))

  test('property: an event says the same whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...here), { maxLength: 40 }), (block) => {
        const facts = factsOf(runtime.decoder, { events: runtime.writer.write(block) })
        expect(ofEvents(facts)).toEqual(block.flatMap((each) => each.facts))
      }),
    )
  })

  test('property: no number and no word is changed on the way', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array(),
    )
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), fc.bigInt(0n, 2n ** 128n - 1n), words, (member, units, rationale) => {
        const events = runtime.writer.write([{ event: 'Council.CouncilBudgetFunded', values: [member, units, toHex(rationale)] }])
        expect(ofEvents(factsOf(runtime.decoder, { events }))).toEqual([
          {
            kind: 'budget.funded',
            budget: 'Council',
            amount: { units: units.toString(), asset: 'JOY' },
            member: member.toString(),
            channel: null,
            rationale: readText(rationale),
          },
        ])
      }),
    )
  })
})

describe.skipIf(!hasJoystreamMetadata)('the wrong runtime', () => {
  const funded = { event: 'Council.RequestFunded', values: [`0x${'11'.repeat(32)}`, 123_456_789] }

  test('has other numbers for the same events', () => {
    const header = (spec: (typeof joystreamSpecs)[number]) => openRuntime(spec).writer.write([funded]).slice(6, 10)
    expect(joystreamSpecs.map(header)).toEqual(['140f', '130f', '1310', '1310'])
  })

  test('does not read a payment as something else: the bytes do not come out even', () => {
    const { writer } = openRuntime(2001)
    const { decoder } = openRuntime(2003)
    expect(() => factsOf(decoder, { events: writer.write([funded]) })).toThrow('joystream block 9')
  })

  test.each([
    [1001, 2001],
    [2001, 2003],
    [2003, 2004],
  ] as const)('of two neighbours, %i and %i, neither reads the blocks of the other as its own', (one, other) => {
    for (const [written, read] of [
      [one, other],
      [other, one],
    ] as const) {
      const here = joystreamCases.filter(({ specs }) => specs === undefined || specs.includes(written))
      const events = openRuntime(written).writer.write(here)
      expect(() => factsOf(openRuntime(read).decoder, { events })).toThrow('joystream block 9')
    }
  })
})
