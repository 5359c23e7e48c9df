import type { Fact } from '@secretariat/shared'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { toHex } from '../../../profiles/bytes.js'
import { groupPallets } from '../../../profiles/joystream/groups.js'
import { joystreamProfile } from '../../../profiles/joystream/index.js'
import type { Runtime } from '../../../profiles/runtime.js'
import { readText } from '../../../profiles/text.js'
import { hasJoystreamMetadata, joystreamMetadata, joystreamSpecs } from '../../../testing/joystream.js'
import { factsOf, type OpenRuntime, openRuntime, withoutPlace } from '../../../testing/joystream-block.js'
import { joystreamCases } from '../../../testing/joystream-cases/index.js'
import { readMetadata } from '../metadata.js'
import { compileDecoder } from './compile.js'

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

/** The runtime with every pallet and every event under another number. */
function moved(runtime: Runtime): Runtime {
  const events = new Set(runtime.pallets.map((pallet) => pallet.events))
  return {
    ...runtime,
    pallets: runtime.pallets.map((pallet) => ({ ...pallet, index: 255 - pallet.index })),
    types: runtime.types.map((type, id) => {
      if (type.def.kind !== 'variant') return type
      const isOuter = type.path.at(-1) === 'RuntimeEvent'
      const variants = type.def.variants.map((variant) => ({ ...variant, index: 255 - variant.index }))
      return events.has(id) || isOuter ? { ...type, def: { kind: 'variant', variants } } : type
    }),
  }
}

/** A block with one event: a length, a phase, the numbers of the pallet and of the event, and its fields. */
function renumbered(block: string): string {
  const bytes = Buffer.from(block.slice(2), 'hex')
  for (const place of [2, 3]) bytes[place] = 255 - (bytes[place] ?? 0)
  return toHex(bytes)
}

describe.skipIf(!hasJoystreamMetadata)('a runtime that nobody has seen, with every number another one', () => {
  test('is read without a change of code: each event says what it said', () => {
    const { writer } = openRuntime(2004)
    const decoder = compileDecoder(joystreamProfile, moved(readMetadata(joystreamMetadata(2004))), 'joystream', 2005)
    for (const { event, values, facts } of joystreamCases.filter(({ specs }) => specs === undefined || specs.includes(2004))) {
      expect(ofEvents(factsOf(decoder, { events: renumbered(writer.write([{ event, values }])) }))).toEqual(facts)
    }
  })

  test('does not read a block of the runtime before it', () => {
    const { writer } = openRuntime(2004)
    const decoder = compileDecoder(joystreamProfile, moved(readMetadata(joystreamMetadata(2004))), 'joystream', 2005)
    const events = writer.write([{ event: 'Council.BudgetRefill', values: [5] }])
    expect(() => factsOf(decoder, { events })).toThrow('joystream block 9')
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
