import { ChainId, type Fact, Height } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { groupPallets } from '../../../profiles/joystream/groups.js'
import { joystreamProfile } from '../../../profiles/joystream/index.js'
import { type EventWriter, eventWriter } from '../../../testing/encode-events.js'
import { hasJoystreamMetadata, type JoystreamSpec, joystreamMetadata, joystreamSpecs } from '../../../testing/joystream.js'
import { cycles } from '../../../testing/joystream-cases/case.js'
import { joystreamCases } from '../../../testing/joystream-cases/index.js'
import { decode } from '../decode.js'
import { EVENTS, NOW, storageKey } from '../keys.js'
import { readMetadata } from '../metadata.js'
import type { State } from '../raw.js'
import { compileDecoder, type Decoder } from './compile.js'
import { onTrial } from './reference.js'

interface Opened {
  readonly writer: EventWriter
  readonly decoder: Decoder
}

function open(spec: JoystreamSpec): Opened {
  const metadata = joystreamMetadata(spec)
  const decoder = compileDecoder(joystreamProfile, readMetadata(metadata), 'joystream', spec)
  return { writer: eventWriter(metadata), decoder: onTrial(decoder, metadata, 'joystream') }
}

const CYCLE = storageKey('Council', 'AnnouncementPeriodNr')
const u64 = (value: number) => `0x${value.toString(16).padStart(2, '0')}${'00'.repeat(7)}`

/** The facts of a block with these events; the round of election changes in it. */
function factsOf(decoder: Decoder, events: string, state: State = {}, before: State = {}): readonly Fact[] {
  const raw = {
    height: Height(9),
    hash: hashOf(9),
    header: { parentHash: hashOf(8), number: Height(9), digest: { logs: [] } },
    extrinsics: [],
    state: { [EVENTS]: events, [NOW]: u64(6), [CYCLE]: u64(cycles.after), ...state },
    before: { [CYCLE]: u64(cycles.before), ...state, ...before },
    parentLogs: [],
    spec: decoder.spec,
  }
  const setting = { chain: ChainId('joystream'), decoder, validators: undefined, first: false, keys: { events: EVENTS, now: NOW } }
  return decode(raw, setting).facts
}

/** Facts of the events alone, without their place. */
function said(facts: readonly Fact[]): unknown[] {
  return facts
    .filter(({ locator }) => locator.startsWith('e'))
    .map(({ chain: _c, height: _h, hash: _b, time: _t, locator: _l, ordinal: _o, ...rest }) => rest)
}

test('every event the profile names has a case', () => {
  const named = joystreamProfile.pallets.flatMap(({ pallet = '', events }) => events.map(({ name }) => `${asGroup(pallet)}.${name}`))
  const tested = joystreamCases.map(({ event }) => asGroup(event.split('.')[0] ?? '') + event.slice(event.indexOf('.')))
  expect([...new Set(named)].filter((event) => !tested.includes(event))).toEqual([])
})

/** The nine groups are one pallet nine times. */
const asGroup = (pallet: string) => (groupPallets.includes(pallet) ? 'WorkingGroup' : pallet)

describe.skipIf(!hasJoystreamMetadata).each(joystreamSpecs)('events written under the real runtime %i', (spec) => {
  let writer: EventWriter
  let decoder: Decoder
  beforeAll(() => {
    ;({ writer, decoder } = open(spec))
  })
  const here = joystreamCases.filter(({ specs }) => specs === undefined || specs.includes(spec))

  test.each(here.map((each, i) => [`${i} ${each.event}`, each] as const))('%s says what happened', (_, { event, values, facts }) => {
    expect(said(factsOf(decoder, writer.write([{ event, values }])))).toEqual(facts)
  })

  test('all of them in one block, in order, each at its own place', () => {
    const facts = factsOf(decoder, writer.write(here))
    expect(said(facts)).toEqual(here.flatMap((each) => each.facts))
    const ids = facts.map(({ locator, kind }) => `${locator}/${kind}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
