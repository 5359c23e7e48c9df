import { ChainId, type Fact, factSchema, Height } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { joystreamProfile } from '../profiles/joystream/index.js'
import { decode } from '../sources/substrate/decode.js'
import { compileDecoder, type Decoder } from '../sources/substrate/decoder/compile.js'
import { onTrial } from '../sources/substrate/decoder/reference.js'
import { EVENTS, NOW, storageKey } from '../sources/substrate/keys.js'
import { readMetadata } from '../sources/substrate/metadata.js'
import type { State } from '../sources/substrate/raw.js'
import { type EventWriter, eventWriter } from './encode-events.js'
import { type JoystreamSpec, joystreamMetadata } from './joystream.js'
import { cycles } from './joystream-cases/case.js'

export interface OpenRuntime {
  readonly writer: EventWriter
  /** Every block it reads is read by @polkadot/types too. */
  readonly decoder: Decoder
}

/** A real runtime of Joystream, to be written by one library and read by our decoder. */
export function openRuntime(spec: JoystreamSpec): OpenRuntime {
  const metadata = joystreamMetadata(spec)
  const decoder = compileDecoder(joystreamProfile, readMetadata(metadata), 'joystream', spec)
  return { writer: eventWriter(metadata), decoder: onTrial(decoder, metadata, 'joystream') }
}

const CYCLE = storageKey('Council', 'AnnouncementPeriodNr')
const u64 = (value: number) => `0x${value.toString(16).padStart(2, '0')}${'00'.repeat(7)}`

export interface MadeBlock {
  readonly events: string
  /** State after the block; before it the same, unless told. */
  readonly state?: State
  readonly before?: State
  readonly first?: boolean
}

/** The facts of one block, in which a round of election ends and another begins, as they come back from where they are kept. */
export function factsOf(decoder: Decoder, { events, state = {}, before = {}, first = false }: MadeBlock): readonly Fact[] {
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
  const setting = { chain: ChainId('joystream'), decoder, validators: undefined, first, keys: { events: EVENTS, now: NOW } }
  return decode(raw, setting).facts.map((fact) => factSchema.parse(JSON.parse(JSON.stringify(fact))))
}

/** Facts without their place. */
export function withoutPlace(facts: readonly Fact[]): unknown[] {
  return facts.map(({ chain: _c, height: _h, hash: _b, time: _t, locator: _l, ordinal: _o, ...rest }) => rest)
}
